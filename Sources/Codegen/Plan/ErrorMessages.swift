import ContractModel

/// The messages of error objects, for every language (wire-protocol H6).
enum ErrorMessages {
  static let malformedJSON = "The body is not JSON that the contract allows."
  static let validationFailed = "The request breaks the contract; see the violations."
  static let unavailable = "The server can not answer now; try again later."
  static let internalError = "The server failed to answer this request."

  /// What the contract says of an error, on one line; its name in words where it says nothing.
  static func message(of error: ErrorDefinition) -> String {
    if let message = alwaysThere[error.name] { return message }
    guard let doc = error.annotations.doc else { return error.name.split(separator: "_").joined(separator: " ") }
    return doc.split { $0.isNewline }.joined(separator: " ")
  }

  private static let alwaysThere = [
    "malformed_json": malformedJSON, "validation_failed": validationFailed, "unavailable": unavailable,
    "internal_error": internalError,
  ]
}
