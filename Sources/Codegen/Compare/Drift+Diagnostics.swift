import ContractModel

extension Drift {
  /// Each file that differs as a finding at its top, for the formats that machines read.
  func diagnostics(in configuration: CodegenConfiguration) -> [Diagnostic] {
    differences.map { difference in
      let path = configuration.path(difference.path)
      let top = SourceSpan.Position(line: 1, column: 1)
      return Diagnostic(
        id: "drift", message: "\(path) \(difference.words)", span: SourceSpan(file: path, start: top, end: top),
        help: "run `codegen generate`; a change by hand belongs into the contract")
    }
  }
}

extension Drift.Difference {
  fileprivate var words: String {
    switch cause {
    case .contract: "does not follow from the contract as it is now"
    case .generator: "was written by another generator"
    case .hand: found == nil ? "was removed by hand" : "was changed by hand"
    }
  }
}
