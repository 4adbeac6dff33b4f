import Testing

@testable import ContractModel

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
