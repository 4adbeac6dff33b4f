import ContractModel
import Foundation

@testable import Codegen

/// The contract of `Tests/Fixtures/Escaping` with a text of choice wherever one may stand.
struct TextTemplate {
  /// What stands where `@` and the word stand, as the slots of that kind admit it.
  private static let kinds: [(mark: String, admitted: @Sendable (String) -> String)] = [
    ("@prose", { $0 }), ("@value", { $0 }), ("@text", oneLine), ("@pattern", pattern),
    ("@segment", { $0.filter { $0 != "/" } }), ("@token", token), ("@file", fileName),
  ]

  private static let folder = TemporaryProject.repository.appending(path: "Tests/Fixtures/Escaping")

  private let entry: String
  private let included: String

  init() throws {
    entry = try String(contentsOf: Self.folder.appending(path: "contract.yaml"), encoding: .utf8)
    included = try String(contentsOf: Self.folder.appending(path: "included.yaml"), encoding: .utf8)
  }

  /// The places of the language where the template has a text.
  func slots() throws -> Set<String> {
    try Self.slots(of: entry, as: Grammar.entryFile).union(Self.slots(of: included, as: Grammar.includedFile))
  }

  private static func slots(of text: String, as construct: Construct) throws -> Set<String> {
    var limits = YAMLLimits()
    let root = YAMLReader.read(SourceFile(path: "", bytes: Array(text.utf8)), limits: &limits).root
    return root.map { TextSlots.found("@", in: $0, as: construct) } ?? []
  }

  /// The Swift of the contract that has `text` everywhere, the run-time files aside.
  func output(with text: String) throws -> [RenderedFile] {
    let project = try TemporaryProject(Self.fill(entry, text))
    let file = project.folder.path() + "/" + Self.fileName(text) + ".yaml"
    try Disk.write(Array(Self.fill(included, text).utf8), to: file)
    return try project.pipeline().output.targets.flatMap(\.files)
      .filter { $0.path.hasSuffix(".swift") && !$0.path.hasPrefix("Runtime/") }
  }

  private static func fill(_ template: String, _ text: String) -> String {
    kinds.reduce(template) { result, kind in
      result.replacingOccurrences(of: kind.mark, with: escaped(kind.admitted(text)))
    }
  }

  /// As it stands between `"` and `"` in YAML.
  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
      .replacingOccurrences(of: "\n", with: "\\n").replacingOccurrences(of: "\t", with: "\\t")
  }

  // MARK: What slots admit

  private static func oneLine(_ text: String) -> String {
    text.replacingOccurrences(of: "\n", with: " ").replacingOccurrences(of: "\t", with: " ")
  }

  /// A pattern that takes the text alone, one item for each scalar value.
  private static func pattern(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "$": "[$]"
      default: "()*+-.?[\\]^{|}".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
      }
    }.joined()
  }

  /// A token of a JSON Pointer (RFC 6901 section 3).
  private static func token(_ text: String) -> String {
    oneLine(text).replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
  }

  /// `/` and `\` part folders, `*` and `?` make a glob.
  private static func fileName(_ text: String) -> String { oneLine(text).filter { !"/\\*?".contains($0) } }
}
