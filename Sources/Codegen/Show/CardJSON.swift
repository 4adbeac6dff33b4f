import ContractModel

/// Cards as one JSON document: an array, in the order of the items.
enum CardJSON {
  static func text(of cards: [ItemCard]) -> String {
    String(decoding: JSONText.writePretty(.array(cards.map(value))), as: UTF8.self)
  }

  private static func value(_ card: ItemCard) -> JSONValue {
    .object([
      .init("kind", .string(card.item.noun)), .init("name", .string(card.item.name)),
      .init("doc", text(card.item.doc)), .init("defined_at", text(card.item.span?.description)),
      .init("wire", card.shape), .init("names", .array(card.names.map(names))),
      .init("used_by", .array(card.uses.map(use))),
      .init("samples", .object(card.samples.map { .init($0.what, $0.value) })), .init("curl", text(card.curl)),
    ])
  }

  private static func names(_ names: LanguageNames) -> JSONValue {
    .object([
      .init("language", .string(names.language)), .init("home", .string(names.home)),
      .init("names", .object(names.names.map { .init($0.what, .string($0.name)) })),
    ])
  }

  private static func use(_ use: ItemUse) -> JSONValue {
    .object([.init("user", .string(use.user)), .init("place", .string(use.span.description))])
  }

  private static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
