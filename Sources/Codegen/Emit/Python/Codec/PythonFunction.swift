/// The first lines of functions that read and write a value of a type.
enum PythonFunction {
  static func read(_ type: String, extra: String = "") -> String {
    "def read_\(PythonName.snake(type))(value: JSON, at: Path, breaches: Breaches\(extra)) -> _models.\(type):"
  }

  static func write(_ type: String, extra: String = "") -> String {
    "def write_\(PythonName.snake(type))(value: _models.\(type), out: list[str]\(extra)) -> None:"
  }

  /// Ends the function where the value is no object.
  static let objectOnly = Lines([
    "if type(value) is not dict:", "    expected(\"object\", value, at, breaches)", "    return UNREAD",
  ])
}
