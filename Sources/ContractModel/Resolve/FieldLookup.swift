/// Finds the fields of an object by name.
struct FieldLookup {
  private let fields: [Field]
  /// Made where there are too many fields to look through.
  private let positions: [String: Int]

  init(_ object: ObjectType) {
    fields = object.fields
    let isLarge = fields.count > 16
    positions =
      isLarge ? Dictionary(fields.enumerated().map { ($1.name.value, $0) }) { first, _ in first } : [:]
  }

  func position(of name: String) -> Int? {
    positions.isEmpty ? fields.firstIndex { $0.name.value == name } : positions[name]
  }
}
