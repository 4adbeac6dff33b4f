import ContractModel

/// The format `sarif`: Static Analysis Results Interchange Format 2.1.0 (OASIS), one run.
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func bytes(of report: Report) -> [UInt8] {
    let ids = Set(report.all.map(\.id)).sorted()
    let run: [JSONValue.Member] = [
      .init("tool", .object([.init("driver", driver(ids))])),
      .init("invocations", .array([invocation(report)])),
      // Our columns are libyaml's: they count Unicode scalar values.
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(report.all.map { result($0, ids) })),
    ]
    return JSONText.writePretty(
      .object([
        .init("$schema", .string(schema)), .init("version", .string("2.1.0")),
        .init("runs", .array([.object(run)])),
      ]))
  }

  private static func driver(_ ids: [String]) -> JSONValue {
    .object([.init("name", .string("codegen")), .init("rules", .array(ids.map(rule)))])
  }

  private static func rule(_ id: String) -> JSONValue {
    let meaning = DiagnosticRule.Explanation.of(id).map { [JSONValue.Member("fullDescription", text($0.meaning))] }
    return .object([.init("id", .string(id))] + (meaning ?? []))
  }

  private static func invocation(_ report: Report) -> JSONValue {
    let failure = report.failure.map { reason in
      JSONValue.object([.init("level", .string("error")), .init("message", text(reason))])
    }
    return .object([
      .init("executionSuccessful", .bool(report.failure == nil)),
      .init("exitCode", .integer(Int64(report.status.rawValue))),
      .init("toolExecutionNotifications", .array(failure.map { [$0] } ?? [])),
    ])
  }

  private static func result(_ diagnostic: Diagnostic, _ ids: [String]) -> JSONValue {
    let help = diagnostic.help.map { "\nhelp: " + $0 } ?? ""
    return .object([
      .init("ruleId", .string(diagnostic.id)),
      .init("ruleIndex", .integer(Int64(ids.firstIndex(of: diagnostic.id) ?? 0))),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", text(diagnostic.message + help)),
      .init("locations", .array([location(diagnostic.span, message: nil)])),
      .init(
        "relatedLocations",
        .array(diagnostic.notes.compactMap { note in note.span.map { location($0, message: note.message) } })),
    ])
  }

  private static func location(_ span: SourceSpan, message: String?) -> JSONValue {
    let region: [(String, Int)] = [
      ("startLine", span.start.line), ("startColumn", span.start.column), ("endLine", span.end.line),
      ("endColumn", span.end.column),
    ]
    let physical: [JSONValue.Member] = [
      .init("artifactLocation", .object([.init("uri", .string(reference(to: span.file)))])),
      .init("region", .object(region.map { .init($0.0, .integer(Int64($0.1))) })),
    ]
    let words = message.map { [JSONValue.Member("message", text($0))] } ?? []
    return .object([.init("physicalLocation", .object(physical))] + words)
  }

  private static func text(_ text: String) -> JSONValue { .object([.init("text", .string(text))]) }

  /// The path as a URI reference (RFC 3986 section 4.1): what is not unreserved or `/` as percent and two digits.
  private static func reference(to path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}
