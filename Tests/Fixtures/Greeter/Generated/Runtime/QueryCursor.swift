// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// How far a reader has come in the query of one request: `key=value` between `&`, each percent-decoded once, where `+`
/// is a space. A key without `=` has an empty value.
struct QueryCursor {
  enum Occurrence {
    /// The index of the parameter, which has not come before.
    case first(Swift.Int)
    case second
    /// One that has come twice already, or that the contract does not know.
    case later
  }

  private let parameters: FieldTable
  private var rest: Swift.ArraySlice<Swift.UInt8>
  private var key: [Swift.UInt8] = []
  /// How often each parameter has come.
  private var counts: [Swift.Int]
  private var current = 0
  /// The decoded value.
  private(set) var text: [Swift.UInt8] = []

  init(_ query: [Swift.UInt8], _ parameters: FieldTable) {
    self.parameters = parameters
    rest = query[...]
    counts = Swift.Array(repeating: 0, count: parameters.names.names.count)
  }

  /// The name of the parameter that was noted last.
  var name: Swift.String { "\(parameters.names.names[current])" }

  /// The names of the parameters that must be there and have not come.
  var missing: [Swift.String] {
    parameters.required.filter { counts[$0] == 0 }.map { "\(parameters.names.names[$0])" }
  }

  /// Moves to the next key; false after the last one.
  mutating func moveOn() -> Swift.Bool {
    guard !rest.isEmpty else { return false }
    let pair = rest.prefix { $0 != Swift.UInt8(ascii: "&") }
    rest = rest.dropFirst(pair.count + 1)
    let written = pair.prefix { $0 != Swift.UInt8(ascii: "=") }
    key = Self.decoded(written)
    text = Self.decoded(pair.dropFirst(written.count + 1))
    return true
  }

  mutating func note() -> Occurrence {
    guard let index = key.withUnsafeBufferPointer({ parameters.names.index(of: $0) }) else { return .later }
    current = index
    // Two is as far as anybody counts.
    counts[index] = Swift.min(3, counts[index] + 1)
    switch counts[index] {
    case 1: return .first(index)
    case 2: return .second
    default: return .later
    }
  }

  /// A target that does not decode has been refused; a text that still does not stands for itself.
  private static func decoded(_ text: Swift.ArraySlice<Swift.UInt8>) -> [Swift.UInt8] {
    PercentText.decoded(text, plusIsSpace: true) ?? [Swift.UInt8](text)
  }
}
