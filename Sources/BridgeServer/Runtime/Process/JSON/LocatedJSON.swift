/// A JSON value (RFC 8259) of a small file, with its place: what is wrong with it can be pointed at.
struct LocatedJSON {
  enum Value {
    case null
    case bool(Bool)
    /// As it is spelled.
    case number(String)
    case string(String)
    case list([LocatedJSON])
    case object([Member])
  }

  struct Member {
    let name: String
    /// The place of the name.
    let place: TextPlace
    let value: LocatedJSON
  }

  let value: Value
  let place: TextPlace

  var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  var integer: Int? {
    if case .number(let digits) = value { Int(digits) } else { nil }
  }

  var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The value of the first member of this name.
  subscript(name: String) -> LocatedJSON? {
    members?.first { $0.name == name }?.value
  }
}
