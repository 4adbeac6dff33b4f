@testable import ContractModel

extension FuzzTarget {
  /// A contract is loaded, or an error says where it is wrong; what is loaded can be written and read back.
  static let contractLoader = FuzzTarget(name: "contract-loader") { bytes throws(BrokenProperty) in
    // In a folder that is not there: an `include` finds nothing.
    let file = SourceFile(path: "nowhere/bridge.yaml", bytes: bytes)
    let (contract, diagnostics) = ContractLoader.load(file)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    try require((contract == nil) == hasErrors, "a contract with errors, or neither")
    let source = SourceText(file)
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.compactMap(\.span) {
        try require(isValid(span, in: source), "\(diagnostic.id) stands at \(span), where nothing is")
      }
    }
    let text = DiagnosticRenderer().render(diagnostics)
    try require(text.isEmpty == diagnostics.isEmpty, "a finding without words")
    if let contract { try checkCanonical(contract) }
  }

  /// From a character, or the end of a line, to no place before it; `end` lies on a line of the file.
  private static func isValid(_ span: SourceSpan, in source: SourceText) -> Bool {
    guard span.file == source.path, (1...source.lineCount).contains(span.start.line), span.start <= span.end,
      (1...source.lineCount).contains(span.end.line)
    else { return false }
    let line = source.line(span.start.line)
    let characters = line.count { $0 & 0xC0 != 0x80 }
    return (1...(characters + 1)).contains(span.start.column)
  }

  private static func checkCanonical(_ contract: Contract) throws(BrokenProperty) {
    for includingDocs in [false, true] {
      let tree = contract.canonicalJSON(includingDocs: includingDocs)
      for text in [JSONText.write(tree), JSONText.writeCanonical(tree), JSONText.writePretty(tree)] {
        let read = try? JSONText.parse(text)
        try require(read?.isEqual(to: tree) == true, "canonical JSON that reads as something else")
      }
    }
    try require(contract.fingerprint.utf8.count == 16, "a fingerprint of another length")
  }
}
