// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// One thing that was copied. More kinds will come.
public enum ClipboardFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case text(TextFragment)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readClipboardFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeClipboardFragment(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "kind" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Swift.String.self, forKey: .tag) {
    case "text": self = .text(try TextFragment(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let value):
      try container.encode("text", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfClipboardFragment = NameTable(["text"])

extension JSONReader {
  mutating func readClipboardFragment() -> ClipboardFragment? {
    switch unionCase(tag: "kind", of: casesOfClipboardFragment) {
    case 0: readTextFragment(tag: "kind").map(ClipboardFragment.text)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeClipboardFragment(_ value: ClipboardFragment) {
    beginObject()
    key("kind")
    switch value {
    case .text(let value):
      string("text")
      writeTextFragment(fieldsOf: value)
    }
    endObject()
  }
}
