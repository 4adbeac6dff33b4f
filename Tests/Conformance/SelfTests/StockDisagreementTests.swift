import ContractModel
import Testing

@testable import ConformanceKit

/// The rows of the table "Where stock stacks disagree" (codegen-targets): inputs that the usual readers and writers of three
/// languages take in different ways.
@Suite("Where stock stacks disagree")
struct StockDisagreementTests {
  /// A row, and what a vector of it looks like.
  private struct Row: Sendable {
    let name: String
    let fits: @Sendable (_ vector: Vector) -> Bool

    /// Malformed, and made by this variation.
    static func malformed(_ name: String, _ ids: String...) -> Row {
      Row(name: name) { vector in vector.verdict == .malformed && ids.contains { vector.id.hasSuffix($0) } }
    }

    /// One violation of this rule, and made by this variation.
    static func violation(_ name: String, _ rule: String, _ ids: String...) -> Row {
      Row(name: name) { vector in
        guard case .violations(let violations) = vector.verdict, violations.map(\.rule) == [rule] else { return false }
        return ids.contains { vector.id.hasSuffix($0) }
      }
    }

    static func written(_ name: String, _ id: String, _ part: String) -> Row {
      Row(name: name) { vector in vector.id.hasSuffix(id) && vector.canonical?.contains(part) == true }
    }
  }

  private static let rows: [Row] = [
    .malformed("duplicate key", "/first-again"), .malformed("duplicate key, escaped", "/first-again-escaped"),
    .malformed("trailing comma in an object", "/trailing-comma-in-object"),
    .malformed("trailing comma in a list", "/trailing-comma"), .malformed("byte-order mark", "/byte-order-mark"),
    .malformed("UTF-16", "/utf-16-little-endian"), .malformed("NaN", "/nan"),
    .violation("1e400", "range", "/overflow", "/beyond-doubles"),
    .violation("1.0 for an integer", "type", "/fraction"), .violation("1e3 for an integer", "type", "/exponent"),
    .malformed("lone surrogate escape", "/lone-high-surrogate"),
    .violation("required field missing", "required", "/missing"),
    .violation("null for a non-null field", "null", "/null"),
    .violation("timestamp without offset", "format", "/no-offset"),
    .violation("2026-02-30", "format", "/no-such-day"), .violation("week date", "format", "/week-date"),
    .written("lower-case t and z", "/lower-case", "\"2026-01-31T23:59:59.000Z\""),
    .written("UUID written", "/upper-case", "\"5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10\""),
    .violation("base64 with a line break", "format", "/line-break"),
    .violation("base64 without padding", "format", "/padding-missing"),
    .written("map keys equal only after normalisation", "/keys-of-two-normal-forms", "\"e\u{301}\""),
    Row(name: "depth 64") { $0.verdict == .accepted && $0.id.contains("/64-levels-undeclared-") },
    Row(name: "depth 65") { $0.verdict == .malformed && $0.id.contains("/65-levels-undeclared-") },
    .written("text written: /", "/solidus-escaped", "\"/\""),
    .written("text written: not ASCII", "/not-ascii-escaped", "\"é😀\""),
    .written("text written: <>&'+", "/signs-of-html", "\"<>&'+\""),
    Row(name: "1.0 written") { $0.id.hasSuffix("/whole") && $0.canonical?.contains("1.0") == false },
    .written("1e21 written", "/1e21", "1e+21"), .written("1e16 written", "/1e16", "10000000000000000"),
  ]

  private static let times: Set = ["timestamp without offset", "2026-02-30", "week date", "lower-case t and z"]

  /// What the contract has no place for.
  private static let missing: [(contract: String, rows: Set<String>)] = [
    (DeriveFixture.smrtHub, times),
    (DeriveFixture.everything, ["map keys equal only after normalisation"]),
    (DeriveFixture.values, []), (DeriveFixture.names, []),
  ]

  @Test("each row is among the vectors of each contract that has a place for it", arguments: missing.indices)
  func rows(_ index: Int) throws {
    let (path, missing) = Self.missing[index]
    let documents = try CodecVectorTests.vectors(path).documents
    let without = Self.rows.filter { row in !documents.contains { row.fits($0) } }
    #expect(Set(without.map(\.name)) == missing)
  }
}
