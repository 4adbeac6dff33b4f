extension GrammarReader {
  mutating func readScalar(_ scalar: YAMLScalar, _ node: YAMLNode, _ slot: Slot, _ name: String) -> SyntaxValue? {
    if case .prose = slot { return readProse(scalar, node, name) }
    if case .pattern = slot, scalar.isCutByComment { return readProse(scalar, node, name) }
    if scalar.text.isEmpty, scalar.style == .plain { return wrongKind(node, slot, name) }
    switch slot {
    case .text: return readText(scalar, node)
    case .pattern: return readText(scalar, node).flatMap { _ in readPattern(scalar, node) }
    case .reference, .choice, .semanticVersion, .route, .path, .loopbackURL, .typeExpression, .emission:
      return readWord(scalar, node, slot, name)
    default: return readMeasure(scalar, node, slot, name)
    }
  }

  // MARK: Texts

  /// More than this is no doc but a document; it would stand in every generated file.
  static let maxProseLength = 4_000

  private mutating func readProse(_ scalar: YAMLScalar, _ node: YAMLNode, _ name: String) -> SyntaxValue? {
    if scalar.isCutByComment {
      report(
        .quoteThisText, "a ` #` ends an unquoted text; the rest of the line is a comment", at: node.span,
        help: QuotedLine(source).help(at: node.span.start) ?? "put the text in quotes")
      return nil
    }
    guard !scalar.text.isEmpty else { return wrongKind(node, .prose, name) }
    guard scalar.text.utf8.count <= Self.maxProseLength else {
      report(
        .textTooLong, "`\(name)` is longer than \(Self.maxProseLength) bytes", at: node.span,
        help: "say it in fewer words")
      return nil
    }
    let text = scalar.style == .block ? Self.withoutFinalNewlines(scalar.text) : scalar.text
    return SyntaxValue(content: .text(text), span: node.span)
  }

  /// `>` and `|` keep the last line's end, which is no part of a sentence.
  private static func withoutFinalNewlines(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.last == UInt8(ascii: "\n") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }

  private mutating func readText(_ scalar: YAMLScalar, _ node: YAMLNode) -> SyntaxValue? {
    if scalar.text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) {
      report(
        .controlCharacter, "this text may not hold a newline or a tab", at: node.span, help: "write it on one line")
      return nil
    }
    guard scalar.text.utf8.count <= 256 else {
      report(.textTooLong, "this text is longer than 256 bytes", at: node.span, help: "say it in fewer words")
      return nil
    }
    return SyntaxValue(content: .text(scalar.text), span: node.span)
  }

  // MARK: Words

  private mutating func readWord(_ scalar: YAMLScalar, _ node: YAMLNode, _ slot: Slot, _ name: String) -> SyntaxValue? {
    guard let content = word(scalar, node.span, slot, name) else { return nil }
    return SyntaxValue(content: content, span: node.span)
  }

  private mutating func word(
    _ scalar: YAMLScalar, _ span: SourceSpan, _ slot: Slot, _ name: String
  ) -> SyntaxValue.Content? {
    let text = scalar.text
    switch slot {
    case .reference: return .text(text)
    case .choice(let words): return choice(text, words, span, name)
    case .semanticVersion: return version(text, span)
    case .route: return route(text, span)
    case .path: return path(text, span)
    case .loopbackURL: return loopbackURL(text, span)
    case .emission: return .emission(Self.emission(text))
    default: return typeExpression(scalar, span)
    }
  }

  private mutating func choice(
    _ text: String, _ words: [String], _ span: SourceSpan, _ name: String
  ) -> SyntaxValue.Content? {
    if words.contains(text) { return .text(text) }
    report(
      .unknownChoice, "`\(name)` can't be `\(Self.shortened(text))`", at: span,
      help: DidYouMean.help(for: text, in: words) ?? "write \(Self.listed(words))")
    return nil
  }

  private mutating func version(_ text: String, _ span: SourceSpan) -> SyntaxValue.Content? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Self.versionPart($0) }
    guard parts.count == 3, numbers.count == 3 else {
      report(
        .badVersion, "`\(Self.shortened(text))` is not a version", at: span,
        help: "write three numbers without leading zeros, such as `1.0.0`")
      return nil
    }
    return .semanticVersion(SemanticVersion(major: numbers[0], minor: numbers[1], patch: numbers[2]))
  }

  private static func versionPart(_ text: Substring) -> Int? {
    guard text == "0" || (text.utf8.first != UInt8(ascii: "0") && text.utf8.count <= 9) else { return nil }
    return text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }

  private mutating func loopbackURL(_ text: String, _ span: SourceSpan) -> SyntaxValue.Content? {
    if let url = LoopbackURL(text) { return .loopbackURL(url) }
    report(
      .badURL, "`\(Self.shortened(text))` is no address that a bridge may listen on", at: span,
      help: "write `http://`, one of \(Self.listed(LoopbackURL.hosts)), and a port: `http://127.0.0.1:5001`")
    return nil
  }

  private static func emission(_ text: String) -> Emission {
    switch text.utf8.last {
    case UInt8(ascii: "?"): Emission(event: String(text.dropLast()), cardinality: .atMostOnce)
    case UInt8(ascii: "*"): Emission(event: String(text.dropLast()), cardinality: .anyNumber)
    default: Emission(event: text, cardinality: .once)
    }
  }

  private mutating func typeExpression(_ scalar: YAMLScalar, _ span: SourceSpan) -> SyntaxValue.Content? {
    var parser = TypeExpressionParser(scalar, at: span)
    if let expression = parser.parse() { return .typeExpression(expression) }
    report(
      .badTypeExpression, "`\(Self.shortened(scalar.text))` is not a type", at: span,
      help: Self.typeHelp(for: scalar.text))
    return nil
  }

  private static func typeHelp(for text: String) -> String {
    if text.hasSuffix("[]"), NameText.isName(String(text.dropLast(2))) { return "write `list<\(text.dropLast(2))>`" }
    if let brackets = text.firstIndex(of: "<"),
      let word = DidYouMean.nearest(to: String(text[..<brackets]), in: ["list", "map"], least: 1),
      !text.hasPrefix(word)
    {
      return "did you mean `\(word)\(shortened(String(text[brackets...])))`?"
    }
    if text == "list" || text == "map" { return "say of what: `\(text)<string>`" }
    if text.hasPrefix("map<"), text.utf8.contains(UInt8(ascii: ",")) {
      return "the keys of a map are always text, so only the type of its values is said: `map<int32>`"
    }
    if text.utf8.contains(UInt8(ascii: "|")) {
      return "only ` | null` may stand behind a type; a choice of types is a `union` of its own"
    }
    return "write a type's name, `list<T>` or `map<T>`, at most \(TypeExpressionParser.maxDepth) deep"
  }

  // MARK: Routes

  private mutating func route(_ text: String, _ span: SourceSpan) -> SyntaxValue.Content? {
    do throws(RouteText.Problem) {
      return .route(try RouteText.route(text))
    } catch {
      switch error {
      case .path(let problem): reportPath(problem, span)
      case .shape:
        report(
          .badRoute, "`\(Self.shortened(text))` is not a route", at: span,
          help: "write a method, a space and a path: `POST /items`")
      case .method(let word):
        let methods = Route.Method.allCases.map(\.rawValue)
        report(
          .badRoute, "`\(Self.shortened(word))` is not a method", at: span,
          help: DidYouMean.help(for: word, in: methods) ?? "write \(Self.listed(methods))")
      }
      return nil
    }
  }

  private mutating func path(_ text: String, _ span: SourceSpan) -> SyntaxValue.Content? {
    do throws(RouteText.PathProblem) {
      let route = Route(method: .get, segments: try RouteText.segments(text))
      guard let name = route.parameters.first else { return .route(route) }
      report(
        .badRoute, "the path of a channel has no parameters", at: span,
        help: "write the path without `{\(name)}`; what a client may say of itself goes through an endpoint")
      return nil
    } catch {
      reportPath(error, span)
      return nil
    }
  }

  private mutating func reportPath(_ problem: RouteText.PathProblem, _ span: SourceSpan) {
    let (message, help) =
      switch problem {
      case .tooLong: ("a route is at most \(RouteText.maxLength) bytes long", "write a shorter path")
      case .noSlash: ("a path begins with `/`", "write `/` before it")
      case .trailingSlash: ("a path does not end with `/`", "remove the last `/`")
      case .emptySegment: ("a path has no empty segment", "write one `/` where there are two")
      case .dotSegment: ("clients take `.` and `..` out of a path before they send it", "write the path without them")
      case .parameter(let segment):
        ("`\(Self.shortened(String(segment)))` is not a parameter", "a segment is one name in braces: `{item_id}`")
      case .parameterTwice(let name):
        ("the parameter `\(name)` stands twice in the path", "give each parameter a name of its own")
      case .character(let character):
        ("`\(character)` can't stand in a path", "segments have letters, digits and `. _ ~ -` only")
      }
    report(.badRoute, message, at: span, help: help)
  }

  // MARK: Numbers

  private mutating func readMeasure(_ scalar: YAMLScalar, _ node: YAMLNode, _ slot: Slot, _ name: String)
    -> SyntaxValue?
  {
    guard scalar.style == .plain else {
      report(
        .wrongKind, "`\(name)` holds \(slot.description), not a quoted text", at: node.span,
        help: "write it without quotes")
      return nil
    }
    guard let content = measure(scalar.text, node, slot, name) else { return nil }
    return SyntaxValue(content: content, span: node.span)
  }

  private mutating func measure(
    _ text: String, _ node: YAMLNode, _ slot: Slot, _ name: String
  ) -> SyntaxValue.Content? {
    switch slot {
    case .integer(let range):
      if case .integer(let number)? = NumberText.parse(text.utf8), let number = Int(exactly: number) {
        if range.contains(number) { return .integer(number) }
        report(
          .numberOutOfRange, "`\(name)` holds \(slot.description), not \(number)", at: node.span,
          help: "write \(slot.description)")
        return nil
      }
    case .number:
      if let number = NumberText.parse(text.utf8) { return .number(number) }
    case .flag:
      if text == "true" || text == "false" { return .flag(text == "true") }
    case .size:
      if let size = MeasureText.size(text) { return .integer(size) }
      return badMeasure(.badSize, text, "a size", MeasureText.sizeSuggestion(for: text), Self.sizeHelp, node.span)
    case .duration:
      if let duration = MeasureText.duration(text), MeasureText.durations.contains(duration) {
        return .integer(duration)
      }
      return badMeasure(
        .badDuration, text, "a duration", MeasureText.durationSuggestion(for: text), Self.durationHelp, node.span)
    default: break
    }
    _ = wrongKind(node, slot, name)
    return nil
  }

  private static let sizeHelp = "write a number and `kB`, `MB`, `KiB` or `MiB`, with one space between: `64 kB`"
  private static let durationHelp =
    "write a number above 0 and `ms`, `s` or `min`, with one space between, 1440 min at most: `5 s`"

  private mutating func badMeasure(
    _ rule: DiagnosticRule, _ text: String, _ kind: String, _ suggestion: String?, _ help: String, _ span: SourceSpan
  ) -> SyntaxValue.Content? {
    report(rule, "`\(Self.shortened(text))` is not \(kind)", at: span, help: suggestion ?? help)
    return nil
  }
}
