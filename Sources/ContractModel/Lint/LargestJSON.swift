/// The longest JSON text that a type's limits leave valid, in bytes: without white space, escapes and undeclared
/// fields, so that a text of this length is always there.
struct LargestJSON {
  private let contract: Contract
  private var known: [String: Int?] = [:]
  private var open: Set<String> = []

  init(_ contract: Contract) { self.contract = contract }

  /// Nil where something in it has no limit.
  mutating func bytes(of type: String) -> Int? {
    if let bytes = known[type] { return bytes }
    // A type that holds itself goes on until the nesting ends it.
    guard let definition = contract.type(named: type), open.insert(type).inserted else { return nil }
    defer { open.remove(type) }
    let bytes = bytes(of: definition.kind)
    known[type] = bytes
    return bytes
  }

  private mutating func bytes(of kind: TypeDefinition.Kind) -> Int? {
    switch kind {
    case .scalar(let use): return bytes(of: use)
    case .enumeration(let values): return values.values.map { $0.wire.utf8.count + 2 }.max()
    case .object(let object): return bytes(of: object)
    case .union(let union):
      var largest = 0
      for choice in union.cases {
        guard let bytes = bytes(of: choice.type.value) else { return nil }
        let tag = union.tag.value.utf8.count + choice.name.value.utf8.count + 6
        largest = max(largest, Self.sum(bytes, tag))
      }
      return largest
    }
  }

  private mutating func bytes(of object: ObjectType) -> Int? {
    var total = 2
    for field in object.fields {
      guard let value = bytes(of: field.type) else { return nil }
      total = Self.sum(total, Self.sum(value, field.name.value.utf8.count + 4))
    }
    return max(2, total - 1)
  }

  private mutating func bytes(of use: TypeUse) -> Int? {
    switch use.shape {
    case .string(let limits): return Self.bytes(of: limits)
    case .bytes(let limits): return limits.maxBytes.map { Self.sum(Self.product(($0.value / 3) + 1, 4), 2) }
    case .bool: return 5
    case .int32(let limits): return Self.digits(limits, Int64(Int32.min), Int64(Int32.max))
    case .int64(let limits): return Self.digits(limits, .min, .max)
    // Seventeen digits tell all doubles apart.
    case .float64: return 17
    // `2026-01-31T23:59:59.123456789+00:00`
    case .timestamp: return 37
    case .date: return 12
    case .uuid: return 38
    case .list(let item, let limits):
      guard let most = limits.maxItems?.value, let item = bytes(of: item) else { return nil }
      return Self.sum(Self.product(most, item + 1), 2)
    // The keys of a map have no limit.
    case .json, .map: return nil
    case .named(let name): return bytes(of: name)
    }
  }

  private static func bytes(of limits: StringConstraints) -> Int? {
    let width = limits.pattern?.value.widestScalar ?? 4
    let byLength = limits.maxLength.map { product($0.value, width) }
    return [byLength, limits.maxBytes?.value].compactMap { $0 }.min().map { sum($0, 2) }
  }

  private static func digits(_ limits: NumberConstraints<Int64>, _ least: Int64, _ most: Int64) -> Int {
    max("\(limits.min?.value ?? least)".utf8.count, "\(limits.max?.value ?? most)".utf8.count)
  }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? ceiling : min(sum, ceiling)
  }

  private static func product(_ left: Int, _ right: Int) -> Int {
    let (product, overflows) = left.multipliedReportingOverflow(by: right)
    return overflows ? ceiling : min(product, ceiling)
  }

  /// More than any limit; a quarter of the numbers, so that what is added to it does not overflow.
  private static let ceiling = Int.max / 4
}

extension Pattern {
  /// The most bytes of UTF-8 that a scalar value of a matching text takes.
  fileprivate var widestScalar: Int {
    let last = alternatives.joined().compactMap(\.scalars.ranges.last?.upperBound).max() ?? 0
    return last < 0x80 ? 1 : last < 0x800 ? 2 : last < 0x1_0000 ? 3 : 4
  }
}
