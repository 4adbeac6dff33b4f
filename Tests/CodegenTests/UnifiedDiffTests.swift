import Testing

@testable import Codegen

@Suite("Unified differences")
struct UnifiedDiffTests {
  private func difference(_ old: String?, _ new: String?) -> String {
    UnifiedDiff.text("f", from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) })
  }

  private static func numbered(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test("show a changed line with three lines of context")
  func changed() {
    let new = Self.numbered(1...9).split(separator: "5").joined(separator: "five")
    #expect(
      difference(Self.numbered(1...9), new) == "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8")
  }

  @Test("show changes far apart as hunks of their own")
  func hunks() {
    let text = difference(Self.numbered(1...30), "0\n" + Self.numbered(1...29))
    #expect(text == "--- f\n+++ f\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -27,4 +28,3 @@\n 27\n 28\n 29\n-30")
  }

  @Test("show a file that comes or goes against /dev/null")
  func wholeFiles() {
    #expect(difference(nil, "a\n") == "--- /dev/null\n+++ f\n@@ -0,0 +1,1 @@\n+a")
    #expect(difference("a\n", nil) == "--- f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a")
  }

  @Test("stay short for a file that changed throughout")
  func bounded() {
    let text = difference(Self.numbered(1...5_000), Self.numbered(5_001...10_000))
    #expect(text.split(separator: "\n").count == 63)
    #expect(text.hasSuffix("… 9941 more lines"))
  }

  @Test("turn the old text into the new one")
  func applied() {
    var random: UInt64 = 42
    func next(_ bound: UInt64) -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (random >> 33) % bound
    }
    for _ in 0..<300 {
      let old = (0..<next(20)).map { _ in Substring("\(next(4))") }
      let new = (0..<next(20)).map { _ in Substring("\(next(4))") }
      var (before, after): ([Substring], [Substring]) = ([], [])
      for edit in LineDiff.edits(from: old, to: new) {
        switch edit {
        case .keep(let line):
          before.append(line)
          after.append(line)
        case .remove(let line): before.append(line)
        case .add(let line): after.append(line)
        }
      }
      #expect(before == old)
      #expect(after == new)
    }
  }
}
