extension GrammarReader {
  /// A pattern that can be matched in linear time.
  mutating func readPattern(_ scalar: YAMLScalar, _ node: YAMLNode) -> SyntaxValue? {
    let places = ScalarPlaces(node.span, in: source)
    let items: [[PatternParser.PlacedItem]]
    do throws(PatternParser.Problem) {
      items = try PatternParser.parse(scalar.text)
    } catch {
      report(.badPattern, error.message, at: places.span(of: error.place), help: error.help)
      return nil
    }
    if let clash = PatternLinearity.firstClash(in: items) {
      reportClash(clash, scalar.text, places)
      return nil
    }
    let pattern = Pattern(text: scalar.text, alternatives: items.map { $0.map(\.item) })
    return SyntaxValue(content: .pattern(pattern), span: node.span)
  }

  private mutating func reportClash(_ clash: PatternLinearity.Clash, _ text: String, _ places: ScalarPlaces) {
    let scalars = Array(text.unicodeScalars)
    let words = [clash.item, clash.follower].map {
      VisibleText.escaped(String(String.UnicodeScalarView(scalars[$0.place])))
    }
    let shared =
      clash.shared.value > 0x20 ? VisibleText.escaped(String(clash.shared)) : HiddenCharacters.name(of: clash.shared)
    report(
      .nonlinearPattern, "`\(words[0])` and `\(words[1])` behind it both take `\(shared)`",
      at: places.span(of: clash.item.place),
      notes: [Diagnostic.Note("`\(words[1])` stands here", at: places.span(of: clash.follower.place))],
      help: "let one of them not take `\(shared)`, or give `\(words[0])` a fixed count")
  }
}
