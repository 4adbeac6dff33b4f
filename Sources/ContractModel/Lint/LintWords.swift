/// The words of a sentence, in lower case.
enum LintWords {
  static func of(_ sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
