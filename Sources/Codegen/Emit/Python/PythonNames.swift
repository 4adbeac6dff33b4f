/// Lists of names as import statements and `__all__` have them.
enum PythonNames {
  /// Constants, then classes, then functions: isort's order by type. `key`: what each kind is ordered by.
  private static func sorted(_ names: [String], by key: (String) -> String) -> [String] {
    let keyed = names.map { (kind: kind(of: $0), key: key($0), name: $0) }
    return keyed.sorted { left, right in
      left.kind != right.kind ? left.kind < right.kind : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }.map(\.name)
  }

  /// On one line where that is no longer than 88 columns, as formatters have it.
  static func imported(_ names: [String], from module: String) -> Lines {
    let names = sorted(names) { $0.lowercased() }
    let line = "from \(module) import \(names.joined(separator: ", "))"
    if line.utf8.count <= 88 { return Lines([line]) }
    return Lines {
      "from \(module) import ("
      Indented(by: 4) { for name in names { "\(name)," } }
      ")"
    }
  }

  /// What a module declares for others.
  static func exported(_ names: [String]) -> Lines {
    Lines {
      "__all__ = ["
      Indented(by: 4) { for name in sorted(names, by: \.self) { "\"\(name)\"," } }
      "]"
    }
  }

  private static func kind(of name: String) -> Int {
    if name.utf8.count > 1, name == name.uppercased() { return 0 }
    return name.first?.isUppercase == true ? 1 : 2
  }
}
