extension RetiredNames {
  /// Adds what one file lists.
  mutating func add(_ record: Record) {
    for kind in Kind.allCases {
      if kind.hasOwners {
        for entry in record.table(kind.rawValue) {
          guard case .list(let items)? = entry.value?.content else { continue }
          names += items.compactMap(\.text).map { Name(kind: kind, owner: entry.key, name: $0) }
        }
      } else {
        names += record.list(kind.rawValue).compactMap(\.text).map { Name(kind: kind, owner: nil, name: $0) }
      }
    }
  }
}
