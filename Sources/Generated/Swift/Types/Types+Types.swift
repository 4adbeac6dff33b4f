// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// A name that people chose, and that can name a folder.
public typealias Identifier = Swift.String

private let patternOfIdentifier = TextPattern("[a-z0-9][a-z0-9_-]*", [[.init([48, 57, 97, 122], 1, 1), .init([45, 45, 48, 57, 95, 95, 97, 122], 0, nil)]])

extension JSONReader {
  mutating func readIdentifier() -> Identifier? { string(minLength: 1, maxLength: 64, pattern: patternOfIdentifier) }
}

extension JSONWriter {
  mutating func writeIdentifier(_ value: Identifier) { string(value) }
}

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
    while nextField(&object) != nil { textValue = string(maxBytes: 10_000_000) }
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

/// Markup as copied.
public struct HtmlFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The markup. Only white space is refused by the handler.
  public let html: Swift.String

  public init(html: Swift.String) {
    self.html = html
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readHtmlFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeHtmlFragment(self) } }
}

private let fieldsOfHtmlFragment = FieldTable([.required("html")])

extension JSONReader {
  mutating func readHtmlFragment(tag: Swift.StaticString? = nil) -> HtmlFragment? {
    guard var object = self.object(fieldsOfHtmlFragment, tag: tag) else { return nil }
    var htmlValue: Swift.String?
    while nextField(&object) != nil { htmlValue = string(maxBytes: 10_000_000) }
    guard let htmlValue else { return nil }
    return HtmlFragment(html: htmlValue)
  }
}

extension JSONWriter {
  mutating func writeHtmlFragment(_ value: HtmlFragment) {
    beginObject()
    writeHtmlFragment(fieldsOf: value)
    endObject()
  }

  mutating func writeHtmlFragment(fieldsOf value: HtmlFragment) {
    key("html")
    string(value.html)
  }
}

/// An image as copied.
public struct ImageFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// As in image/png. PNG, JPEG, GIF, WebP and BMP are known.
  public let mediaType: Swift.String
  /// The bytes of the image file.
  public let data: BridgeData

  public init(mediaType: Swift.String, data: BridgeData) {
    self.mediaType = mediaType
    self.data = data
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readImageFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeImageFragment(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case mediaType = "media_type"
    case data
  }
}

private let fieldsOfImageFragment = FieldTable([.required("media_type"), .required("data")])

extension JSONReader {
  mutating func readImageFragment(tag: Swift.StaticString? = nil) -> ImageFragment? {
    guard var object = self.object(fieldsOfImageFragment, tag: tag) else { return nil }
    var mediaTypeValue: Swift.String?
    var dataValue: BridgeData?
    while let field = nextField(&object) {
      switch field {
      case 0: mediaTypeValue = string(minLength: 1, maxLength: 127)
      default: dataValue = data(minBytes: 1, maxBytes: 100_000_000)
      }
    }
    guard let mediaTypeValue, let dataValue else { return nil }
    return ImageFragment(mediaType: mediaTypeValue, data: dataValue)
  }
}

extension JSONWriter {
  mutating func writeImageFragment(_ value: ImageFragment) {
    beginObject()
    writeImageFragment(fieldsOf: value)
    endObject()
  }

  mutating func writeImageFragment(fieldsOf value: ImageFragment) {
    key("media_type")
    string(value.mediaType)
    key("data")
    data(value.data)
  }
}

/// One thing that was copied. More kinds will come.
public enum ClipboardFragment: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case text(TextFragment)
  case html(HtmlFragment)
  case image(ImageFragment)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readClipboardFragment() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeClipboardFragment(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "kind" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "text": self = .text(try TextFragment(from: decoder))
    case "html": self = .html(try HtmlFragment(from: decoder))
    case "image": self = .image(try ImageFragment(from: decoder))
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
    case .html(let value):
      try container.encode("html", forKey: .tag)
      try value.encode(to: encoder)
    case .image(let value):
      try container.encode("image", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfClipboardFragment = NameTable(["text", "html", "image"])

extension JSONReader {
  mutating func readClipboardFragment() -> ClipboardFragment? {
    switch unionCase(tag: "kind", of: casesOfClipboardFragment) {
    case 0: readTextFragment(tag: "kind").map(ClipboardFragment.text)
    case 1: readHtmlFragment(tag: "kind").map(ClipboardFragment.html)
    case 2: readImageFragment(tag: "kind").map(ClipboardFragment.image)
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
    case .html(let value):
      string("html")
      writeHtmlFragment(fieldsOf: value)
    case .image(let value):
      string("image")
      writeImageFragment(fieldsOf: value)
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
  /// Markup.
  case html
  /// An image.
  case image
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
    case .html: "html"
    case .image: "image"
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

private let namesOfDetection = NameTable(["plain_text", "url", "email", "colour", "file_path", "json", "code", "html", "image"])
private let valuesOfDetection: [Detection] = [.plainText, .url, .email, .colour, .filePath, .json, .code, .html, .image]

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

/// A folder of a space, and what sent something there.
public struct Destination: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The id of the space.
  public let space: Identifier
  /// The folder within the space.
  public let folder: Identifier
  /// The id of the rule that decided; null where a trigger did.
  public let rule: Identifier?

  public init(space: Identifier, folder: Identifier, rule: Identifier?) {
    self.space = space
    self.folder = folder
    self.rule = rule
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDestination() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDestination(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case space
    case folder
    case rule
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.space = try container.decode((Identifier).self, forKey: .space)
    self.folder = try container.decode((Identifier).self, forKey: .folder)
    self.rule = try container.decode((Identifier?).self, forKey: .rule)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.space, forKey: .space)
    try container.encode(self.folder, forKey: .folder)
    try container.encode(self.rule, forKey: .rule)
  }
}

private let fieldsOfDestination = FieldTable([.required("space"), .required("folder"), .required("rule")])

extension JSONReader {
  mutating func readDestination() -> Destination? {
    guard var object = self.object(fieldsOfDestination) else { return nil }
    var spaceValue: Identifier?
    var folderValue: Identifier?
    var ruleValue: Identifier??
    while let field = nextField(&object) {
      switch field {
      case 0: spaceValue = readIdentifier()
      case 1: folderValue = readIdentifier()
      default: ruleValue = orNull { $0.readIdentifier() }
      }
    }
    guard let spaceValue, let folderValue, let ruleValue else { return nil }
    return Destination(space: spaceValue, folder: folderValue, rule: ruleValue)
  }
}

extension JSONWriter {
  mutating func writeDestination(_ value: Destination) {
    beginObject()
    key("space")
    writeIdentifier(value.space)
    key("folder")
    writeIdentifier(value.folder)
    key("rule")
    orNull(value.rule) { $0.writeIdentifier($1) }
    endObject()
  }
}

/// What became of one fragment.
public struct FragmentResult: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What it is, most specific first.
  public let detected: [Detection]
  /// In pixels; images only.
  public let width: Swift.Int32?
  /// In pixels; images only.
  public let height: Swift.Int32?
  /// Where it is stored; null where no rule takes it, and it is not stored.
  public let routedTo: Destination?

  public init(detected: [Detection], width: Swift.Int32? = nil, height: Swift.Int32? = nil, routedTo: Destination?) {
    self.detected = detected
    self.width = width
    self.height = height
    self.routedTo = routedTo
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFragmentResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFragmentResult(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case detected
    case width
    case height
    case routedTo = "routed_to"
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.detected = try container.decode(([Detection]).self, forKey: .detected)
    self.width = try container.decodeIfPresent(Swift.Int32.self, forKey: .width)
    self.height = try container.decodeIfPresent(Swift.Int32.self, forKey: .height)
    self.routedTo = try container.decode((Destination?).self, forKey: .routedTo)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.detected, forKey: .detected)
    try container.encodeIfPresent(self.width, forKey: .width)
    try container.encodeIfPresent(self.height, forKey: .height)
    try container.encode(self.routedTo, forKey: .routedTo)
  }
}

private let fieldsOfFragmentResult = FieldTable([.required("detected"), .optional("width"), .optional("height"), .required("routed_to")])

extension JSONReader {
  mutating func readFragmentResult() -> FragmentResult? {
    guard var object = self.object(fieldsOfFragmentResult) else { return nil }
    var detectedValue: [Detection]?
    var widthValue: Swift.Int32?
    var heightValue: Swift.Int32?
    var routedToValue: Destination??
    while let field = nextField(&object) {
      switch field {
      case 0: detectedValue = list(minItems: 1, maxItems: 16) { $0.readDetection() }
      case 1: widthValue = int32(min: 1)
      case 2: heightValue = int32(min: 1)
      default: routedToValue = orNull { $0.readDestination() }
      }
    }
    guard let detectedValue, let routedToValue else { return nil }
    return FragmentResult(detected: detectedValue, width: widthValue, height: heightValue, routedTo: routedToValue)
  }
}

extension JSONWriter {
  mutating func writeFragmentResult(_ value: FragmentResult) {
    beginObject()
    key("detected")
    list(value.detected) { $0.writeDetection($1) }
    if let present = value.width {
      key("width")
      int32(present)
    }
    if let present = value.height {
      key("height")
      int32(present)
    }
    key("routed_to")
    orNull(value.routedTo) { $0.writeDestination($1) }
    endObject()
  }
}

/// How an indicator shows. Readers keep values that they do not know.
public enum IndicatorState: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Nothing is going on.
  case idle
  /// Something is going on.
  case busy
  /// It ended well.
  case ok
  /// A person may want to look.
  case warning
  /// A person has to look.
  case error
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfIndicatorState.index(of: wireValue).map { valuesOfIndicatorState[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .idle: "idle"
    case .busy: "busy"
    case .ok: "ok"
    case .warning: "warning"
    case .error: "error"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readIndicatorState() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeIndicatorState(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfIndicatorState = NameTable(["idle", "busy", "ok", "warning", "error"])
private let valuesOfIndicatorState: [IndicatorState] = [.idle, .busy, .ok, .warning, .error]

extension JSONReader {
  mutating func readIndicatorState() -> IndicatorState? {
    switch openChoice(of: namesOfIndicatorState) {
    case .known(let index): valuesOfIndicatorState[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeIndicatorState(_ value: IndicatorState) { string(value.wireValue) }
}

/// One light in the hub window.
public struct Indicator: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Tells the lights apart.
  public let id: Identifier
  /// How it shows.
  public let state: IndicatorState
  /// A line for people.
  public let text: Swift.String
  /// The part that is done, where that is known.
  public let progress: Swift.Double?

  public init(id: Identifier, state: IndicatorState, text: Swift.String = "", progress: Swift.Double? = nil) {
    self.id = id
    self.state = state
    self.text = text
    self.progress = progress
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readIndicator() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeIndicator(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case id
    case state
    case text
    case progress
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try container.decode((Identifier).self, forKey: .id)
    self.state = try container.decode((IndicatorState).self, forKey: .state)
    self.text = try container.decodeIfPresent(Swift.String.self, forKey: .text) ?? ""
    self.progress = try container.decodeIfPresent(Swift.Double.self, forKey: .progress)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.id, forKey: .id)
    try container.encode(self.state, forKey: .state)
    try container.encode(self.text, forKey: .text)
    try container.encodeIfPresent(self.progress, forKey: .progress)
  }
}

private let fieldsOfIndicator = FieldTable([.required("id"), .required("state"), .optional("text"), .optional("progress")])

extension JSONReader {
  mutating func readIndicator() -> Indicator? {
    guard var object = self.object(fieldsOfIndicator) else { return nil }
    var idValue: Identifier?
    var stateValue: IndicatorState?
    var textValue: Swift.String? = ""
    var progressValue: Swift.Double?
    while let field = nextField(&object) {
      switch field {
      case 0: idValue = readIdentifier()
      case 1: stateValue = readIndicatorState()
      case 2: textValue = string(maxLength: 200)
      default: progressValue = float64(min: 0.0, max: 1.0)
      }
    }
    guard let idValue, let stateValue, let textValue else { return nil }
    return Indicator(id: idValue, state: stateValue, text: textValue, progress: progressValue)
  }
}

extension JSONWriter {
  mutating func writeIndicator(_ value: Indicator) {
    beginObject()
    key("id")
    writeIdentifier(value.id)
    key("state")
    writeIndicatorState(value.state)
    key("text")
    string(value.text)
    if let present = value.progress {
      key("progress")
      float64(present)
    }
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
  public let name: Identifier
  /// Its readiness.
  public let state: ModuleState
  /// A sentence for people where the state needs one.
  public let detail: Swift.String?

  public init(name: Identifier, state: ModuleState, detail: Swift.String? = nil) {
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
    var nameValue: Identifier?
    var stateValue: ModuleState?
    var detailValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: nameValue = readIdentifier()
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
    writeIdentifier(value.name)
    key("state")
    writeModuleState(value.state)
    if let present = value.detail {
      key("detail")
      string(present)
    }
    endObject()
  }
}

/// A SmrtSpace.
public struct Space: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Tells the spaces apart.
  public let id: Identifier
  /// What people call it.
  public let title: Swift.String

  public init(id: Identifier, title: Swift.String) {
    self.id = id
    self.title = title
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSpace() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSpace(self) } }
}

private let fieldsOfSpace = FieldTable([.required("id"), .required("title")])

extension JSONReader {
  mutating func readSpace() -> Space? {
    guard var object = self.object(fieldsOfSpace) else { return nil }
    var idValue: Identifier?
    var titleValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: idValue = readIdentifier()
      default: titleValue = string(minLength: 1, maxLength: 200)
      }
    }
    guard let idValue, let titleValue else { return nil }
    return Space(id: idValue, title: titleValue)
  }
}

extension JSONWriter {
  mutating func writeSpace(_ value: Space) {
    beginObject()
    key("id")
    writeIdentifier(value.id)
    key("title")
    string(value.title)
    endObject()
  }
}

/// Sends what was found to be something to a place. The first rule that takes a fragment decides.
public struct RoutingRule: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Tells the rules apart.
  public let id: Identifier
  /// The rule takes a fragment that was found to be this.
  public let detected: Detection
  /// The id of a space of the same workspace.
  public let space: Identifier
  /// A folder within that space. It is made when the first item comes.
  public let folder: Identifier

  public init(id: Identifier, detected: Detection, space: Identifier, folder: Identifier) {
    self.id = id
    self.detected = detected
    self.space = space
    self.folder = folder
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readRoutingRule() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeRoutingRule(self) } }
}

private let fieldsOfRoutingRule = FieldTable([.required("id"), .required("detected"), .required("space"), .required("folder")])

extension JSONReader {
  mutating func readRoutingRule() -> RoutingRule? {
    guard var object = self.object(fieldsOfRoutingRule) else { return nil }
    var idValue: Identifier?
    var detectedValue: Detection?
    var spaceValue: Identifier?
    var folderValue: Identifier?
    while let field = nextField(&object) {
      switch field {
      case 0: idValue = readIdentifier()
      case 1: detectedValue = readDetection()
      case 2: spaceValue = readIdentifier()
      default: folderValue = readIdentifier()
      }
    }
    guard let idValue, let detectedValue, let spaceValue, let folderValue else { return nil }
    return RoutingRule(id: idValue, detected: detectedValue, space: spaceValue, folder: folderValue)
  }
}

extension JSONWriter {
  mutating func writeRoutingRule(_ value: RoutingRule) {
    beginObject()
    key("id")
    writeIdentifier(value.id)
    key("detected")
    writeDetection(value.detected)
    key("space")
    writeIdentifier(value.space)
    key("folder")
    writeIdentifier(value.folder)
    endObject()
  }
}

/// Sets one light of the hub window.
public struct SetIndicator: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The light as it will be.
  public let indicator: Indicator

  public init(indicator: Indicator) {
    self.indicator = indicator
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSetIndicator() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSetIndicator(self) } }
}

private let fieldsOfSetIndicator = FieldTable([.required("indicator")])

extension JSONReader {
  mutating func readSetIndicator(tag: Swift.StaticString? = nil) -> SetIndicator? {
    guard var object = self.object(fieldsOfSetIndicator, tag: tag) else { return nil }
    var indicatorValue: Indicator?
    while nextField(&object) != nil { indicatorValue = readIndicator() }
    guard let indicatorValue else { return nil }
    return SetIndicator(indicator: indicatorValue)
  }
}

extension JSONWriter {
  mutating func writeSetIndicator(_ value: SetIndicator) {
    beginObject()
    writeSetIndicator(fieldsOf: value)
    endObject()
  }

  mutating func writeSetIndicator(fieldsOf value: SetIndicator) {
    key("indicator")
    writeIndicator(value.indicator)
  }
}

/// Publishes runtime_warning.
public struct RaiseWarning: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What the warning is about; for programs.
  public let code: Identifier
  /// What the warning is about; for people.
  public let message: Swift.String

  public init(code: Identifier, message: Swift.String) {
    self.code = code
    self.message = message
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readRaiseWarning() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeRaiseWarning(self) } }
}

private let fieldsOfRaiseWarning = FieldTable([.required("code"), .required("message")])

extension JSONReader {
  mutating func readRaiseWarning(tag: Swift.StaticString? = nil) -> RaiseWarning? {
    guard var object = self.object(fieldsOfRaiseWarning, tag: tag) else { return nil }
    var codeValue: Identifier?
    var messageValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: codeValue = readIdentifier()
      default: messageValue = string(minLength: 1, maxLength: 500)
      }
    }
    guard let codeValue, let messageValue else { return nil }
    return RaiseWarning(code: codeValue, message: messageValue)
  }
}

extension JSONWriter {
  mutating func writeRaiseWarning(_ value: RaiseWarning) {
    beginObject()
    writeRaiseWarning(fieldsOf: value)
    endObject()
  }

  mutating func writeRaiseWarning(fieldsOf value: RaiseWarning) {
    key("code")
    writeIdentifier(value.code)
    key("message")
    string(value.message)
  }
}

/// Stores what set the trigger off, or, when it is run on request, the text in the argument "item". Without either it is skipped.
public struct RouteItem: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The id of a space of the same workspace.
  public let space: Identifier
  /// A folder within that space. It is made when the first item comes.
  public let folder: Identifier

  public init(space: Identifier, folder: Identifier) {
    self.space = space
    self.folder = folder
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readRouteItem() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeRouteItem(self) } }
}

private let fieldsOfRouteItem = FieldTable([.required("space"), .required("folder")])

extension JSONReader {
  mutating func readRouteItem(tag: Swift.StaticString? = nil) -> RouteItem? {
    guard var object = self.object(fieldsOfRouteItem, tag: tag) else { return nil }
    var spaceValue: Identifier?
    var folderValue: Identifier?
    while let field = nextField(&object) {
      switch field {
      case 0: spaceValue = readIdentifier()
      default: folderValue = readIdentifier()
      }
    }
    guard let spaceValue, let folderValue else { return nil }
    return RouteItem(space: spaceValue, folder: folderValue)
  }
}

extension JSONWriter {
  mutating func writeRouteItem(_ value: RouteItem) {
    beginObject()
    writeRouteItem(fieldsOf: value)
    endObject()
  }

  mutating func writeRouteItem(fieldsOf value: RouteItem) {
    key("space")
    writeIdentifier(value.space)
    key("folder")
    writeIdentifier(value.folder)
  }
}

/// One thing that a trigger does.
public enum TriggerAction: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case setIndicator(SetIndicator)
  case raiseWarning(RaiseWarning)
  case routeItem(RouteItem)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTriggerAction() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTriggerAction(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "action" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "set_indicator": self = .setIndicator(try SetIndicator(from: decoder))
    case "raise_warning": self = .raiseWarning(try RaiseWarning(from: decoder))
    case "route_item": self = .routeItem(try RouteItem(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .setIndicator(let value):
      try container.encode("set_indicator", forKey: .tag)
      try value.encode(to: encoder)
    case .raiseWarning(let value):
      try container.encode("raise_warning", forKey: .tag)
      try value.encode(to: encoder)
    case .routeItem(let value):
      try container.encode("route_item", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfTriggerAction = NameTable(["set_indicator", "raise_warning", "route_item"])

extension JSONReader {
  mutating func readTriggerAction() -> TriggerAction? {
    switch unionCase(tag: "action", of: casesOfTriggerAction) {
    case 0: readSetIndicator(tag: "action").map(TriggerAction.setIndicator)
    case 1: readRaiseWarning(tag: "action").map(TriggerAction.raiseWarning)
    case 2: readRouteItem(tag: "action").map(TriggerAction.routeItem)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeTriggerAction(_ value: TriggerAction) {
    beginObject()
    key("action")
    switch value {
    case .setIndicator(let value):
      string("set_indicator")
      writeSetIndicator(fieldsOf: value)
    case .raiseWarning(let value):
      string("raise_warning")
      writeRaiseWarning(fieldsOf: value)
    case .routeItem(let value):
      string("route_item")
      writeRouteItem(fieldsOf: value)
    }
    endObject()
  }
}

/// A declarative automation. It runs on request, and when something is detected if it says of what.
public struct Trigger: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Tells the triggers apart.
  public let id: Identifier
  /// One that is not runs neither way.
  public let enabled: Swift.Bool
  /// It runs for every fragment that was found to be this.
  public let when: Detection?
  /// What it does, in this order.
  public let actions: [TriggerAction]

  public init(id: Identifier, enabled: Swift.Bool, when: Detection? = nil, actions: [TriggerAction]) {
    self.id = id
    self.enabled = enabled
    self.when = when
    self.actions = actions
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTrigger() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTrigger(self) } }
}

private let fieldsOfTrigger = FieldTable([.required("id"), .required("enabled"), .optional("when"), .required("actions")])

extension JSONReader {
  mutating func readTrigger() -> Trigger? {
    guard var object = self.object(fieldsOfTrigger) else { return nil }
    var idValue: Identifier?
    var enabledValue: Swift.Bool?
    var whenValue: Detection?
    var actionsValue: [TriggerAction]?
    while let field = nextField(&object) {
      switch field {
      case 0: idValue = readIdentifier()
      case 1: enabledValue = bool()
      case 2: whenValue = readDetection()
      default: actionsValue = list(minItems: 1, maxItems: 32) { $0.readTriggerAction() }
      }
    }
    guard let idValue, let enabledValue, let actionsValue else { return nil }
    return Trigger(id: idValue, enabled: enabledValue, when: whenValue, actions: actionsValue)
  }
}

extension JSONWriter {
  mutating func writeTrigger(_ value: Trigger) {
    beginObject()
    key("id")
    writeIdentifier(value.id)
    key("enabled")
    bool(value.enabled)
    if let present = value.when {
      key("when")
      writeDetection(present)
    }
    key("actions")
    list(value.actions) { $0.writeTriggerAction($1) }
    endObject()
  }
}

/// How an action ended. Readers keep values that they do not know.
public enum ActionOutcome: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// It did what it says.
  case done
  /// It would do what it says; nothing was done because of dry_run.
  case planned
  /// It had nothing to do.
  case skipped
  /// It could not do what it says.
  case failed
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfActionOutcome.index(of: wireValue).map { valuesOfActionOutcome[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .done: "done"
    case .planned: "planned"
    case .skipped: "skipped"
    case .failed: "failed"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readActionOutcome() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeActionOutcome(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfActionOutcome = NameTable(["done", "planned", "skipped", "failed"])
private let valuesOfActionOutcome: [ActionOutcome] = [.done, .planned, .skipped, .failed]

extension JSONReader {
  mutating func readActionOutcome() -> ActionOutcome? {
    switch openChoice(of: namesOfActionOutcome) {
    case .known(let index): valuesOfActionOutcome[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeActionOutcome(_ value: ActionOutcome) { string(value.wireValue) }
}

/// What one action of a trigger did.
public struct ActionResult: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The kind of the action.
  public let action: Identifier
  /// How it ended.
  public let outcome: ActionOutcome
  /// A sentence for people.
  public let message: Swift.String?

  public init(action: Identifier, outcome: ActionOutcome, message: Swift.String? = nil) {
    self.action = action
    self.outcome = outcome
    self.message = message
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readActionResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeActionResult(self) } }
}

private let fieldsOfActionResult = FieldTable([.required("action"), .required("outcome"), .optional("message")])

extension JSONReader {
  mutating func readActionResult() -> ActionResult? {
    guard var object = self.object(fieldsOfActionResult) else { return nil }
    var actionValue: Identifier?
    var outcomeValue: ActionOutcome?
    var messageValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: actionValue = readIdentifier()
      case 1: outcomeValue = readActionOutcome()
      default: messageValue = string(maxLength: 500)
      }
    }
    guard let actionValue, let outcomeValue else { return nil }
    return ActionResult(action: actionValue, outcome: outcomeValue, message: messageValue)
  }
}

extension JSONWriter {
  mutating func writeActionResult(_ value: ActionResult) {
    beginObject()
    key("action")
    writeIdentifier(value.action)
    key("outcome")
    writeActionOutcome(value.outcome)
    if let present = value.message {
      key("message")
      string(present)
    }
    endObject()
  }
}

/// The configuration of the active SmrtSpaces. Ids are unique within each list.
public struct Workspace: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The spaces that rules and triggers may name.
  public let spaces: [Space]
  /// Asked in this order.
  public let rules: [RoutingRule]
  /// Run in this order.
  public let triggers: [Trigger]

  public init(spaces: [Space], rules: [RoutingRule], triggers: [Trigger]) {
    self.spaces = spaces
    self.rules = rules
    self.triggers = triggers
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readWorkspace() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeWorkspace(self) } }
}

private let fieldsOfWorkspace = FieldTable([.required("spaces"), .required("rules"), .required("triggers")])

extension JSONReader {
  mutating func readWorkspace() -> Workspace? {
    guard var object = self.object(fieldsOfWorkspace) else { return nil }
    var spacesValue: [Space]?
    var rulesValue: [RoutingRule]?
    var triggersValue: [Trigger]?
    while let field = nextField(&object) {
      switch field {
      case 0: spacesValue = list(maxItems: 256) { $0.readSpace() }
      case 1: rulesValue = list(maxItems: 256) { $0.readRoutingRule() }
      default: triggersValue = list(maxItems: 256) { $0.readTrigger() }
      }
    }
    guard let spacesValue, let rulesValue, let triggersValue else { return nil }
    return Workspace(spaces: spacesValue, rules: rulesValue, triggers: triggersValue)
  }
}

extension JSONWriter {
  mutating func writeWorkspace(_ value: Workspace) {
    beginObject()
    key("spaces")
    list(value.spaces) { $0.writeSpace($1) }
    key("rules")
    list(value.rules) { $0.writeRoutingRule($1) }
    key("triggers")
    list(value.triggers) { $0.writeTrigger($1) }
    endObject()
  }
}
