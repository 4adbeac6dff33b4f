// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// Plain text as copied.
public struct TextFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The text. Only white space is refused by the handler.
  public let text: Swift.String

  public init(text: Swift.String) {
    self.text = text
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTextFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTextFragment(self) } }
}

private let fieldsOfTextFragment = FieldTable([.required("text")])

extension JSONReader {
  mutating func readTextFragment(tag: Swift.StaticString? = nil) -> TextFragment? {
    guard var object = self.object(fieldsOfTextFragment, tag: tag) else { return nil }
    var textValue: Swift.String?
    while nextField(&object) != nil { textValue = string(maxBytes: 1_000_000) }
    guard let textValue else { return nil }
    return TextFragment(text: textValue)
  }
}

extension JSONWriter {
  mutating func writeTextFragment(_ value: TextFragment) {
    beginObject()
    writeTextFragment(fieldsOf: value)
    endObject()
  }

  mutating func writeTextFragment(fieldsOf value: TextFragment) {
    key("text")
    string(value.text)
  }
}

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

/// What became of one fragment.
public struct FragmentResult: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What it is, most specific first.
  public let detected: [Detection]

  public init(detected: [Detection]) {
    self.detected = detected
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFragmentResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFragmentResult(self) } }
}

private let fieldsOfFragmentResult = FieldTable([.required("detected")])

extension JSONReader {
  mutating func readFragmentResult() -> FragmentResult? {
    guard var object = self.object(fieldsOfFragmentResult) else { return nil }
    var detectedValue: [Detection]?
    while nextField(&object) != nil { detectedValue = list(minItems: 1, maxItems: 16) { $0.readDetection() } }
    guard let detectedValue else { return nil }
    return FragmentResult(detected: detectedValue)
  }
}

extension JSONWriter {
  mutating func writeFragmentResult(_ value: FragmentResult) {
    beginObject()
    key("detected")
    list(value.detected) { $0.writeDetection($1) }
    endObject()
  }
}

/// Readiness of a module. Readers keep values that they do not know.
public enum ModuleState: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// It will be ready soon.
  case starting
  /// It does all of its work.
  case ready
  /// It does a part of its work.
  case degraded
  /// It does none of its work.
  case failed
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfModuleState.index(of: wireValue).map { valuesOfModuleState[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .starting: "starting"
    case .ready: "ready"
    case .degraded: "degraded"
    case .failed: "failed"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readModuleState() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeModuleState(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfModuleState = NameTable(["starting", "ready", "degraded", "failed"])
private let valuesOfModuleState: [ModuleState] = [.starting, .ready, .degraded, .failed]

extension JSONReader {
  mutating func readModuleState() -> ModuleState? {
    switch openChoice(of: namesOfModuleState) {
    case .known(let index): valuesOfModuleState[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeModuleState(_ value: ModuleState) { string(value.wireValue) }
}

/// One module of the core.
public struct ModuleStatus: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The module's name.
  public let name: Swift.String
  /// Its readiness.
  public let state: ModuleState
  /// A sentence for people where the state needs one.
  public let detail: Swift.String?

  public init(name: Swift.String, state: ModuleState, detail: Swift.String? = nil) {
    self.name = name
    self.state = state
    self.detail = detail
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readModuleStatus() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeModuleStatus(self) } }
}

private let fieldsOfModuleStatus = FieldTable([.required("name"), .required("state"), .optional("detail")])

extension JSONReader {
  mutating func readModuleStatus() -> ModuleStatus? {
    guard var object = self.object(fieldsOfModuleStatus) else { return nil }
    var nameValue: Swift.String?
    var stateValue: ModuleState?
    var detailValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: nameValue = string(minLength: 1, maxLength: 64)
      case 1: stateValue = readModuleState()
      default: detailValue = string(maxLength: 500)
      }
    }
    guard let nameValue, let stateValue else { return nil }
    return ModuleStatus(name: nameValue, state: stateValue, detail: detailValue)
  }
}

extension JSONWriter {
  mutating func writeModuleStatus(_ value: ModuleStatus) {
    beginObject()
    key("name")
    string(value.name)
    key("state")
    writeModuleState(value.state)
    if let present = value.detail {
      key("detail")
      string(present)
    }
    endObject()
  }
}
