/// A value that a client's method takes by label: one of the path, the query or the body.
struct SwiftArgument: Sendable {
  enum Part: String, Sendable {
    case path
    case query
    case request
  }

  let part: Part
  let field: SwiftField
  let name: SwiftName

  /// In the order of path, body and query. Of two that have one name, that of the path keeps it, then that of the body;
  /// the other is called after its part too: `queryLimit`.
  static func all(path: [SwiftField], query: [SwiftField], request: [SwiftField]) -> [SwiftArgument] {
    var taken: Set<String> = []
    return spell(path, .path, &taken) + spell(request, .request, &taken) + spell(query, .query, &taken)
  }

  private static func spell(_ fields: [SwiftField], _ part: Part, _ taken: inout Set<String>) -> [SwiftArgument] {
    fields.map { field in
      var name = field.name
      // No name of a contract ends in an underscore, which tells the last of three apart.
      if taken.contains(name.bare) { name = SwiftName(member: "\(part.rawValue)_\(field.wireName)") }
      while taken.contains(name.bare) { name = name.suffixed("_") }
      taken.insert(name.bare)
      return SwiftArgument(part: part, field: field, name: name)
    }
  }

  /// `limit: Swift.Int32 = 20`
  var declaration: String { "\(name): \(field.type)\(field.parameterDefault)" }
}
