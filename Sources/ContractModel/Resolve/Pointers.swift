/// What a JSON Pointer into a value leads to.
enum PointerTarget: Sendable {
  case type(TypeUse)
  /// The tag of a union.
  case tag(UnionType)

  /// Whether every value found there may stand where `use` does, constraints aside.
  func fits(_ use: TypeUse) -> Bool {
    if case .json = use.shape { return true }
    return switch self {
    case .type(let own): own.shape.expression == use.shape.expression && (use.isNullable || !own.isNullable)
    case .tag: use.shape.expression == "string"
    }
  }

  var expression: String {
    switch self {
    case .type(let use): use.expression
    case .tag: "string"
    }
  }
}

/// Follows JSON Pointers (RFC 6901) through types.
struct Pointers {
  let table: TypeTable

  enum Problem: Error {
    case syntax
    case noField(String, known: [String])
    case noIndex(String)
    case scalar(String)
    /// The field has another type in another case of the union.
    case ambiguous(String)
    /// A type on the way is itself wrong.
    case broken
  }

  /// What `pointer` leads to in the object type `root`.
  func target(of pointer: String, in root: String) throws(Problem) -> PointerTarget {
    guard let tokens = Self.tokens(of: pointer) else { throw .syntax }
    guard let object = table.object(root) else { throw .broken }
    guard let first = tokens.first else { throw .syntax }
    var target = PointerTarget.type(try field(first, of: object))
    for token in tokens.dropFirst() { target = try step(token, from: target) }
    return target
  }

  /// Nil where the text is no pointer.
  static func tokens(of pointer: String) -> [String]? {
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    var result: [String] = []
    for token in pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let text = unescaped(token) else { return nil }
      result.append(text)
    }
    return result
  }

  /// `~0` is `~` and `~1` is `/` (RFC 6901 section 4).
  private static func unescaped(_ token: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = token[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func step(_ token: String, from target: PointerTarget) throws(Problem) -> PointerTarget {
    guard case .type(let use) = target else { throw .scalar(token) }
    switch use.shape {
    case .list(let item, _):
      guard Self.isIndex(token) else { throw .noIndex(token) }
      return .type(item)
    case .map(let value, _): return .type(value)
    // What is below any JSON value is any JSON value.
    case .json: return target
    case .named(let name): return try step(token, into: name)
    default: throw .scalar(token)
    }
  }

  private func step(_ token: String, into type: String) throws(Problem) -> PointerTarget {
    guard let definition = table[type] else { throw .broken }
    switch definition.kind {
    case .object(let object): return .type(try field(token, of: object))
    case .union(let union):
      return token == union.tag.value ? .tag(union) : .type(try field(token, of: union))
    case .scalar, .enumeration: throw .scalar(token)
    }
  }

  private func field(_ token: String, of object: ObjectType) throws(Problem) -> TypeUse {
    if let field = object.fields.first(where: { $0.name.value == token }) { return field.type }
    throw .noField(token, known: object.fields.map(\.name.value))
  }

  private func field(_ token: String, of union: UnionType) throws(Problem) -> TypeUse {
    let fields = union.cases.compactMap { table.object($0.type.value) }.flatMap(\.fields)
    let found = fields.filter { $0.name.value == token }
    guard let first = found.first else { throw .noField(token, known: fields.map(\.name.value)) }
    guard found.allSatisfy({ $0.type.expression == first.type.expression }) else { throw .ambiguous(token) }
    return first.type
  }

  /// RFC 6901 section 4: digits without leading zeros.
  private static func isIndex(_ token: String) -> Bool {
    let digits = token.utf8
    guard let first = digits.first, digits.count <= 9, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    return first != 0x30 || digits.count == 1
  }
}
