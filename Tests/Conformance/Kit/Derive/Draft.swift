/// A JSON document in the making: an example's value, or one that was changed in one place, written as it will be sent.
indirect enum Draft: Sendable {
  /// JSON text, put there as it is.
  case verbatim([UInt8])
  /// A string: what it starts with, a unit again and again, then a rest, all escaped already. Large ones are never built
  /// whole.
  case filled(head: [UInt8] = [], unit: [UInt8], count: Int, rest: [UInt8])
  case list([Draft])
  /// A list of one item again and again, never built whole.
  case repeated(Draft, count: Int)
  case object([Member])
  /// A map of one value again and again, each under a key of its own.
  case entries(Draft, count: Int)

  struct Member: Sendable {
    var name: String
    var value: Draft
  }

  /// One step down into a document.
  enum Step: Sendable, Hashable {
    case field(String)
    /// The item of a list, or the entry of a map.
    case item(Int)
  }

  static func verbatim(_ text: String) -> Draft { .verbatim(Array(text.utf8)) }
  static func text(_ text: String) -> Draft { .verbatim(JSONSpelling.string(text)) }
}

extension Draft {
  subscript(step: Step) -> Draft? {
    switch (self, step) {
    case (.object(let members), .field(let name)): members.first { $0.name == name }?.value
    case (.list(let items), .item(let index)) where items.indices.contains(index): items[index]
    case (.object(let members), .item(let index)) where members.indices.contains(index): members[index].value
    case (.repeated(let item, let count), .item(let index)) where index < count: item
    case (.entries(let value, let count), .item(let index)) where index < count: value
    default: nil
    }
  }

  /// This document with what stands at `steps` changed; the document as it is where nothing stands there.
  func replacing(at steps: some Sequence<Step>, by change: (Draft) -> Draft) -> Draft {
    var rest = steps.makeIterator()
    guard let step = rest.next() else { return change(self) }
    let remaining = Array(IteratorSequence(rest))
    switch (self, step) {
    case (.object(var members), .field(let name)):
      guard let index = members.firstIndex(where: { $0.name == name }) else { return self }
      members[index].value = members[index].value.replacing(at: remaining, by: change)
      return .object(members)
    case (.list(var items), .item(let index)) where items.indices.contains(index):
      items[index] = items[index].replacing(at: remaining, by: change)
      return .list(items)
    case (.object(var members), .item(let index)) where members.indices.contains(index):
      members[index].value = members[index].value.replacing(at: remaining, by: change)
      return .object(members)
    default: return self
    }
  }

  func removing(_ name: String) -> Draft {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.name != name })
  }

  func renaming(_ name: String, to other: String) -> Draft {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.name == name ? Member(name: other, value: $0.value) : $0 })
  }

  func adding(_ name: String, _ value: Draft, first: Bool = false) -> Draft {
    guard case .object(let members) = self else { return self }
    let member = Member(name: name, value: value)
    return .object(first ? [member] + members : members + [member])
  }

  /// This object with the member `name` behind all others.
  func movingLast(_ name: String) -> Draft {
    guard let value = self[.field(name)] else { return self }
    return removing(name).adding(name, value)
  }
}

extension Draft {
  /// What stands at `steps`.
  func value(at steps: [Step]) -> Draft? { steps.reduce(self as Draft?) { $0?[$1] } }

  /// The text, where this is a string that is short enough to be read back.
  var text: String? {
    let recipe = recipe
    guard recipe.length < 65_536 else { return nil }
    return (try? DocumentScanner.read(recipe.bytes))?.text
  }
}
