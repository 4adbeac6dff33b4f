@testable import ConformanceKit

/// What codecs say of a vector that is not what is due.
enum VectorDisagreement {
  /// One line for people; nil where the codec of `type` agrees.
  static func of(_ codecs: GeneratedCodecs, with vector: Vector, as type: String) -> String? {
    let found = codecs.outcome(of: vector.bytes, as: type)
    guard let found else { return "\(vector.id): there is no codec of \(type)" }
    guard !agrees(found, with: vector) else { return nil }
    let document = String(decoding: vector.bytes.prefix(300), as: UTF8.self)
    return "\(vector.id): \(document) gives \(found) where \(due(vector)) is due [\(vector.clause)]"
  }

  private static func agrees(_ found: DecodedOutcome, with vector: Vector) -> Bool {
    switch (found, vector.verdict) {
    case (.malformed, .malformed): true
    case (.violations(let found), .violations(let due)): found == due.map { "\($0.path) \($0.rule)" }
    // Of those written by hand not all say what is written.
    case (.accepted(let written), .accepted): vector.canonical.map { $0 == written } ?? true
    default: false
    }
  }

  private static func due(_ vector: Vector) -> String {
    switch vector.verdict {
    case .malformed: "malformed"
    case .violations(let violations): "violations \(violations.map { "\($0.path) \($0.rule)" })"
    case .accepted: "accepted \(vector.canonical ?? "")"
    }
  }
}
