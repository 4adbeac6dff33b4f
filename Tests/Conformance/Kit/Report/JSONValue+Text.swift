import ContractModel

extension JSONValue {
  /// The text of the member `name`; nil where there is none.
  func text(_ name: String) -> String? {
    if case .string(let text)? = self[name] { text } else { nil }
  }
}
