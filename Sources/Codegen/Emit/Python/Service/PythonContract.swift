import ContractModel

/// The one file that holds the fingerprint, and the numbers of the wire protocol that the contract sets.
enum PythonContract {
  static func file(of contract: Contract) -> RenderedFile {
    let version = contract.version.value.description
    let fingerprint = contract.fingerprint
    return PythonFile.render("contract.py", of: contract) {
      "\"\"\"Which contract this package speaks, and the numbers of the wire protocol that it sets.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "from typing import Final"
      ""
      constant("VERSION", "\"\(version)\"", "Semantic Versioning 2.0.0.")
      constant(
        "FINGERPRINT", "\"\(fingerprint)\"", "The first 16 hexadecimal digits of SHA-256 over what affects the wire.")
      constant("HEADER", "\"\(version)+\(fingerprint)\"", "The value of ``X-Contract`` (wire-protocol H7).")
      constant(
        "BASE_URL", PythonLiteral.string(contract.server.baseURL.value), "Where the bridge is, unless configured.")
      ""
      limits(contract.server.limits)
    }
  }

  @LinesBuilder
  private static func limits(_ limits: ServerLimits) -> Lines {
    constant("MAX_HEADER_FIELDS", integer(limits.maxHeaderFields))
    constant("MAX_HEADER_BYTES", integer(limits.maxHeaderBytes), "Of all field lines together.")
    constant("HEADERS_WITHIN", seconds(limits.headersWithin), "How long the head of a request may take, in seconds.")
    constant("MAX_TARGET", integer(limits.maxTarget), "Bytes of a request target.")
    constant("MIN_BODY_RATE", integer(limits.minBodyRate), "The fewest bytes of a body in a second, over any ten.")
    constant("IDLE", seconds(limits.idle), "How long a connection may be idle, in seconds.")
    constant("MAX_CONNECTIONS", integer(limits.maxConnections))
    constant("MAX_WAITING", integer(limits.maxWaiting), "Sockets that have not sent their token.")
    constant("MAX_CLIENT_MESSAGE", integer(limits.maxClientMessage), "Bytes of a client's message on a channel.")
  }

  private static func constant(_ name: String, _ value: String, _ doc: String? = nil) -> Lines {
    Lines {
      "\(name): Final = \(value)"
      PythonDoc.string(doc)
    }
  }

  private static func integer(_ value: Located<Int>) -> String { PythonLiteral.integer(Int64(value.value)) }
  private static func seconds(_ value: Located<Int>) -> String { PythonLiteral.seconds(value.value) }
}
