import ContractModel

/// The format `json`; `schema/findings.schema.json` describes it.
enum JSONReport {
  /// Raised whenever a reader would have to change.
  static let version: Int64 = 1

  static func bytes(of report: Report) -> [UInt8] {
    JSONText.writePretty(
      .object([
        .init("version", .integer(version)), .init("command", .string(report.command)),
        .init("exit_status", .integer(Int64(report.status.rawValue))),
        .init("failure", report.failure.map(JSONValue.string) ?? .null),
        .init("findings", .array(report.all.map(finding))),
      ]))
  }

  private static func finding(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        .init("id", .string(diagnostic.id)), .init("severity", .string(diagnostic.severity.rawValue)),
        .init("message", .string(diagnostic.message)), .init("help", diagnostic.help.map(JSONValue.string) ?? .null),
      ] + place(diagnostic.span) + [.init("notes", .array(diagnostic.notes.map(note)))])
  }

  private static func note(_ note: Diagnostic.Note) -> JSONValue {
    .object([.init("message", .string(note.message))] + (note.span.map(place) ?? []))
  }

  private static func place(_ span: SourceSpan) -> [JSONValue.Member] {
    [
      .init("file", .string(span.file)), .init("line", .integer(Int64(span.start.line))),
      .init("column", .integer(Int64(span.start.column))), .init("end_line", .integer(Int64(span.end.line))),
      .init("end_column", .integer(Int64(span.end.column))),
    ]
  }
}
