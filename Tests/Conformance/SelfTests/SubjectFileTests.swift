import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Subject files")
struct SubjectFileTests {
  private static func file(_ lines: String...) throws -> SubjectFile {
    let text = lines.joined(separator: "\n") + "\n"
    return try SubjectFile.decode(SourceFile(path: "s.yaml", bytes: Array(text.utf8))) {
      SubjectFileReader.subject($0, at: "s.yaml", &$1)
    }
  }

  /// That the file is refused with exactly these findings, `line:column: message [id]`.
  private static func check(_ lines: [String], finds: String..., at place: SourceLocation = #_sourceLocation) throws {
    let end = try #require(throws: RunEnd.self, sourceLocation: place) {
      let text = lines.joined(separator: "\n") + "\n"
      _ = try SubjectFile.decode(SourceFile(path: "s.yaml", bytes: Array(text.utf8))) {
        SubjectFileReader.subject($0, at: "s.yaml", &$1)
      }
    }
    let heads = end.reason.split(separator: "\n").filter { $0.hasPrefix("s.yaml:") }
    #expect(heads.map(String.init) == finds.map { "s.yaml:\($0)" }, sourceLocation: place)
  }

  private static let entry = [
    "known_failing:", "  - case: core/greet/3", "    fails_with: answered 500", "    reason: \"issue #12\"",
    "    expires: 2026-12-31",
  ]

  @Test("a file says profile, how to launch, and what is excused")
  func whole() throws {
    let file = try Self.file(
      "profile: hardened", "launch: python -m my_bridge", "except:", "  execute_trigger: planned for 1.2",
      Self.entry.joined(separator: "\n"))
    let options = try SubjectChoice().options(with: file)
    #expect(options.profile == .hardened)
    #expect(options.subject == .launch("python -m my_bridge"))
    #expect(options.waivers.exceptions.map(\.reason) == ["planned for 1.2"])
    let known = try #require(options.waivers.knownFailing.first)
    #expect(known.id.span.description == "s.yaml:6:11")
    #expect(known.description == "core/greet/3: issue #12; fails with `answered 500`; until 2026-12-31")
  }

  @Test("what is wrong is shown at its place, with a way out")
  func diagnostics() throws {
    try Self.check(["profil: api"], finds: "1:1: error: `s.yaml` has no key `profil` [unknown-key]")
    try Self.check(["profile: bridged"], finds: "1:10: error: `profile` can't be `bridged` [unknown-choice]")
    try Self.check(["launch: [a]"], finds: "1:9: error: `launch` must be a text [wrong-kind]")
    try Self.check(
      ["launch: a", "target: b"], finds: "2:9: error: `launch` and `target` exclude each other [conflicting-keys]")
    try Self.check(["token_file: a"], finds: "1:13: error: `token_file` belongs to `target` [conflicting-keys]")
    try Self.check(["except: [a]"], finds: "1:9: error: `except` must be a mapping [wrong-kind]")
    try Self.check(["known_failing: {}"], finds: "1:16: error: `known_failing` must be a list [wrong-kind]")
    try Self.check(
      ["except:", "  a: issue #12"],
      finds: "2:6: error: a ` #` ends an unquoted text; the rest of the line is a comment [quote-this-text]")
    try Self.check(
      Self.entry.dropLast() + ["    expires: 2026-02-30"], finds: "5:14: error: `2026-02-30` is no day [bad-date]")
    try Self.check(
      Array(Self.entry.dropLast()), finds: "2:5: error: the key `expires` is missing [missing-key]")
    try Self.check(
      Self.entry + Self.entry.dropFirst(),
      finds: "6:11: error: the case core/greet/3 is listed twice [listed-twice]")
  }

  @Test("a mistake in YAML is shown as in a contract")
  func yaml() throws {
    try Self.check(
      ["profile: api", "profile: api"], finds: "2:1: error: the key `profile` stands here twice [duplicate-key]",
      "1:1: note: it was first given here")
  }

  @Test("ten waivers are taken, of any kind, and an eleventh is not")
  func tooMany() throws {
    let exceptions = ["except:"] + (0..<9).map { "  e\($0): later" }
    #expect(throws: Never.self) { try Self.file((exceptions + Self.entry).joined(separator: "\n")) }
    try Self.check(
      exceptions + ["  e9: later"] + Self.entry,
      finds: "13:11: error: these are 11 waivers, 10 at most are taken [too-many-waivers]")
  }

  @Test("flags add to a file, and may repeat it")
  func additions() throws {
    var choice = SubjectChoice()
    choice.launch = "a-bridge"
    choice.profile = .http1
    let options = try choice.options(with: try Self.file("profile: http1"))
    #expect(options.subject == .launch("a-bridge") && options.profile == .http1)
    #expect(try SubjectChoice().options(with: try Self.file("launch: a")).profile == .bridge)
  }

  @Test("a flag that says something else than the file is refused with both places")
  func conflicts() throws {
    func refusal(_ line: String, _ change: (inout SubjectChoice) -> Void) throws -> String {
      var choice = SubjectChoice()
      change(&choice)
      let file = try Self.file(line)
      return try #require(throws: RunEnd.self) { try choice.options(with: file) }.reason
    }
    #expect(
      try refusal("profile: api") { $0.profile = .bridge }
        == "s.yaml:1:10 says `api`, --profile says `bridge`: leave one out")
    #expect(
      try refusal("launch: a") { $0.launch = "b" } == "s.yaml:1:9 says `a`, --launch says `b`: leave one out")
    #expect(
      try refusal("launch: a") { $0.target = "b" } == "s.yaml:1:9 says launch `a`, --target says `b`: leave one out")
    #expect(
      try refusal("target: a") { $0.launch = "b" } == "s.yaml:1:9 says target `a`, --launch says `b`: leave one out")
    #expect(try refusal("profile: api") { _ in }.hasPrefix("give either --launch"))
    #expect(
      try refusal("profile: api") { $0.launch = " " } == "--launch is empty; give the command that starts the server")
    #expect(try refusal("launch: a") { $0.tokenFile = "t" } == "--token-file belongs to --target")
  }

  @Test("a failure is replayed by the file, without what it says")
  func replay() throws {
    var choice = SubjectChoice()
    choice.launch = "a-bridge"
    let options = try choice.options(with: try Self.file("profile: http1"))
    #expect(ReplayLine.text("a/b", options) == "conformance replay a/b --subject s.yaml --launch a-bridge")
    let whole = try SubjectChoice().options(with: try Self.file("profile: http1", "launch: a-bridge"))
    #expect(ReplayLine.text("a/b", whole) == "conformance replay a/b --subject s.yaml")
  }

  @Test("the file of the Swift bridge holds")
  func swift() throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
    let file = try SubjectFile.read("\(root)/Tests/Conformance/Subjects/swift.yaml")
    #expect(file.profile?.value == .hardened && file.launch != nil && file.waivers.isEmpty)
  }
}
