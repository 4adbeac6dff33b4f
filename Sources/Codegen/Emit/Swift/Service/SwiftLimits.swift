import ContractModel

/// The numbers of the wire protocol that the contract sets.
enum SwiftLimits {
  static func file(of contract: Contract) -> RenderedFile {
    let limits = contract.server.limits
    return SwiftFile.render("BridgeLimits.swift", of: contract) {
      "/// The numbers of the wire protocol that the contract sets (`server.limits`)."
      "public enum BridgeLimits {"
      Indented {
        constant("maxHeaderFields", limits.maxHeaderFields)
        "/// Of all field lines together."
        constant("maxHeaderBytes", limits.maxHeaderBytes)
        "/// How long the head of a request may take."
        constant("headersWithinMilliseconds", limits.headersWithin)
        "/// Bytes of a request target."
        constant("maxTarget", limits.maxTarget)
        "/// The fewest bytes of a body in a second, over any ten."
        constant("minBodyRate", limits.minBodyRate)
        "/// How long a connection may be idle."
        constant("idleMilliseconds", limits.idle)
        constant("maxConnections", limits.maxConnections)
        "/// Sockets that have not sent their token."
        constant("maxWaiting", limits.maxWaiting)
        "/// Bytes of a client's message on a channel."
        constant("maxClientMessage", limits.maxClientMessage)
      }
      "}"
    }
  }

  private static func constant(_ name: String, _ value: Located<Int>) -> String {
    "public static let \(name): Swift.Int = \(SwiftLiteral.integer(Int64(value.value)))"
  }
}
