/// Why a text is no JSON document that contract-language.md ("Values on the wire") lets in.
struct MalformedDocument: Error, Hashable, Sendable {
  /// Bytes before the place.
  let offset: Int
  let reason: String
}
