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
