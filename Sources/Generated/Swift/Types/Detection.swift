// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// What a fragment was found to be. Readers keep values that they do not know.
public enum Detection: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Anything that is nothing else.
  case plainText
  /// An absolute http, https or ftp address.
  case url
  /// One mail address.
  case email
  /// A colour as in CSS, by hex digits or by rgb() or hsl().
  case colour
  /// An absolute path of Windows or POSIX, a UNC path, or a file URL.
  case filePath
  /// A JSON object or array.
  case json
  /// Source text of a programming language.
  case code
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfDetection.index(of: wireValue).map { valuesOfDetection[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .plainText: "plain_text"
    case .url: "url"
    case .email: "email"
    case .colour: "colour"
    case .filePath: "file_path"
    case .json: "json"
    case .code: "code"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDetection() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDetection(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfDetection = NameTable(["plain_text", "url", "email", "colour", "file_path", "json", "code"])
private let valuesOfDetection: [Detection] = [.plainText, .url, .email, .colour, .filePath, .json, .code]

extension JSONReader {
  mutating func readDetection() -> Detection? {
    switch openChoice(of: namesOfDetection) {
    case .known(let index): valuesOfDetection[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeDetection(_ value: Detection) { string(value.wireValue) }
}
