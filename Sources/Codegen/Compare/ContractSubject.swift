import ContractModel

/// Where in a contract a sentence speaks of, in words.
struct ContractSubject {
  /// The keys whose members have names of their own, with what one of them is called.
  static let collections = [
    "types": "type", "errors": "error", "endpoints": "endpoint", "channels": "channel", "events": "event",
    "fields": "field", "values": "value", "cases": "case", "scenarios": "scenario",
  ]

  /// The keys under which fields stand that are no one's own.
  private static let parts: Set<String> = ["path", "query", "request", "envelope"]

  /// `get_health`, `the request of `process_clipboard``; nil for the contract as a whole.
  private var words: String?
  /// The keys that lead there in the contract's tree.
  private(set) var path: [String] = []

  /// A thing in one of the collections: `` `uptime` of `get_health` ``, `` the endpoint `get_health` ``.
  func part(_ name: String, _ noun: String) -> String {
    switch noun {
    case "field": "`\(name)`" + of
    case "value", "case": "the \(noun) `\(name)`" + of
    default: "the \(noun) `\(name)`"
    }
  }

  /// The subject of what stands inside such a thing, which stands under `key`.
  func inside(_ name: String, _ noun: String, of key: String) -> ContractSubject {
    let words =
      switch noun {
      case "field", "value", "case": part(name, noun)
      case "event": "the event `\(name)`"
      default: "`\(name)`"
      }
    return ContractSubject(words: words, path: path + [key, name])
  }

  /// The subject of what stands under a key that is no collection.
  func entering(_ key: String) -> ContractSubject {
    let words =
      switch key {
      case _ where Self.parts.contains(key): "the \(key)" + of
      // A response's fields are what people call the fields of an endpoint.
      case "response", "object", "enum", "union", "scalar", "data": words
      default: "`\(key)`" + of
      }
    return ContractSubject(words: words, path: path + [key])
  }

  /// `the fields of `get_health``
  func collection(_ key: String) -> String { "the \(key)" + of }

  func change(of key: String, from old: JSONValue?, to new: JSONValue?) -> String {
    // A list of fields is no value that a sentence could show.
    if Self.parts.contains(key), old == nil || new == nil {
      return "the \(key)\(of) was \(old == nil ? "added" : "removed")"
    }
    return changeOfValue(key, from: old, to: new)
  }

  private func changeOfValue(_ key: String, from old: JSONValue?, to new: JSONValue?) -> String {
    switch (Self.shown(old, key), Self.shown(new, key)) {
    case (nil, let new?): "`\(key)`\(of) was added\(new.isEmpty ? "" : ": \(new)")"
    case (_?, nil): "`\(key)`\(of) was removed"
    case (let old?, let new?) where !old.isEmpty && !new.isEmpty && key != "doc":
      "`\(key)`\(of) changed from \(old) to \(new)"
    default: "`\(key)`\(of) changed"
    }
  }

  /// The keys whose values are numbers of bytes.
  private static let sizes: Set<String> = [
    "min_bytes", "max_bytes", "max_body", "target", "body_rate", "first_message",
  ]

  private var of: String { words.map { " of \($0)" } ?? "" }

  /// A value that is short enough for a sentence; "" where it is not, nil where there is none.
  private static func shown(_ value: JSONValue?, _ key: String) -> String? {
    guard let value else { return nil }
    if case .integer(let count) = value, sizes.contains(key) { return SizeWords.text(count) }
    let text = String(decoding: JSONText.write(value), as: UTF8.self)
    return text.count <= 60 ? text : ""
  }
}
