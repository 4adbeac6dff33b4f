/// The names inside a type expression: `list<Detection> | null`.
enum TypeWords {
  static func replace(_ names: [String: String], in expression: String) -> String {
    var result = ""
    var word = ""
    for character in expression {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        result += (names[word] ?? word) + String(character)
        word = ""
      }
    }
    return result + (names[word] ?? word)
  }
}
