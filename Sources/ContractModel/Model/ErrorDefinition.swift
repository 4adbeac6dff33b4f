/// An error that an endpoint may answer with.
public struct ErrorDefinition: Sendable {
  /// The `code` on the wire.
  public let name: String
  public let status: Int
  public let annotations: Annotations
  /// Why no case can provoke it, where the contract says so.
  public let unreachable: String?
  /// Where it is declared; nil for those that are always there.
  public let span: SourceSpan?

  /// The errors of every contract, by status (contract-language.md, Errors).
  public static let builtIn: [ErrorDefinition] = [
    ("malformed_json", 400), ("bad_request", 400), ("unauthorized", 401), ("forbidden_origin", 403),
    ("not_found", 404), ("method_not_allowed", 405), ("request_timeout", 408), ("payload_too_large", 413),
    ("uri_too_long", 414), ("unsupported_media_type", 415), ("misdirected_request", 421), ("validation_failed", 422),
    ("upgrade_required", 426), ("headers_too_large", 431), ("internal_error", 500), ("unavailable", 503),
  ].map { ErrorDefinition(name: $0.0, status: $0.1, annotations: .none, unreachable: nil, span: nil) }

  public static func builtIn(named name: String) -> ErrorDefinition? { builtIn.first { $0.name == name } }
}
