import Testing

@testable import ContractModel

@Suite("Did you mean")
struct DidYouMeanTests {
  @Test(
    "a slip finds the name that was meant",
    arguments: [
      ("ClipbordKind", "ClipboardKind"), ("clipboardkind", "ClipboardKind"), ("rotue", "route"), ("rout", "route"),
      ("colour", "colour"),
    ])
  func slips(word: String, name: String) {
    #expect(DidYouMean.nearest(to: word, in: ["route", "ClipboardKind", "response", "colour"]) == name)
  }

  @Test("what is far from every name finds none", arguments: ["x", "", "banana", "responsibility"])
  func strangers(word: String) {
    #expect(DidYouMean.nearest(to: word, in: ["route", "response", "y"]) == nil)
  }

  @Test("of two that are equally near the lesser is named, whatever their order")
  func ties() {
    #expect(DidYouMean.nearest(to: "cat", in: ["car", "bat"]) == "bat")
    #expect(DidYouMean.nearest(to: "cat", in: ["bat", "car"]) == "bat")
  }

  @Test(
    "distances count swaps of neighbours as one",
    arguments: [("", "", 0), ("ab", "ba", 1), ("abc", "", 3), ("kitten", "sitting", 3), ("abcd", "acbd", 1)])
  func distances(left: String, right: String, distance: Int) {
    #expect(DidYouMean.distance(Array(left.utf8), Array(right.utf8), bound: 3) == distance)
    #expect(DidYouMean.distance(Array(left.utf8), Array(right.utf8), bound: distance - 1) == nil)
  }
}

@Suite("Sizes and durations")
struct MeasureTextTests {
  @Test(
    "sizes are bytes",
    arguments: [("0", 0), ("12", 12), ("10 kB", 10_000), ("1 MB", 1_000_000), ("64 KiB", 65_536), ("1 MiB", 1_048_576)])
  func sizes(text: String, bytes: Int) { #expect(MeasureText.size(text) == bytes) }

  @Test(
    "other spellings are no sizes",
    arguments: ["", "1MB", "1  MB", "1 mb", "-1 MB", "1.5 MB", "9223372036854775807 kB", "٣ kB"])
  func noSizes(text: String) { #expect(MeasureText.size(text) == nil) }

  @Test("durations are milliseconds", arguments: [("500 ms", 500), ("5 s", 5_000), ("2 min", 120_000)])
  func durations(text: String, milliseconds: Int) { #expect(MeasureText.duration(text) == milliseconds) }

  @Test("other spellings are no durations", arguments: ["5", "5s", "1 h", "s", "5 S"])
  func noDurations(text: String) { #expect(MeasureText.duration(text) == nil) }
}

@Suite("Patterns of include")
struct GlobTests {
  @Test(
    "a star matches any characters of one name, a question mark one",
    arguments: [
      ("a.yaml", "*.yaml", true), ("a.yml", "*.yaml", false), (".a.yaml", "*.yaml", false),
      (".a.yaml", ".*.yaml", true),
      ("ab", "?b", true), ("b", "?b", false), ("", "*", true), ("abcabc", "*bc", true), ("abcab", "a*b*c", false),
    ])
  func matches(name: String, pattern: String, isMatch: Bool) { #expect(Glob.matches(name, pattern) == isMatch) }

  @Test("many stars take no more time than few")
  func manyStars() {
    let pattern = String(repeating: "a*", count: 1_000) + "b"
    #expect(!Glob.matches(String(repeating: "a", count: 5_000), pattern))
  }
}

@Suite("Grammar")
struct GrammarTests {
  @Test("each construct and key has a line of doc, and no construct has a key twice")
  func docs() {
    for construct in Grammar.constructs {
      #expect(construct.doc.hasSuffix("."), "\(construct.name)")
      #expect(Set(construct.keys.map(\.name)).count == construct.keys.count, "\(construct.name)")
      for key in construct.keys {
        #expect(key.doc.hasSuffix("."), "\(construct.name): \(key.name)")
        #expect(!key.doc.contains("\n"))
        #expect(key.since >= 1 && key.since <= Grammar.version)
      }
    }
  }

  @Test("the mark of a construct is one of its required keys, or the only thing it says")
  func marks() {
    for construct in Grammar.constructs {
      guard let mark = construct.mark else { continue }
      #expect(construct.key(named: mark)?.isRequired == true, "\(construct.name)")
    }
  }

  @Test("everything that a slot holds is itself a construct of the grammar")
  func closed() {
    let known = Set(Grammar.constructs.map(\.doc))
    for construct in Grammar.constructs.flatMap(\.keys).flatMap({ Self.constructs(in: $0.holds) }) {
      #expect(known.contains(construct.doc), "\(construct.name)")
    }
  }

  private static func constructs(in slot: Slot) -> [Construct] {
    switch slot {
    case .construct(let construct): [construct]
    case .oneOf(_, let constructs): constructs
    case .list(let item), .table(_, let item): constructs(in: item)
    case .either(let scalar, let list, let mapping): [scalar, list, mapping].compactMap { $0 }.flatMap(constructs)
    default: []
    }
  }
}

@Suite("Reserved names")
struct ReservedNameTests {
  @Test("case and underscores do not help", arguments: ["BridgeEvent", "bridge_event", "SYSTEM", "Con", "Com1"])
  func reserved(name: String) { #expect(ReservedNames.reason(forType: name) != nil) }

  @Test("other names are free", arguments: ["Data", "String", "Date", "Field", "Console"])
  func free(name: String) { #expect(ReservedNames.reason(forType: name) == nil) }
}
