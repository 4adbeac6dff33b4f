/// A shape of a line by which code is told from prose.
struct CodeSignal: Sendable {
  let matches: @Sendable (CodeLine) -> Bool

  /// Shapes that prose hardly takes; one line of them is enough.
  static let strong: [CodeSignal] = [directive, declaration, binding, specificImport, statement, block, query]

  /// Shapes that prose takes now and then; two lines of them are enough.
  static let weak: [CodeSignal] = [bracketLine, plainImport, wholeCall, assignment, jump, colonBlock, doubleOperator]
}

extension CodeSignal {
  /// `#include <stdio.h>`
  private static let directive = CodeSignal { line in
    guard line.tokens.count > 1, line.tokens[0].isSign("#"), line.tokens[1].isAdjacent else { return false }
    return line.tokens[1].word.map(CodeWords.directives.contains) ?? false
  }

  /// `func name(`, `class Name {`, `struct Name<`
  private static let declaration = CodeSignal { line in
    let tokens = Array(line.body.prefix(3))
    guard tokens.count == 3, line.startsWithWord(in: CodeWords.declarations), tokens[1].word != nil else {
      return false
    }
    let opensList = (tokens[2].isSign("(") || tokens[2].isSign("<")) && tokens[2].isAdjacent
    return opensList || line.ends(with: "{") || line.ends(with: "}")
  }

  /// `let x = 5`, `var name: String = ""`
  private static let binding = CodeSignal { line in
    let tokens = Array(line.body.prefix(3))
    guard tokens.count == 3, line.startsWithWord(in: CodeWords.bindings), tokens[1].word != nil else { return false }
    return tokens[2].isSign("=") || (tokens[2].isSign(":") && tokens[2].isAdjacent && line.holds("="))
  }

  /// `import a.b`, `use a::b;`, `import { x } from "y"`, `from x import y`
  private static let specificImport = CodeSignal { line in
    if line.firstWord == "from", line.body.dropFirst(2).first?.word == "import" { return line.body.count > 3 }
    guard line.startsWithWord(in: CodeWords.imports), let target = line.body.dropFirst().first else { return false }
    let isPath = line.body.dropFirst(2).first.map { ($0.isSign(".") || $0.isSign(":")) && $0.isAdjacent } ?? false
    return target.kind == .string || target.isSign("{") || (isPath && line.body.count > 3)
  }

  /// What ends in `;` and assigns, calls or jumps
  private static let statement = CodeSignal { line in
    line.ends(with: ";") && (line.holds("=") || line.holdsCall || line.startsWithWord(in: CodeWords.jumps))
  }

  /// `if (x) {`, `void main() {`
  private static let block = CodeSignal { line in
    line.ends(with: "{")
      && (line.startsWithWord(in: CodeWords.blocks) || line.holdsCall || line.hasSigns("=>", anywhere: true))
  }

  /// `SELECT a FROM b`, in the capitals that tell it from English
  private static let query = CodeSignal { line in
    let words = line.tokens.compactMap(\.word)
    switch words.first {
    case "SELECT": return words.contains("FROM")
    case "INSERT": return words.dropFirst().first == "INTO"
    case "DELETE": return words.dropFirst().first == "FROM"
    case "UPDATE": return words.contains("SET")
    case "CREATE", "ALTER", "DROP": return words.dropFirst().first == "TABLE" || words.dropFirst().first == "INDEX"
    default: return false
    }
  }

  /// `a {`, `}`, `});`
  private static let bracketLine = CodeSignal { line in
    line.ends(with: "{") || line.tokens.allSatisfy { $0.isSign("}") || $0.isSign(")") || $0.isSign(";") }
  }

  /// `import os`
  private static let plainImport = CodeSignal { line in
    line.startsWithWord(in: CodeWords.imports) && (line.body.count == 2 || line.ends(with: ";"))
  }

  /// A line that is one call: `print("x")`
  private static let wholeCall = CodeSignal { line in
    line.firstWord != nil && line.holdsCall && line.ends(with: ")")
      && line.tokens.prefix { !$0.isSign("(") }.allSatisfy { $0.word != nil || ($0.isSign(".") && $0.isAdjacent) }
  }

  /// `total = 5`, `self.x += y`; not a comparison
  private static let assignment = CodeSignal { line in
    guard line.firstWord != nil, let equals = line.tokens.firstIndex(where: { $0.isSign("=") }) else { return false }
    let target = line.tokens[..<equals].filter { !$0.isSign(".") && !$0.isSign("+") && !$0.isSign("-") }
    return target.count <= 2 && target.allSatisfy { $0.word != nil } && equals + 1 < line.tokens.count
  }

  private static let jump = CodeSignal { line in line.startsWithWord(in: CodeWords.jumps) }

  /// `if x > 0:`, `else:`, `class A:`
  private static let colonBlock = CodeSignal { line in
    line.ends(with: ":")
      && (line.startsWithWord(in: CodeWords.blocks) || line.startsWithWord(in: CodeWords.declarations))
  }

  /// `&&`, `||`, `==`, `!=`, `::`, `=>` behind a word; `== Title ==` and `=====` are rules of a text
  private static let doubleOperator = CodeSignal { line in
    guard line.firstWord != nil else { return false }
    let operators: [StaticString] = ["&&", "||", "==", "!=", "::", "=>"]
    return operators.contains { line.hasSigns($0, anywhere: true) }
  }
}
