import ContractModel
import Foundation
import Testing

/// One literal vector of the conformance kit: bytes, and what every codec must say of them.
struct Vector: CustomTestStringConvertible {
  enum Verdict {
    case malformed
    case accepted(canonical: String?)
    /// `path rule`, in order.
    case violations([String])
  }

  let id: String
  let contract: String?
  /// The type's name; `*` for any.
  let type: String
  let bytes: [UInt8]
  let verdict: Verdict

  var testDescription: String { id }

  /// All of the files under `Tests/Conformance/Kit/Vectors`.
  static let all: [Vector] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Conformance/Kit/Vectors")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().flatMap { read(folder.appending(path: $0)) }
  }()

  private static func read(_ url: URL) -> [Vector] {
    guard let data = try? Data(contentsOf: url), let file = try? JSONText.parse([UInt8](data)),
      case .array(let vectors)? = file["vectors"]
    else { return [] }
    return vectors.compactMap { Vector($0, contract: file["contract"]?.text) }
  }

  private init?(_ value: JSONValue, contract: String?) {
    guard let id = value["id"]?.text, let type = value["type"]?.text, let verdict = Self.verdict(value) else {
      return nil
    }
    self.id = id
    self.contract = contract
    self.type = type
    self.verdict = verdict
    bytes = value["text"]?.text.map { Array($0.utf8) } ?? Self.bytes(hex: value["hex"]?.text ?? "")
  }

  private static func verdict(_ value: JSONValue) -> Verdict? {
    switch value["verdict"]?.text {
    case "malformed": return .malformed
    case "accepted": return .accepted(canonical: value["canonical"]?.text)
    case "violations":
      guard case .array(let violations)? = value["violations"] else { return nil }
      return .violations(violations.map { "\($0["path"]?.text ?? "?") \($0["rule"]?.text ?? "?")" })
    default: return nil
    }
  }

  private static func bytes(hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

extension JSONValue {
  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}
