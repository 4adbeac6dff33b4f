/// A document with what every codec must say of it. Those of `Vectors/*.json` are written by hand: neither codec nor oracle
/// made them. The others are those of ``CodecVectors``.
struct Vector: Sendable, Hashable {
  /// Unique within its file.
  let id: String
  /// `RFC 8259 section 4`
  let clause: String
  /// The type that the document is read as; nil: malformed whatever the type is.
  let type: String?
  /// The name of the contract that has the type; nil where every contract's bodies do.
  let contract: String?
  let bytes: [UInt8]
  let verdict: Verdict
  /// What an accepted document is written as; of those written by hand, where the file says so.
  let canonical: String?

  enum Verdict: Sendable, Hashable {
    case malformed
    case violations([ExpectedViolation])
    case accepted
  }
}
