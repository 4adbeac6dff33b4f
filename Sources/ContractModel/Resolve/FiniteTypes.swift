/// Finds types whose every value would hold another value of the type, without end.
struct FiniteTypes {
  private let table: TypeTable
  private let finite: Set<String>

  init(_ table: TypeTable) {
    self.table = table
    finite = Self.finiteTypes(table)
  }

  func contains(_ type: String) -> Bool { finite.contains(type) }

  /// One finding for each circle, at the first of its types.
  func diagnostics() -> [Diagnostic] {
    var seen: Set<String> = []
    var result: [Diagnostic] = []
    for type in table.definitions where !finite.contains(type.name.value) {
      var path: [TypeDefinition] = []
      var next: TypeDefinition? = type
      while let current = next, seen.insert(current.name.value).inserted {
        path.append(current)
        next = Self.blockers(of: current, table, finite)?.first.flatMap { table[$0] }
      }
      guard let next, let start = path.firstIndex(where: { $0.name.value == next.name.value }) else { continue }
      result.append(diagnostic(for: Array(path[start...])))
    }
    return result
  }

  private func diagnostic(for circle: [TypeDefinition]) -> Diagnostic {
    let names = (circle + circle.prefix(1)).map { "`\($0.name.value)`" }
    return Diagnostic(
      .infiniteType, "no value of \(names[0]) could ever be finished", at: circle[0].name.span,
      notes: [Diagnostic.Note("each needs the next: \(names.joined(separator: ", "))")],
      help: "let one of the fields that lead back be optional without a default, nullable, a list or a map")
  }

  /// The least fixed point, by work lists: each type is looked at again only when something it waits for was settled.
  private static func finiteTypes(_ table: TypeTable) -> Set<String> {
    var finite: Set<String> = []
    var waiting: [String: [Int]] = [:]
    // In the order of their declaration, in which most stand behind what they need.
    var ready = Array(table.definitions.indices.reversed())
    while let index = ready.popLast() {
      let type = table.definitions[index]
      guard !finite.contains(type.name.value) else { continue }
      if let blockers = blockers(of: type, table, finite) {
        for name in blockers { waiting[name, default: []].append(index) }
      } else {
        finite.insert(type.name.value)
        ready += waiting.removeValue(forKey: type.name.value) ?? []
      }
    }
    return finite
  }

  /// The types that it waits for; nil where it is finite.
  private static func blockers(of type: TypeDefinition, _ table: TypeTable, _ finite: Set<String>) -> [String]? {
    switch type.kind {
    case .enumeration, .scalar: return nil
    case .object(let object):
      // A field with a default always has a value too.
      for field in object.fields where field.isRequired || field.hasDefault {
        if let name = needed(by: field.type, table), !finite.contains(name) { return [name] }
      }
      return nil
    case .union(let union):
      let names = union.cases.map(\.type.value)
      return names.contains { finite.contains($0) || table[$0] == nil } || names.isEmpty ? nil : names
    }
  }

  /// The type of which a value is always needed, if any. A type in which something was wrong counts as finite.
  private static func needed(by use: TypeUse, _ table: TypeTable) -> String? {
    if use.isNullable { return nil }
    switch use.shape {
    case .named(let name): return table[name] == nil ? nil : name
    case .list(let item, let constraints), .map(let item, let constraints):
      return (constraints.minItems?.value ?? 0) > 0 ? needed(by: item, table) : nil
    default: return nil
    }
  }
}
