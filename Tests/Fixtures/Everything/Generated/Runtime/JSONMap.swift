// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A map from texts to values, in the order in which the entries came. Keys are told apart by their bytes in UTF-8, and
/// equality asks for no order.
public struct JSONMap<Value> {
  /// In the order in which they came, each key once.
  public private(set) var entries: [(key: Swift.String, value: Value)] = []
  private var places: [MapKey: Swift.Int] = [:]

  public init() {}

  /// Of two entries with one key the later one counts, at the place of the first.
  public init(_ entries: some Swift.Sequence<(key: Swift.String, value: Value)>) {
    for (key, value) in entries {
      if let place = places[MapKey(key)] {
        self.entries[place].value = value
      } else {
        append(value, forKey: key)
      }
    }
  }

  public subscript(key: Swift.String) -> Value? { places[MapKey(key)].map { entries[$0].value } }

  public var count: Swift.Int { entries.count }
  public var isEmpty: Swift.Bool { entries.isEmpty }
  public var keys: [Swift.String] { entries.map(\.key) }
  public var values: [Value] { entries.map(\.value) }

  /// Without the entry of this key, if there is one.
  func removing(_ key: Swift.String) -> JSONMap { JSONMap(entries.filter { MapKey($0.key) != MapKey(key) }) }

  /// False, and nothing is changed, where the key is there already.
  mutating func insert(_ value: Value, forKey key: Swift.String) -> Swift.Bool {
    guard places[MapKey(key)] == nil else { return false }
    append(value, forKey: key)
    return true
  }

  private mutating func append(_ value: Value, forKey key: Swift.String) {
    places[MapKey(key)] = entries.count
    entries.append((key, value))
  }
}

extension JSONMap: Swift.ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Swift.String, Value)...) {
    self.init(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSONMap: Swift.Sendable where Value: Swift.Sendable {}

extension JSONMap: Swift.Equatable where Value: Swift.Equatable {
  public static func == (left: JSONMap, right: JSONMap) -> Swift.Bool {
    left.count == right.count && left.entries.allSatisfy { right[$0.key] == $0.value }
  }
}

extension JSONMap: Swift.Hashable where Value: Swift.Hashable {
  public func hash(into hasher: inout Swift.Hasher) {
    // A sum, which no order of the entries changes.
    var sum = 0
    for (key, value) in entries {
      var entry = Swift.Hasher()
      entry.combine(MapKey(key))
      entry.combine(value)
      sum &+= entry.finalize()
    }
    hasher.combine(sum)
  }
}
