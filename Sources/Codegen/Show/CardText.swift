import ContractModel

/// A card as text for people.
struct CardText {
  let style: TextStyle

  func text(of cards: [ItemCard]) -> String { cards.map(text).joined(separator: "\n\n") }

  /// One line for each item: where it is, and what.
  static func list(_ items: [ContractItem]) -> String {
    items.filter { $0.span != nil }.map { "\($0.noun) \($0.name)" }.joined(separator: "\n")
  }

  private func text(of card: ItemCard) -> String {
    let item = card.item
    var lines = ["\(item.noun) \(style.bold(item.name))", "  " + style.dim(place(of: item))]
    if let doc = item.doc { lines += section(nil, doc.split(whereSeparator: \.isNewline).map(String.init)) }
    lines += section("wire", ShapeText.lines(card.shape))
    for names in card.names {
      lines += section("\(names.language), \(names.home)", names.names.map { "\($0.what): \($0.name)" })
    }
    lines += section("used by", card.uses.map(use))
    for sample in card.samples { lines += section("sample \(sample.what)", json(sample.value)) }
    if let curl = card.curl { lines += section("curl", [curl]) }
    return lines.joined(separator: "\n")
  }

  private func place(of item: ContractItem) -> String {
    item.span?.description ?? "always there, in every contract (wire-protocol H2 to H5)"
  }

  private func use(_ use: ItemUse) -> String { "\(use.user)  \(style.dim(use.span.description))" }

  /// Nothing where there are no lines.
  private func section(_ title: String?, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    guard let title else { return [""] + lines.map { "  " + $0 } }
    return ["", "  " + style.bold(title)] + lines.map { "    " + $0 }
  }

  private func json(_ value: JSONValue) -> [String] {
    String(decoding: JSONText.writePretty(value), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
