// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public enum Result: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case success(Data)
  case failure(Codable)
  case container(Array)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResult(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "tag" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Swift.String.self, forKey: .tag) {
    case "success": self = .success(try Data(from: decoder))
    case "failure": self = .failure(try Codable(from: decoder))
    case "container": self = .container(try Array(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .success(let value):
      try container.encode("success", forKey: .tag)
      try value.encode(to: encoder)
    case .failure(let value):
      try container.encode("failure", forKey: .tag)
      try value.encode(to: encoder)
    case .container(let value):
      try container.encode("container", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfResult = NameTable(["success", "failure", "container"])

extension JSONReader {
  mutating func readResult() -> Result? {
    switch unionCase(tag: "tag", of: casesOfResult) {
    case 0: readData(tag: "tag").map(Result.success)
    case 1: readCodable(tag: "tag").map(Result.failure)
    case 2: readArray(tag: "tag").map(Result.container)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeResult(_ value: Result) {
    beginObject()
    key("tag")
    switch value {
    case .success(let value):
      string("success")
      writeData(fieldsOf: value)
    case .failure(let value):
      string("failure")
      writeCodable(fieldsOf: value)
    case .container(let value):
      string("container")
      writeArray(fieldsOf: value)
    }
    endObject()
  }
}
