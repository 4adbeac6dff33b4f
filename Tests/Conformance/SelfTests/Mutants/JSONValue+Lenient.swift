import BridgeAPI
import FoundationEssentials

/// Documents as a library reads and writes them that knows no contract.
extension JSONValue {
  /// Nil where the library can't read it.
  init?(lenient text: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text)) else { return nil }
    self = value
  }

  /// The document; nil where it can't be written.
  var written: [UInt8]? { (try? JSONEncoder().encode(self)).map(Array.init) }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The member of an object.
  subscript(name: String) -> JSONValue? { if case .object(let members) = self { members[name] } else { nil } }

  /// The same document with every member of every object changed, the innermost first; nil leaves the member out.
  func changingMembers(_ change: (_ name: String, _ value: JSONValue) -> JSONValue?) -> JSONValue {
    switch self {
    case .array(let items): return .array(items.map { $0.changingMembers(change) })
    case .object(let members):
      return .object(
        JSONMap(
          members.entries.compactMap { name, value in
            change(name, value.changingMembers(change)).map { (key: name, value: $0) }
          }))
    default: return self
    }
  }
}
