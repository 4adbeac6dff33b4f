// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A string with every constraint a string has.
public typealias Text = Swift.String

extension JSONReader {
  mutating func readText() -> Text? { string(minLength: 2, maxLength: 4, minBytes: 3, maxBytes: 8) }
}

extension JSONWriter {
  mutating func writeText(_ value: Text) { string(value) }
}

/// An integer between bounds that belong to it.
public typealias Small = Swift.Int32

extension JSONReader {
  mutating func readSmall() -> Small? { int32(min: -5, max: 10) }
}

extension JSONWriter {
  mutating func writeSmall(_ value: Small) { int32(value) }
}

/// A number between bounds that do not belong to it.
public typealias Ratio = Swift.Double

extension JSONReader {
  mutating func readRatio() -> Ratio? { float64(exclusiveMin: 0.0, exclusiveMax: 1.0) }
}

extension JSONWriter {
  mutating func writeRatio(_ value: Ratio) { float64(value) }
}

/// A closed set.
public enum Level: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case low = "low"
  case high = "high"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLevel() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeLevel(self) } }
}

private let namesOfLevel = NameTable(["low", "high"])
private let valuesOfLevel: [Level] = [.low, .high]

extension JSONReader {
  mutating func readLevel() -> Level? {
    choice(of: namesOfLevel).map { valuesOfLevel[$0] }
  }
}

extension JSONWriter {
  mutating func writeLevel(_ value: Level) { string(value.rawValue) }
}

/// A set that will grow.
public enum Mood: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case calm
  case veryBusy
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfMood.index(of: wireValue).map { valuesOfMood[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .calm: "calm"
    case .veryBusy: "very busy"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMood() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMood(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfMood = NameTable(["calm", "very busy"])
private let valuesOfMood: [Mood] = [.calm, .veryBusy]

extension JSONReader {
  mutating func readMood() -> Mood? {
    switch openChoice(of: namesOfMood) {
    case .known(let index): valuesOfMood[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeMood(_ value: Mood) { string(value.wireValue) }
}

/// Refuses what it does not know.
public struct Point: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let x: Swift.Int32
  public let y: Swift.Int64

  public init(x: Swift.Int32, y: Swift.Int64) {
    self.x = x
    self.y = y
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPoint() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePoint(self) } }
}

private let fieldsOfPoint = FieldTable([.required("x"), .required("y")], rejectsUnknown: true)

extension JSONReader {
  mutating func readPoint() -> Point? {
    guard var object = self.object(fieldsOfPoint) else { return nil }
    var xValue: Swift.Int32?
    var yValue: Swift.Int64?
    while let field = nextField(&object) {
      switch field {
      case 0: xValue = int32()
      default: yValue = int64()
      }
    }
    guard let xValue, let yValue else { return nil }
    return Point(x: xValue, y: yValue)
  }
}

extension JSONWriter {
  mutating func writePoint(_ value: Point) {
    beginObject()
    key("x")
    int32(value.x)
    key("y")
    int64(value.y)
    endObject()
  }
}

/// A case of a union.
public struct Circle: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let radius: Swift.Double

  public init(radius: Swift.Double) {
    self.radius = radius
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCircle() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCircle(self) } }
}

private let fieldsOfCircle = FieldTable([.required("radius")])

extension JSONReader {
  mutating func readCircle(tag: Swift.StaticString? = nil) -> Circle? {
    guard var object = self.object(fieldsOfCircle, tag: tag) else { return nil }
    var radiusValue: Swift.Double?
    while nextField(&object) != nil { radiusValue = float64(min: 0.0) }
    guard let radiusValue else { return nil }
    return Circle(radius: radiusValue)
  }
}

extension JSONWriter {
  mutating func writeCircle(_ value: Circle) {
    beginObject()
    writeCircle(fieldsOf: value)
    endObject()
  }

  mutating func writeCircle(fieldsOf value: Circle) {
    key("radius")
    float64(value.radius)
  }
}

/// Another case of a union.
public struct Square: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let side: Small
  public let label: Swift.String?

  public init(side: Small, label: Swift.String? = nil) {
    self.side = side
    self.label = label
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSquare() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSquare(self) } }
}

private let fieldsOfSquare = FieldTable([.required("side"), .optional("label")])

extension JSONReader {
  mutating func readSquare(tag: Swift.StaticString? = nil) -> Square? {
    guard var object = self.object(fieldsOfSquare, tag: tag) else { return nil }
    var sideValue: Small?
    var labelValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: sideValue = readSmall()
      default: labelValue = string()
      }
    }
    guard let sideValue else { return nil }
    return Square(side: sideValue, label: labelValue)
  }
}

extension JSONWriter {
  mutating func writeSquare(_ value: Square) {
    beginObject()
    writeSquare(fieldsOf: value)
    endObject()
  }

  mutating func writeSquare(fieldsOf value: Square) {
    key("side")
    writeSmall(value.side)
    if let present = value.label {
      key("label")
      string(present)
    }
  }
}

/// A tagged union.
public indirect enum Shape: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case circle(Circle)
  case square(Square)
  case framed(Frame)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readShape() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeShape(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "shape" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "circle": self = .circle(try Circle(from: decoder))
    case "square": self = .square(try Square(from: decoder))
    case "framed": self = .framed(try Frame(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .circle(let value):
      try container.encode("circle", forKey: .tag)
      try value.encode(to: encoder)
    case .square(let value):
      try container.encode("square", forKey: .tag)
      try value.encode(to: encoder)
    case .framed(let value):
      try container.encode("framed", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfShape = NameTable(["circle", "square", "framed"])

extension JSONReader {
  mutating func readShape() -> Shape? {
    switch unionCase(tag: "shape", of: casesOfShape) {
    case 0: readCircle(tag: "shape").map(Shape.circle)
    case 1: readSquare(tag: "shape").map(Shape.square)
    case 2: readFrame(tag: "shape").map(Shape.framed)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeShape(_ value: Shape) {
    beginObject()
    key("shape")
    switch value {
    case .circle(let value):
      string("circle")
      writeCircle(fieldsOf: value)
    case .square(let value):
      string("square")
      writeSquare(fieldsOf: value)
    case .framed(let value):
      string("framed")
      writeFrame(fieldsOf: value)
    }
    endObject()
  }
}

/// A case that holds the union itself.
public struct Frame: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let inner: Shape

  public init(inner: Shape) {
    self.inner = inner
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFrame() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFrame(self) } }
}

private let fieldsOfFrame = FieldTable([.required("inner")])

extension JSONReader {
  mutating func readFrame(tag: Swift.StaticString? = nil) -> Frame? {
    guard var object = self.object(fieldsOfFrame, tag: tag) else { return nil }
    var innerValue: Shape?
    while nextField(&object) != nil { innerValue = readShape() }
    guard let innerValue else { return nil }
    return Frame(inner: innerValue)
  }
}

extension JSONWriter {
  mutating func writeFrame(_ value: Frame) {
    beginObject()
    writeFrame(fieldsOf: value)
    endObject()
  }

  mutating func writeFrame(fieldsOf value: Frame) {
    key("inner")
    writeShape(value.inner)
  }
}

/// A type that holds itself through a field that may be absent.
public struct Chain: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public var next: Chain? { nextBox_?.value }
  fileprivate let nextBox_: Boxed<Chain>?

  public init(next: Chain? = nil) {
    self.nextBox_ = next.map(Boxed.value)
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readChain() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeChain(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case nextBox_ = "next"
  }
}

private let fieldsOfChain = FieldTable([.optional("next")])

extension JSONReader {
  mutating func readChain() -> Chain? {
    guard var object = self.object(fieldsOfChain) else { return nil }
    var nextValue: Chain?
    while nextField(&object) != nil { nextValue = readChain() }
    return Chain(next: nextValue)
  }
}

extension JSONWriter {
  mutating func writeChain(_ value: Chain) {
    beginObject()
    if let present = value.nextBox_?.value {
      key("next")
      writeChain(present)
    }
    endObject()
  }
}

/// A type that holds itself through a list.
public struct Tree: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let children: [Tree]

  public init(children: [Tree]) {
    self.children = children
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTree() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTree(self) } }
}

private let fieldsOfTree = FieldTable([.required("children")])

extension JSONReader {
  mutating func readTree() -> Tree? {
    guard var object = self.object(fieldsOfTree) else { return nil }
    var childrenValue: [Tree]?
    while nextField(&object) != nil { childrenValue = list { $0.readTree() } }
    guard let childrenValue else { return nil }
    return Tree(children: childrenValue)
  }
}

extension JSONWriter {
  mutating func writeTree(_ value: Tree) {
    beginObject()
    key("children")
    list(value.children) { $0.writeTree($1) }
    endObject()
  }
}

/// One field of each kind.
public struct Everything: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let flag: Swift.Bool
  public let whole: Swift.Int32
  public let big: Swift.Int64
  public let real: Swift.Double
  public let name: Swift.String
  public let nothing: Swift.String?
  public let text: Text?
  public let small: Small?
  public let ratio: Ratio?
  public let level: Level?
  public let mood: Mood?
  public let point: Point?
  public let shape: Shape?
  public let points: [Point]?
  public let maybes: [Swift.Int32?]?
  public let tree: Tree?
  public let note: Presence<Swift.String>
  public let chain: Chain?

  public init(flag: Swift.Bool, whole: Swift.Int32, big: Swift.Int64, real: Swift.Double, name: Swift.String, nothing: Swift.String?, text: Text? = nil, small: Small? = nil, ratio: Ratio? = nil, level: Level? = nil, mood: Mood? = nil, point: Point? = nil, shape: Shape? = nil, points: [Point]? = nil, maybes: [Swift.Int32?]? = nil, tree: Tree? = nil, note: Presence<Swift.String> = .absent, chain: Chain? = nil) {
    self.flag = flag
    self.whole = whole
    self.big = big
    self.real = real
    self.name = name
    self.nothing = nothing
    self.text = text
    self.small = small
    self.ratio = ratio
    self.level = level
    self.mood = mood
    self.point = point
    self.shape = shape
    self.points = points
    self.maybes = maybes
    self.tree = tree
    self.note = note
    self.chain = chain
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readEverything() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeEverything(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case flag
    case whole
    case big
    case real
    case name
    case nothing
    case text
    case small
    case ratio
    case level
    case mood
    case point
    case shape
    case points
    case maybes
    case tree
    case note
    case chain
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.flag = try container.decode((Swift.Bool).self, forKey: .flag)
    self.whole = try container.decode((Swift.Int32).self, forKey: .whole)
    self.big = try container.decode((Swift.Int64).self, forKey: .big)
    self.real = try container.decode((Swift.Double).self, forKey: .real)
    self.name = try container.decode((Swift.String).self, forKey: .name)
    self.nothing = try container.decode((Swift.String?).self, forKey: .nothing)
    self.text = try container.decodeIfPresent(Text.self, forKey: .text)
    self.small = try container.decodeIfPresent(Small.self, forKey: .small)
    self.ratio = try container.decodeIfPresent(Ratio.self, forKey: .ratio)
    self.level = try container.decodeIfPresent(Level.self, forKey: .level)
    self.mood = try container.decodeIfPresent(Mood.self, forKey: .mood)
    self.point = try container.decodeIfPresent(Point.self, forKey: .point)
    self.shape = try container.decodeIfPresent(Shape.self, forKey: .shape)
    self.points = try container.decodeIfPresent([Point].self, forKey: .points)
    self.maybes = try container.decodeIfPresent([Swift.Int32?].self, forKey: .maybes)
    self.tree = try container.decodeIfPresent(Tree.self, forKey: .tree)
    self.note = try Presence(from: container, forKey: .note)
    self.chain = try container.decodeIfPresent(Chain.self, forKey: .chain)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.flag, forKey: .flag)
    try container.encode(self.whole, forKey: .whole)
    try container.encode(self.big, forKey: .big)
    try container.encode(self.real, forKey: .real)
    try container.encode(self.name, forKey: .name)
    try container.encode(self.nothing, forKey: .nothing)
    try container.encodeIfPresent(self.text, forKey: .text)
    try container.encodeIfPresent(self.small, forKey: .small)
    try container.encodeIfPresent(self.ratio, forKey: .ratio)
    try container.encodeIfPresent(self.level, forKey: .level)
    try container.encodeIfPresent(self.mood, forKey: .mood)
    try container.encodeIfPresent(self.point, forKey: .point)
    try container.encodeIfPresent(self.shape, forKey: .shape)
    try container.encodeIfPresent(self.points, forKey: .points)
    try container.encodeIfPresent(self.maybes, forKey: .maybes)
    try container.encodeIfPresent(self.tree, forKey: .tree)
    try self.note.encode(to: &container, forKey: .note)
    try container.encodeIfPresent(self.chain, forKey: .chain)
  }
}

private let fieldsOfEverything = FieldTable([.required("flag"), .required("whole"), .required("big"), .required("real"), .required("name"), .required("nothing"), .optional("text"), .optional("small"), .optional("ratio"), .optional("level"), .optional("mood"), .optional("point"), .optional("shape"), .optional("points"), .optional("maybes"), .optional("tree"), .optional("note"), .optional("chain")])

extension JSONReader {
  mutating func readEverything() -> Everything? {
    guard var object = self.object(fieldsOfEverything) else { return nil }
    var flagValue: Swift.Bool?
    var wholeValue: Swift.Int32?
    var bigValue: Swift.Int64?
    var realValue: Swift.Double?
    var nameValue: Swift.String?
    var nothingValue: Swift.String??
    var textValue: Text?
    var smallValue: Small?
    var ratioValue: Ratio?
    var levelValue: Level?
    var moodValue: Mood?
    var pointValue: Point?
    var shapeValue: Shape?
    var pointsValue: [Point]?
    var maybesValue: [Swift.Int32?]?
    var treeValue: Tree?
    var noteValue: Swift.String??
    var chainValue: Chain?
    while let field = nextField(&object) {
      switch field {
      case 0: flagValue = bool()
      case 1: wholeValue = int32()
      case 2: bigValue = int64()
      case 3: realValue = float64()
      case 4: nameValue = string()
      case 5: nothingValue = orNull { $0.string() }
      case 6: textValue = readText()
      case 7: smallValue = readSmall()
      case 8: ratioValue = readRatio()
      case 9: levelValue = readLevel()
      case 10: moodValue = readMood()
      case 11: pointValue = readPoint()
      case 12: shapeValue = readShape()
      case 13: pointsValue = list(minItems: 1, maxItems: 2) { $0.readPoint() }
      case 14: maybesValue = list { $0.orNull { $0.int32() } }
      case 15: treeValue = readTree()
      case 16: noteValue = orNull { $0.string() }
      default: chainValue = readChain()
      }
    }
    guard let flagValue, let wholeValue, let bigValue, let realValue, let nameValue, let nothingValue else { return nil }
    return Everything(flag: flagValue, whole: wholeValue, big: bigValue, real: realValue, name: nameValue, nothing: nothingValue, text: textValue, small: smallValue, ratio: ratioValue, level: levelValue, mood: moodValue, point: pointValue, shape: shapeValue, points: pointsValue, maybes: maybesValue, tree: treeValue, note: Presence(noteValue), chain: chainValue)
  }
}

extension JSONWriter {
  mutating func writeEverything(_ value: Everything) {
    beginObject()
    key("flag")
    bool(value.flag)
    key("whole")
    int32(value.whole)
    key("big")
    int64(value.big)
    key("real")
    float64(value.real)
    key("name")
    string(value.name)
    key("nothing")
    orNull(value.nothing) { $0.string($1) }
    if let present = value.text {
      key("text")
      writeText(present)
    }
    if let present = value.small {
      key("small")
      writeSmall(present)
    }
    if let present = value.ratio {
      key("ratio")
      writeRatio(present)
    }
    if let present = value.level {
      key("level")
      writeLevel(present)
    }
    if let present = value.mood {
      key("mood")
      writeMood(present)
    }
    if let present = value.point {
      key("point")
      writePoint(present)
    }
    if let present = value.shape {
      key("shape")
      writeShape(present)
    }
    if let present = value.points {
      key("points")
      list(present) { $0.writePoint($1) }
    }
    if let present = value.maybes {
      key("maybes")
      list(present) { $0.orNull($1) { $0.int32($1) } }
    }
    if let present = value.tree {
      key("tree")
      writeTree(present)
    }
    switch value.note {
    case .absent: break
    case .null:
      key("note")
      null()
    case .value(let present):
      key("note")
      string(present)
    }
    if let present = value.chain {
      key("chain")
      writeChain(present)
    }
    endObject()
  }
}

/// A string with a pattern that says how it starts and how it goes on.
public typealias Slug = Swift.String

private let patternOfSlug = TextPattern("[a-z][a-z0-9_-]*", [[.init([97, 122], 1, 1), .init([45, 45, 48, 57, 95, 95, 97, 122], 0, nil)]])

extension JSONReader {
  mutating func readSlug() -> Slug? { string(minLength: 1, maxLength: 12, pattern: patternOfSlug) }
}

extension JSONWriter {
  mutating func writeSlug(_ value: Slug) { string(value) }
}

/// A string with a pattern of two alternatives, with every kind of count.
public typealias Release = Swift.String

private let patternOfRelease = TextPattern("v[0-9]+\\.[0-9]{2}|next.?|[A-C]{1,3}!", [[.init([118, 118], 1, 1), .init([48, 57], 1, nil), .init([46, 46], 1, 1), .init([48, 57], 2, 2)], [.init([110, 110], 1, 1), .init([101, 101], 1, 1), .init([120, 120], 1, 1), .init([116, 116], 1, 1), .init([0, 55295, 57344, 1114111], 0, 1)], [.init([65, 67], 1, 3), .init([33, 33], 1, 1)]])

extension JSONReader {
  mutating func readRelease() -> Release? { string(maxLength: 12, pattern: patternOfRelease) }
}

extension JSONWriter {
  mutating func writeRelease(_ value: Release) { string(value) }
}

/// The kinds beyond those of JSON, with their constraints. None is required.
public struct Extra: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: BridgeData?
  public let sized: BridgeData?
  public let id: BridgeUUID?
  public let ids: [BridgeUUID?]?
  public let anything: JSONValue?
  public let named: JSONMap<Swift.Int32>?
  public let bounded: JSONMap<Swift.String>?
  public let deep: JSONMap<JSONMap<Small>>?
  public let free: JSONMap<JSONValue>?
  public let slug: Slug?
  public let release: Release?
  public let odd: Swift.String?
  public let limit: Swift.Int32
  public let label: Swift.String
  public let level: Level

  public init(data: BridgeData? = nil, sized: BridgeData? = nil, id: BridgeUUID? = nil, ids: [BridgeUUID?]? = nil, anything: JSONValue? = nil, named: JSONMap<Swift.Int32>? = nil, bounded: JSONMap<Swift.String>? = nil, deep: JSONMap<JSONMap<Small>>? = nil, free: JSONMap<JSONValue>? = nil, slug: Slug? = nil, release: Release? = nil, odd: Swift.String? = nil, limit: Swift.Int32 = 20, label: Swift.String = "none", level: Level = .low) {
    self.data = data
    self.sized = sized
    self.id = id
    self.ids = ids
    self.anything = anything
    self.named = named
    self.bounded = bounded
    self.deep = deep
    self.free = free
    self.slug = slug
    self.release = release
    self.odd = odd
    self.limit = limit
    self.label = label
    self.level = level
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readExtra() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeExtra(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case data
    case sized
    case id
    case ids
    case anything
    case named
    case bounded
    case deep
    case free
    case slug
    case release
    case odd
    case limit
    case label
    case level
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.data = try container.decodeIfPresent(BridgeData.self, forKey: .data)
    self.sized = try container.decodeIfPresent(BridgeData.self, forKey: .sized)
    self.id = try container.decodeIfPresent(BridgeUUID.self, forKey: .id)
    self.ids = try container.decodeIfPresent([BridgeUUID?].self, forKey: .ids)
    self.anything = try container.decodeIfPresent(JSONValue.self, forKey: .anything)
    self.named = try container.decodeIfPresent(JSONMap<Swift.Int32>.self, forKey: .named)
    self.bounded = try container.decodeIfPresent(JSONMap<Swift.String>.self, forKey: .bounded)
    self.deep = try container.decodeIfPresent(JSONMap<JSONMap<Small>>.self, forKey: .deep)
    self.free = try container.decodeIfPresent(JSONMap<JSONValue>.self, forKey: .free)
    self.slug = try container.decodeIfPresent(Slug.self, forKey: .slug)
    self.release = try container.decodeIfPresent(Release.self, forKey: .release)
    self.odd = try container.decodeIfPresent(Swift.String.self, forKey: .odd)
    self.limit = try container.decodeIfPresent(Swift.Int32.self, forKey: .limit) ?? 20
    self.label = try container.decodeIfPresent(Swift.String.self, forKey: .label) ?? "none"
    self.level = try container.decodeIfPresent(Level.self, forKey: .level) ?? .low
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(self.data, forKey: .data)
    try container.encodeIfPresent(self.sized, forKey: .sized)
    try container.encodeIfPresent(self.id, forKey: .id)
    try container.encodeIfPresent(self.ids, forKey: .ids)
    try container.encodeIfPresent(self.anything, forKey: .anything)
    try container.encodeIfPresent(self.named, forKey: .named)
    try container.encodeIfPresent(self.bounded, forKey: .bounded)
    try container.encodeIfPresent(self.deep, forKey: .deep)
    try container.encodeIfPresent(self.free, forKey: .free)
    try container.encodeIfPresent(self.slug, forKey: .slug)
    try container.encodeIfPresent(self.release, forKey: .release)
    try container.encodeIfPresent(self.odd, forKey: .odd)
    try container.encode(self.limit, forKey: .limit)
    try container.encode(self.label, forKey: .label)
    try container.encode(self.level, forKey: .level)
  }
}

private let fieldsOfExtra = FieldTable([.optional("data"), .optional("sized"), .optional("id"), .optional("ids"), .optional("anything"), .optional("named"), .optional("bounded"), .optional("deep"), .optional("free"), .optional("slug"), .optional("release"), .optional("odd"), .optional("limit"), .optional("label"), .optional("level")])
private enum patternsOfExtra {
  static let odd = TextPattern("[^a-c]{2}", [[.init([0, 96, 100, 55295, 57344, 1114111], 2, 2)]])
}

extension JSONReader {
  mutating func readExtra() -> Extra? {
    guard var object = self.object(fieldsOfExtra) else { return nil }
    var dataValue: BridgeData?
    var sizedValue: BridgeData?
    var idValue: BridgeUUID?
    var idsValue: [BridgeUUID?]?
    var anythingValue: JSONValue?
    var namedValue: JSONMap<Swift.Int32>?
    var boundedValue: JSONMap<Swift.String>?
    var deepValue: JSONMap<JSONMap<Small>>?
    var freeValue: JSONMap<JSONValue>?
    var slugValue: Slug?
    var releaseValue: Release?
    var oddValue: Swift.String?
    var limitValue: Swift.Int32? = 20
    var labelValue: Swift.String? = "none"
    var levelValue: Level? = .low
    while let field = nextField(&object) {
      switch field {
      case 0: dataValue = data()
      case 1: sizedValue = data(minBytes: 2, maxBytes: 4)
      case 2: idValue = uuid()
      case 3: idsValue = list { $0.orNull { $0.uuid() } }
      case 4: anythingValue = json()
      case 5: namedValue = map { $0.int32() }
      case 6: boundedValue = map(minItems: 1, maxItems: 2) { $0.string() }
      case 7: deepValue = map { $0.map { $0.readSmall() } }
      case 8: freeValue = map { $0.json() }
      case 9: slugValue = readSlug()
      case 10: releaseValue = readRelease()
      case 11: oddValue = string(maxLength: 4, pattern: patternsOfExtra.odd)
      case 12: limitValue = int32(min: 1, max: 100)
      case 13: labelValue = string(maxLength: 8)
      default: levelValue = readLevel()
      }
    }
    guard let limitValue, let labelValue, let levelValue else { return nil }
    return Extra(data: dataValue, sized: sizedValue, id: idValue, ids: idsValue, anything: anythingValue, named: namedValue, bounded: boundedValue, deep: deepValue, free: freeValue, slug: slugValue, release: releaseValue, odd: oddValue, limit: limitValue, label: labelValue, level: levelValue)
  }
}

extension JSONWriter {
  mutating func writeExtra(_ value: Extra) {
    beginObject()
    if let present = value.data {
      key("data")
      data(present)
    }
    if let present = value.sized {
      key("sized")
      data(present)
    }
    if let present = value.id {
      key("id")
      uuid(present)
    }
    if let present = value.ids {
      key("ids")
      list(present) { $0.orNull($1) { $0.uuid($1) } }
    }
    if let present = value.anything {
      key("anything")
      json(present)
    }
    if let present = value.named {
      key("named")
      map(present) { $0.int32($1) }
    }
    if let present = value.bounded {
      key("bounded")
      map(present) { $0.string($1) }
    }
    if let present = value.deep {
      key("deep")
      map(present) { $0.map($1) { $0.writeSmall($1) } }
    }
    if let present = value.free {
      key("free")
      map(present) { $0.json($1) }
    }
    if let present = value.slug {
      key("slug")
      writeSlug(present)
    }
    if let present = value.release {
      key("release")
      writeRelease(present)
    }
    if let present = value.odd {
      key("odd")
      string(present)
    }
    key("limit")
    int32(value.limit)
    key("label")
    string(value.label)
    key("level")
    writeLevel(value.level)
    endObject()
  }
}

/// A type whose fields tell absence, null and a value apart.
public struct Memo: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let note: Presence<Swift.String>
  public let link: Presence<Swift.String>
  public let tag: Swift.String?

  public init(note: Presence<Swift.String> = .absent, link: Presence<Swift.String> = .absent, tag: Swift.String?) {
    self.note = note
    self.link = link
    self.tag = tag
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readMemo() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeMemo(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case note
    case link
    case tag
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.note = try Presence(from: container, forKey: .note)
    self.link = try Presence(from: container, forKey: .link)
    self.tag = try container.decode((Swift.String?).self, forKey: .tag)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try self.note.encode(to: &container, forKey: .note)
    try self.link.encode(to: &container, forKey: .link)
    try container.encode(self.tag, forKey: .tag)
  }
}

private let fieldsOfMemo = FieldTable([.optional("note"), .optional("link"), .required("tag")])

extension JSONReader {
  mutating func readMemo(tag: Swift.StaticString? = nil) -> Memo? {
    guard var object = self.object(fieldsOfMemo, tag: tag) else { return nil }
    var noteValue: Swift.String??
    var linkValue: Swift.String??
    var tagValue: Swift.String??
    while let field = nextField(&object) {
      switch field {
      case 0: noteValue = orNull { $0.string() }
      case 1: linkValue = orNull { $0.string() }
      default: tagValue = orNull { $0.string() }
      }
    }
    guard let tagValue else { return nil }
    return Memo(note: Presence(noteValue), link: Presence(linkValue), tag: tagValue)
  }
}

extension JSONWriter {
  mutating func writeMemo(_ value: Memo) {
    beginObject()
    writeMemo(fieldsOf: value)
    endObject()
  }

  mutating func writeMemo(fieldsOf value: Memo) {
    switch value.note {
    case .absent: break
    case .null:
      key("note")
      null()
    case .value(let present):
      key("note")
      string(present)
    }
    switch value.link {
    case .absent: break
    case .null:
      key("link")
      null()
    case .value(let present):
      key("link")
      string(present)
    }
    key("tag")
    orNull(value.tag) { $0.string($1) }
  }
}

/// A default of every shape.
public struct Filled: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: BridgeData
  public let id: BridgeUUID
  public let ids: [BridgeUUID]
  public let anything: JSONValue
  public let numbers: [Swift.Int32?]
  public let named: JSONMap<Swift.Double>
  public let nothing: JSONMap<BridgeData>
  public let mood: Mood
  public let moods: [Mood]
  public let slug: Slug
  public let point: Point
  public let shape: Shape
  public let memo: Memo
  public let least: Swift.Int64
  public let ratio: Ratio
  public let flag: Swift.Bool

  public init(data: BridgeData = BridgeData([1, 2, 255]), id: BridgeUUID = BridgeUUID(uuid: (95, 107, 58, 82, 138, 78, 76, 14, 157, 85, 12, 43, 111, 111, 44, 16)), ids: [BridgeUUID] = [BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))], anything: JSONValue = .object(["a": .array([.integer(1), .number(2.5), .null, .bool(true)]), "b": .string("x\"y")]), numbers: [Swift.Int32?] = [1, nil], named: JSONMap<Swift.Double> = ["half": 0.5, "whole": 1.0], nothing: JSONMap<BridgeData> = [:], mood: Mood = .calm, moods: [Mood] = [.veryBusy], slug: Slug = "a-1", point: Point = Point(x: 1, y: -2), shape: Shape = .framed(Frame(inner: .square(Square(side: 1)))), memo: Memo = Memo(note: .null, tag: nil), least: Swift.Int64 = -9_223_372_036_854_775_808, ratio: Ratio = 0.5, flag: Swift.Bool = true) {
    self.data = data
    self.id = id
    self.ids = ids
    self.anything = anything
    self.numbers = numbers
    self.named = named
    self.nothing = nothing
    self.mood = mood
    self.moods = moods
    self.slug = slug
    self.point = point
    self.shape = shape
    self.memo = memo
    self.least = least
    self.ratio = ratio
    self.flag = flag
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFilled() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFilled(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case data
    case id
    case ids
    case anything
    case numbers
    case named
    case nothing
    case mood
    case moods
    case slug
    case point
    case shape
    case memo
    case least
    case ratio
    case flag
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.data = try container.decodeIfPresent(BridgeData.self, forKey: .data) ?? BridgeData([1, 2, 255])
    self.id = try container.decodeIfPresent(BridgeUUID.self, forKey: .id) ?? BridgeUUID(uuid: (95, 107, 58, 82, 138, 78, 76, 14, 157, 85, 12, 43, 111, 111, 44, 16))
    self.ids = try container.decodeIfPresent([BridgeUUID].self, forKey: .ids) ?? [BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))]
    self.anything = try container.decodeIfPresent(JSONValue.self, forKey: .anything) ?? .object(["a": .array([.integer(1), .number(2.5), .null, .bool(true)]), "b": .string("x\"y")])
    self.numbers = try container.decodeIfPresent([Swift.Int32?].self, forKey: .numbers) ?? [1, nil]
    self.named = try container.decodeIfPresent(JSONMap<Swift.Double>.self, forKey: .named) ?? ["half": 0.5, "whole": 1.0]
    self.nothing = try container.decodeIfPresent(JSONMap<BridgeData>.self, forKey: .nothing) ?? [:]
    self.mood = try container.decodeIfPresent(Mood.self, forKey: .mood) ?? .calm
    self.moods = try container.decodeIfPresent([Mood].self, forKey: .moods) ?? [.veryBusy]
    self.slug = try container.decodeIfPresent(Slug.self, forKey: .slug) ?? "a-1"
    self.point = try container.decodeIfPresent(Point.self, forKey: .point) ?? Point(x: 1, y: -2)
    self.shape = try container.decodeIfPresent(Shape.self, forKey: .shape) ?? .framed(Frame(inner: .square(Square(side: 1))))
    self.memo = try container.decodeIfPresent(Memo.self, forKey: .memo) ?? Memo(note: .null, tag: nil)
    self.least = try container.decodeIfPresent(Swift.Int64.self, forKey: .least) ?? -9_223_372_036_854_775_808
    self.ratio = try container.decodeIfPresent(Ratio.self, forKey: .ratio) ?? 0.5
    self.flag = try container.decodeIfPresent(Swift.Bool.self, forKey: .flag) ?? true
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.data, forKey: .data)
    try container.encode(self.id, forKey: .id)
    try container.encode(self.ids, forKey: .ids)
    try container.encode(self.anything, forKey: .anything)
    try container.encode(self.numbers, forKey: .numbers)
    try container.encode(self.named, forKey: .named)
    try container.encode(self.nothing, forKey: .nothing)
    try container.encode(self.mood, forKey: .mood)
    try container.encode(self.moods, forKey: .moods)
    try container.encode(self.slug, forKey: .slug)
    try container.encode(self.point, forKey: .point)
    try container.encode(self.shape, forKey: .shape)
    try container.encode(self.memo, forKey: .memo)
    try container.encode(self.least, forKey: .least)
    try container.encode(self.ratio, forKey: .ratio)
    try container.encode(self.flag, forKey: .flag)
  }
}

private let fieldsOfFilled = FieldTable([.optional("data"), .optional("id"), .optional("ids"), .optional("anything"), .optional("numbers"), .optional("named"), .optional("nothing"), .optional("mood"), .optional("moods"), .optional("slug"), .optional("point"), .optional("shape"), .optional("memo"), .optional("least"), .optional("ratio"), .optional("flag")])

extension JSONReader {
  mutating func readFilled() -> Filled? {
    guard var object = self.object(fieldsOfFilled) else { return nil }
    var dataValue: BridgeData? = BridgeData([1, 2, 255])
    var idValue: BridgeUUID? = BridgeUUID(uuid: (95, 107, 58, 82, 138, 78, 76, 14, 157, 85, 12, 43, 111, 111, 44, 16))
    var idsValue: [BridgeUUID]? = [BridgeUUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))]
    var anythingValue: JSONValue? = .object(["a": .array([.integer(1), .number(2.5), .null, .bool(true)]), "b": .string("x\"y")])
    var numbersValue: [Swift.Int32?]? = [1, nil]
    var namedValue: JSONMap<Swift.Double>? = ["half": 0.5, "whole": 1.0]
    var nothingValue: JSONMap<BridgeData>? = [:]
    var moodValue: Mood? = .calm
    var moodsValue: [Mood]? = [.veryBusy]
    var slugValue: Slug? = "a-1"
    var pointValue: Point? = Point(x: 1, y: -2)
    var shapeValue: Shape? = .framed(Frame(inner: .square(Square(side: 1))))
    var memoValue: Memo? = Memo(note: .null, tag: nil)
    var leastValue: Swift.Int64? = -9_223_372_036_854_775_808
    var ratioValue: Ratio? = 0.5
    var flagValue: Swift.Bool? = true
    while let field = nextField(&object) {
      switch field {
      case 0: dataValue = data(minBytes: 1, maxBytes: 3)
      case 1: idValue = uuid()
      case 2: idsValue = list(maxItems: 2) { $0.uuid() }
      case 3: anythingValue = json()
      case 4: numbersValue = list { $0.orNull { $0.int32() } }
      case 5: namedValue = map(minItems: 1, maxItems: 2) { $0.float64() }
      case 6: nothingValue = map { $0.data() }
      case 7: moodValue = readMood()
      case 8: moodsValue = list { $0.readMood() }
      case 9: slugValue = readSlug()
      case 10: pointValue = readPoint()
      case 11: shapeValue = readShape()
      case 12: memoValue = readMemo()
      case 13: leastValue = int64()
      case 14: ratioValue = readRatio()
      default: flagValue = bool()
      }
    }
    guard let dataValue, let idValue, let idsValue, let anythingValue, let numbersValue, let namedValue, let nothingValue, let moodValue, let moodsValue, let slugValue, let pointValue, let shapeValue, let memoValue, let leastValue, let ratioValue, let flagValue else { return nil }
    return Filled(data: dataValue, id: idValue, ids: idsValue, anything: anythingValue, numbers: numbersValue, named: namedValue, nothing: nothingValue, mood: moodValue, moods: moodsValue, slug: slugValue, point: pointValue, shape: shapeValue, memo: memoValue, least: leastValue, ratio: ratioValue, flag: flagValue)
  }
}

extension JSONWriter {
  mutating func writeFilled(_ value: Filled) {
    beginObject()
    key("data")
    data(value.data)
    key("id")
    uuid(value.id)
    key("ids")
    list(value.ids) { $0.uuid($1) }
    key("anything")
    json(value.anything)
    key("numbers")
    list(value.numbers) { $0.orNull($1) { $0.int32($1) } }
    key("named")
    map(value.named) { $0.float64($1) }
    key("nothing")
    map(value.nothing) { $0.data($1) }
    key("mood")
    writeMood(value.mood)
    key("moods")
    list(value.moods) { $0.writeMood($1) }
    key("slug")
    writeSlug(value.slug)
    key("point")
    writePoint(value.point)
    key("shape")
    writeShape(value.shape)
    key("memo")
    writeMemo(value.memo)
    key("least")
    int64(value.least)
    key("ratio")
    writeRatio(value.ratio)
    key("flag")
    bool(value.flag)
    endObject()
  }
}

/// Instants and days. None is required.
public struct Times: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let at: Timestamp?
  public let day: CalendarDate?
  public let ats: [Timestamp?]?
  public let days: JSONMap<CalendarDate>?
  public let named: Moment?

  public init(at: Timestamp? = nil, day: CalendarDate? = nil, ats: [Timestamp?]? = nil, days: JSONMap<CalendarDate>? = nil, named: Moment? = nil) {
    self.at = at
    self.day = day
    self.ats = ats
    self.days = days
    self.named = named
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTimes() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTimes(self) } }
}

private let fieldsOfTimes = FieldTable([.optional("at"), .optional("day"), .optional("ats"), .optional("days"), .optional("named")])

extension JSONReader {
  mutating func readTimes() -> Times? {
    guard var object = self.object(fieldsOfTimes) else { return nil }
    var atValue: Timestamp?
    var dayValue: CalendarDate?
    var atsValue: [Timestamp?]?
    var daysValue: JSONMap<CalendarDate>?
    var namedValue: Moment?
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = timestamp()
      case 1: dayValue = date()
      case 2: atsValue = list { $0.orNull { $0.timestamp() } }
      case 3: daysValue = map { $0.date() }
      default: namedValue = readMoment()
      }
    }
    return Times(at: atValue, day: dayValue, ats: atsValue, days: daysValue, named: namedValue)
  }
}

extension JSONWriter {
  mutating func writeTimes(_ value: Times) {
    beginObject()
    if let present = value.at {
      key("at")
      timestamp(present)
    }
    if let present = value.day {
      key("day")
      date(present)
    }
    if let present = value.ats {
      key("ats")
      list(present) { $0.orNull($1) { $0.timestamp($1) } }
    }
    if let present = value.days {
      key("days")
      map(present) { $0.date($1) }
    }
    if let present = value.named {
      key("named")
      writeMoment(present)
    }
    endObject()
  }
}

/// An instant with a name of its own.
public typealias Moment = Timestamp

extension JSONReader {
  mutating func readMoment() -> Moment? { timestamp() }
}

extension JSONWriter {
  mutating func writeMoment(_ value: Moment) { timestamp(value) }
}

/// Defaults of instants and days.
public struct Schedule: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let at: Moment
  public let before: Timestamp
  public let day: CalendarDate
  public let days: [CalendarDate]

  public init(at: Moment = Timestamp(microsecondsSince1970: 1_769_903_999_500_000), before: Timestamp = Timestamp(microsecondsSince1970: -1), day: CalendarDate = CalendarDate(daysSince1970: 19_782), days: [CalendarDate] = [CalendarDate(daysSince1970: -719_162), CalendarDate(daysSince1970: 2_932_896)]) {
    self.at = at
    self.before = before
    self.day = day
    self.days = days
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSchedule() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSchedule(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case at
    case before
    case day
    case days
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.at = try container.decodeIfPresent(Moment.self, forKey: .at) ?? Timestamp(microsecondsSince1970: 1_769_903_999_500_000)
    self.before = try container.decodeIfPresent(Timestamp.self, forKey: .before) ?? Timestamp(microsecondsSince1970: -1)
    self.day = try container.decodeIfPresent(CalendarDate.self, forKey: .day) ?? CalendarDate(daysSince1970: 19_782)
    self.days = try container.decodeIfPresent([CalendarDate].self, forKey: .days) ?? [CalendarDate(daysSince1970: -719_162), CalendarDate(daysSince1970: 2_932_896)]
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.at, forKey: .at)
    try container.encode(self.before, forKey: .before)
    try container.encode(self.day, forKey: .day)
    try container.encode(self.days, forKey: .days)
  }
}

private let fieldsOfSchedule = FieldTable([.optional("at"), .optional("before"), .optional("day"), .optional("days")])

extension JSONReader {
  mutating func readSchedule() -> Schedule? {
    guard var object = self.object(fieldsOfSchedule) else { return nil }
    var atValue: Moment? = Timestamp(microsecondsSince1970: 1_769_903_999_500_000)
    var beforeValue: Timestamp? = Timestamp(microsecondsSince1970: -1)
    var dayValue: CalendarDate? = CalendarDate(daysSince1970: 19_782)
    var daysValue: [CalendarDate]? = [CalendarDate(daysSince1970: -719_162), CalendarDate(daysSince1970: 2_932_896)]
    while let field = nextField(&object) {
      switch field {
      case 0: atValue = readMoment()
      case 1: beforeValue = timestamp()
      case 2: dayValue = date()
      default: daysValue = list { $0.date() }
      }
    }
    guard let atValue, let beforeValue, let dayValue, let daysValue else { return nil }
    return Schedule(at: atValue, before: beforeValue, day: dayValue, days: daysValue)
  }
}

extension JSONWriter {
  mutating func writeSchedule(_ value: Schedule) {
    beginObject()
    key("at")
    writeMoment(value.at)
    key("before")
    timestamp(value.before)
    key("day")
    date(value.day)
    key("days")
    list(value.days) { $0.date($1) }
    endObject()
  }
}

/// A tagged union that will grow.
public enum Figure: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case circle(Circle)
  case memo(Memo)
  case group(Group)
  /// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it.
  case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFigure() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFigure(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "kind" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "circle": self = .circle(try Circle(from: decoder))
    case "memo": self = .memo(try Memo(from: decoder))
    case "group": self = .group(try Group(from: decoder))
    default:
      self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing("kind"))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .circle(let value):
      try container.encode("circle", forKey: .tag)
      try value.encode(to: encoder)
    case .memo(let value):
      try container.encode("memo", forKey: .tag)
      try value.encode(to: encoder)
    case .group(let value):
      try container.encode("group", forKey: .tag)
      try value.encode(to: encoder)
    case .unknown(let tag, let fields):
      try container.encode(tag, forKey: .tag)
      try fields.removing("kind").encode(to: encoder)
    }
  }
}

private let casesOfFigure = NameTable(["circle", "memo", "group"])

extension JSONReader {
  mutating func readFigure() -> Figure? {
    switch openUnionCase(tag: "kind", of: casesOfFigure) {
    case .known(0): readCircle(tag: "kind").map(Figure.circle)
    case .known(1): readMemo(tag: "kind").map(Figure.memo)
    case .known(2): readGroup(tag: "kind").map(Figure.group)
    case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing("kind")) }
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeFigure(_ value: Figure) {
    beginObject()
    key("kind")
    switch value {
    case .circle(let value):
      string("circle")
      writeCircle(fieldsOf: value)
    case .memo(let value):
      string("memo")
      writeMemo(fieldsOf: value)
    case .group(let value):
      string("group")
      writeGroup(fieldsOf: value)
    case .unknown(let name, let fields):
      string(name)
      members(of: fields.removing("kind"))
    }
    endObject()
  }
}

/// A case that holds the open union itself.
public struct Group: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let members: [Figure]

  public init(members: [Figure]) {
    self.members = members
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGroup() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGroup(self) } }
}

private let fieldsOfGroup = FieldTable([.required("members")])

extension JSONReader {
  mutating func readGroup(tag: Swift.StaticString? = nil) -> Group? {
    guard var object = self.object(fieldsOfGroup, tag: tag) else { return nil }
    var membersValue: [Figure]?
    while nextField(&object) != nil { membersValue = list(maxItems: 4) { $0.readFigure() } }
    guard let membersValue else { return nil }
    return Group(members: membersValue)
  }
}

extension JSONWriter {
  mutating func writeGroup(_ value: Group) {
    beginObject()
    writeGroup(fieldsOf: value)
    endObject()
  }

  mutating func writeGroup(fieldsOf value: Group) {
    key("members")
    list(value.members) { $0.writeFigure($1) }
  }
}

/// Open unions, and a closed one beside them.
public struct Figures: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let one: Figure?
  public let many: [Figure]?
  public let named: JSONMap<Figure>?
  public let shape: Shape?

  public init(one: Figure? = nil, many: [Figure]? = nil, named: JSONMap<Figure>? = nil, shape: Shape? = nil) {
    self.one = one
    self.many = many
    self.named = named
    self.shape = shape
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFigures() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFigures(self) } }
}

private let fieldsOfFigures = FieldTable([.optional("one"), .optional("many"), .optional("named"), .optional("shape")])

extension JSONReader {
  mutating func readFigures() -> Figures? {
    guard var object = self.object(fieldsOfFigures) else { return nil }
    var oneValue: Figure?
    var manyValue: [Figure]?
    var namedValue: JSONMap<Figure>?
    var shapeValue: Shape?
    while let field = nextField(&object) {
      switch field {
      case 0: oneValue = readFigure()
      case 1: manyValue = list { $0.readFigure() }
      case 2: namedValue = map { $0.readFigure() }
      default: shapeValue = readShape()
      }
    }
    return Figures(one: oneValue, many: manyValue, named: namedValue, shape: shapeValue)
  }
}

extension JSONWriter {
  mutating func writeFigures(_ value: Figures) {
    beginObject()
    if let present = value.one {
      key("one")
      writeFigure(present)
    }
    if let present = value.many {
      key("many")
      list(present) { $0.writeFigure($1) }
    }
    if let present = value.named {
      key("named")
      map(present) { $0.writeFigure($1) }
    }
    if let present = value.shape {
      key("shape")
      writeShape(present)
    }
    endObject()
  }
}

/// Defaults of an open union.
public struct Drawing: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let figure: Figure
  public let figures: [Figure]

  public init(figure: Figure = .circle(Circle(radius: 1.0)), figures: [Figure] = [.memo(Memo(tag: nil)), .group(Group(members: []))]) {
    self.figure = figure
    self.figures = figures
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readDrawing() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeDrawing(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case figure
    case figures
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.figure = try container.decodeIfPresent(Figure.self, forKey: .figure) ?? .circle(Circle(radius: 1.0))
    self.figures = try container.decodeIfPresent([Figure].self, forKey: .figures) ?? [.memo(Memo(tag: nil)), .group(Group(members: []))]
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.figure, forKey: .figure)
    try container.encode(self.figures, forKey: .figures)
  }
}

private let fieldsOfDrawing = FieldTable([.optional("figure"), .optional("figures")])

extension JSONReader {
  mutating func readDrawing() -> Drawing? {
    guard var object = self.object(fieldsOfDrawing) else { return nil }
    var figureValue: Figure? = .circle(Circle(radius: 1.0))
    var figuresValue: [Figure]? = [.memo(Memo(tag: nil)), .group(Group(members: []))]
    while let field = nextField(&object) {
      switch field {
      case 0: figureValue = readFigure()
      default: figuresValue = list(unique: { $0.writeFigure($1) }) { $0.readFigure() }
      }
    }
    guard let figureValue, let figuresValue else { return nil }
    return Drawing(figure: figureValue, figures: figuresValue)
  }
}

extension JSONWriter {
  mutating func writeDrawing(_ value: Drawing) {
    beginObject()
    key("figure")
    writeFigure(value.figure)
    key("figures")
    list(value.figures) { $0.writeFigure($1) }
    endObject()
  }
}

/// An item whose default tells it from nothing.
public struct Limited: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let limit: Swift.Int32

  public init(limit: Swift.Int32 = 20) {
    self.limit = limit
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readLimited() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeLimited(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case limit
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.limit = try container.decodeIfPresent(Swift.Int32.self, forKey: .limit) ?? 20
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.limit, forKey: .limit)
  }
}

private let fieldsOfLimited = FieldTable([.optional("limit")])

extension JSONReader {
  mutating func readLimited() -> Limited? {
    guard var object = self.object(fieldsOfLimited) else { return nil }
    var limitValue: Swift.Int32? = 20
    while nextField(&object) != nil { limitValue = int32() }
    guard let limitValue else { return nil }
    return Limited(limit: limitValue)
  }
}

extension JSONWriter {
  mutating func writeLimited(_ value: Limited) {
    beginObject()
    key("limit")
    int32(value.limit)
    endObject()
  }
}

/// A closed set whose values have docs.
public enum Weather: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// No clouds.
  case sunny = "sunny"
  /// Take an umbrella.
  case rainy = "rainy"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readWeather() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeWeather(self) } }
}

private let namesOfWeather = NameTable(["sunny", "rainy"])
private let valuesOfWeather: [Weather] = [.sunny, .rainy]

extension JSONReader {
  mutating func readWeather() -> Weather? {
    choice(of: namesOfWeather).map { valuesOfWeather[$0] }
  }
}

extension JSONWriter {
  mutating func writeWeather(_ value: Weather) { string(value.rawValue) }
}

/// An item that holds such a list itself.
public struct Box: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let items: [Swift.Int32]

  public init(items: [Swift.Int32]) {
    self.items = items
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readBox() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeBox(self) } }
}

private let fieldsOfBox = FieldTable([.required("items")])

extension JSONReader {
  mutating func readBox() -> Box? {
    guard var object = self.object(fieldsOfBox) else { return nil }
    var itemsValue: [Swift.Int32]?
    while nextField(&object) != nil { itemsValue = list(unique: { $0.int32($1) }) { $0.int32() } }
    guard let itemsValue else { return nil }
    return Box(items: itemsValue)
  }
}

extension JSONWriter {
  mutating func writeBox(_ value: Box) {
    beginObject()
    key("items")
    list(value.items) { $0.int32($1) }
    endObject()
  }
}

/// Lists whose items differ, of every kind of item. None is required.
public struct Unique: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let flags: [Swift.Bool]?
  public let whole: [Swift.Int32?]?
  public let real: [Swift.Double]?
  public let texts: [Swift.String]?
  public let data: [BridgeData]?
  public let ids: [BridgeUUID]?
  public let ats: [Timestamp]?
  public let days: [CalendarDate]?
  public let levels: [Level]?
  public let moods: [Mood]?
  public let `any`: [JSONValue]?
  public let points: [Point]?
  public let limits: [Limited]?
  public let memos: [Memo]?
  public let lists: [[Swift.Int32]]?
  public let boxes: [Box]?
  public let maps: [JSONMap<JSONValue>]?
  public let shapes: [Shape]?
  public let figures: [Figure]?
  public let weathers: [Weather]?
  public let same: [Swift.Int32]?
  public let slugs: [Slug]?

  public init(flags: [Swift.Bool]? = nil, whole: [Swift.Int32?]? = nil, real: [Swift.Double]? = nil, texts: [Swift.String]? = nil, data: [BridgeData]? = nil, ids: [BridgeUUID]? = nil, ats: [Timestamp]? = nil, days: [CalendarDate]? = nil, levels: [Level]? = nil, moods: [Mood]? = nil, `any`: [JSONValue]? = nil, points: [Point]? = nil, limits: [Limited]? = nil, memos: [Memo]? = nil, lists: [[Swift.Int32]]? = nil, boxes: [Box]? = nil, maps: [JSONMap<JSONValue>]? = nil, shapes: [Shape]? = nil, figures: [Figure]? = nil, weathers: [Weather]? = nil, same: [Swift.Int32]? = nil, slugs: [Slug]? = nil) {
    self.flags = flags
    self.whole = whole
    self.real = real
    self.texts = texts
    self.data = data
    self.ids = ids
    self.ats = ats
    self.days = days
    self.levels = levels
    self.moods = moods
    self.`any` = `any`
    self.points = points
    self.limits = limits
    self.memos = memos
    self.lists = lists
    self.boxes = boxes
    self.maps = maps
    self.shapes = shapes
    self.figures = figures
    self.weathers = weathers
    self.same = same
    self.slugs = slugs
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUnique() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUnique(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case flags
    case whole
    case real
    case texts
    case data
    case ids
    case ats
    case days
    case levels
    case moods
    case `any` = "any"
    case points
    case limits
    case memos
    case lists
    case boxes
    case maps
    case shapes
    case figures
    case weathers
    case same
    case slugs
  }
}

private let fieldsOfUnique = FieldTable([.optional("flags"), .optional("whole"), .optional("real"), .optional("texts"), .optional("data"), .optional("ids"), .optional("ats"), .optional("days"), .optional("levels"), .optional("moods"), .optional("any"), .optional("points"), .optional("limits"), .optional("memos"), .optional("lists"), .optional("boxes"), .optional("maps"), .optional("shapes"), .optional("figures"), .optional("weathers"), .optional("same"), .optional("slugs")])

extension JSONReader {
  mutating func readUnique() -> Unique? {
    guard var object = self.object(fieldsOfUnique) else { return nil }
    var flagsValue: [Swift.Bool]?
    var wholeValue: [Swift.Int32?]?
    var realValue: [Swift.Double]?
    var textsValue: [Swift.String]?
    var dataValue: [BridgeData]?
    var idsValue: [BridgeUUID]?
    var atsValue: [Timestamp]?
    var daysValue: [CalendarDate]?
    var levelsValue: [Level]?
    var moodsValue: [Mood]?
    var anyValue: [JSONValue]?
    var pointsValue: [Point]?
    var limitsValue: [Limited]?
    var memosValue: [Memo]?
    var listsValue: [[Swift.Int32]]?
    var boxesValue: [Box]?
    var mapsValue: [JSONMap<JSONValue>]?
    var shapesValue: [Shape]?
    var figuresValue: [Figure]?
    var weathersValue: [Weather]?
    var sameValue: [Swift.Int32]?
    var slugsValue: [Slug]?
    while let field = nextField(&object) {
      switch field {
      case 0: flagsValue = list(unique: { $0.bool($1) }) { $0.bool() }
      case 1: wholeValue = list(unique: { $0.orNull($1) { $0.int32($1) } }) { $0.orNull { $0.int32() } }
      case 2: realValue = list(unique: { $0.float64($1) }) { $0.float64() }
      case 3: textsValue = list(minItems: 1, maxItems: 3, unique: { $0.string($1) }) { $0.string() }
      case 4: dataValue = list(unique: { $0.data($1) }) { $0.data() }
      case 5: idsValue = list(unique: { $0.uuid($1) }) { $0.uuid() }
      case 6: atsValue = list(unique: { $0.timestamp($1) }) { $0.timestamp() }
      case 7: daysValue = list(unique: { $0.date($1) }) { $0.date() }
      case 8: levelsValue = list(maxItems: 3, unique: { $0.writeLevel($1) }) { $0.readLevel() }
      case 9: moodsValue = list(unique: { $0.writeMood($1) }) { $0.readMood() }
      case 10: anyValue = list(unique: { $0.json($1) }) { $0.json() }
      case 11: pointsValue = list(unique: { $0.writePoint($1) }) { $0.readPoint() }
      case 12: limitsValue = list(unique: { $0.writeLimited($1) }) { $0.readLimited() }
      case 13: memosValue = list(unique: { $0.writeMemo($1) }) { $0.readMemo() }
      case 14: listsValue = list(unique: { $0.list($1) { $0.int32($1) } }) { $0.list { $0.int32() } }
      case 15: boxesValue = list { $0.readBox() }
      case 16: mapsValue = list(unique: { $0.map($1) { $0.json($1) } }) { $0.map { $0.json() } }
      case 17: shapesValue = list(unique: { $0.writeShape($1) }) { $0.readShape() }
      case 18: figuresValue = list(unique: { $0.writeFigure($1) }) { $0.readFigure() }
      case 19: weathersValue = list(minItems: 2, unique: { $0.writeWeather($1) }) { $0.readWeather() }
      case 20: sameValue = list { $0.int32() }
      default: slugsValue = list(minItems: 2, maxItems: 5, unique: { $0.writeSlug($1) }) { $0.readSlug() }
      }
    }
    return Unique(flags: flagsValue, whole: wholeValue, real: realValue, texts: textsValue, data: dataValue, ids: idsValue, ats: atsValue, days: daysValue, levels: levelsValue, moods: moodsValue, any: anyValue, points: pointsValue, limits: limitsValue, memos: memosValue, lists: listsValue, boxes: boxesValue, maps: mapsValue, shapes: shapesValue, figures: figuresValue, weathers: weathersValue, same: sameValue, slugs: slugsValue)
  }
}

extension JSONWriter {
  mutating func writeUnique(_ value: Unique) {
    beginObject()
    if let present = value.flags {
      key("flags")
      list(present) { $0.bool($1) }
    }
    if let present = value.whole {
      key("whole")
      list(present) { $0.orNull($1) { $0.int32($1) } }
    }
    if let present = value.real {
      key("real")
      list(present) { $0.float64($1) }
    }
    if let present = value.texts {
      key("texts")
      list(present) { $0.string($1) }
    }
    if let present = value.data {
      key("data")
      list(present) { $0.data($1) }
    }
    if let present = value.ids {
      key("ids")
      list(present) { $0.uuid($1) }
    }
    if let present = value.ats {
      key("ats")
      list(present) { $0.timestamp($1) }
    }
    if let present = value.days {
      key("days")
      list(present) { $0.date($1) }
    }
    if let present = value.levels {
      key("levels")
      list(present) { $0.writeLevel($1) }
    }
    if let present = value.moods {
      key("moods")
      list(present) { $0.writeMood($1) }
    }
    if let present = value.`any` {
      key("any")
      list(present) { $0.json($1) }
    }
    if let present = value.points {
      key("points")
      list(present) { $0.writePoint($1) }
    }
    if let present = value.limits {
      key("limits")
      list(present) { $0.writeLimited($1) }
    }
    if let present = value.memos {
      key("memos")
      list(present) { $0.writeMemo($1) }
    }
    if let present = value.lists {
      key("lists")
      list(present) { $0.list($1) { $0.int32($1) } }
    }
    if let present = value.boxes {
      key("boxes")
      list(present) { $0.writeBox($1) }
    }
    if let present = value.maps {
      key("maps")
      list(present) { $0.map($1) { $0.json($1) } }
    }
    if let present = value.shapes {
      key("shapes")
      list(present) { $0.writeShape($1) }
    }
    if let present = value.figures {
      key("figures")
      list(present) { $0.writeFigure($1) }
    }
    if let present = value.weathers {
      key("weathers")
      list(present) { $0.writeWeather($1) }
    }
    if let present = value.same {
      key("same")
      list(present) { $0.int32($1) }
    }
    if let present = value.slugs {
      key("slugs")
      list(present) { $0.writeSlug($1) }
    }
    endObject()
  }
}

/// What no description shows.
/// Since 1.1.0.
public struct Credentials: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let name: Swift.String
  /// Known to two.
  public let secret: Swift.String
  public let hint: Swift.String?
  /// Since 1.1.0.
  public let keys: [BridgeData]?
  public let limit: Swift.Int32
  public let note: Presence<Swift.String>
  public let point: Point?
  public var inner: Credentials? { innerBox_?.value }
  fileprivate let innerBox_: Boxed<Credentials>?

  public init(name: Swift.String, secret: Swift.String, hint: Swift.String? = nil, keys: [BridgeData]? = nil, limit: Swift.Int32 = 20, note: Presence<Swift.String> = .absent, point: Point? = nil, inner: Credentials? = nil) {
    self.name = name
    self.secret = secret
    self.hint = hint
    self.keys = keys
    self.limit = limit
    self.note = note
    self.point = point
    self.innerBox_ = inner.map(Boxed.value)
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readCredentials() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeCredentials(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case name
    case secret
    case hint
    case keys
    case limit
    case note
    case point
    case innerBox_ = "inner"
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.name = try container.decode((Swift.String).self, forKey: .name)
    self.secret = try container.decode((Swift.String).self, forKey: .secret)
    self.hint = try container.decodeIfPresent(Swift.String.self, forKey: .hint)
    self.keys = try container.decodeIfPresent([BridgeData].self, forKey: .keys)
    self.limit = try container.decodeIfPresent(Swift.Int32.self, forKey: .limit) ?? 20
    self.note = try Presence(from: container, forKey: .note)
    self.point = try container.decodeIfPresent(Point.self, forKey: .point)
    self.innerBox_ = try container.decodeIfPresent(Boxed<Credentials>.self, forKey: .innerBox_)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.name, forKey: .name)
    try container.encode(self.secret, forKey: .secret)
    try container.encodeIfPresent(self.hint, forKey: .hint)
    try container.encodeIfPresent(self.keys, forKey: .keys)
    try container.encode(self.limit, forKey: .limit)
    try self.note.encode(to: &container, forKey: .note)
    try container.encodeIfPresent(self.point, forKey: .point)
    try container.encodeIfPresent(self.innerBox_, forKey: .innerBox_)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["name": self.name as Any, "inner": self.innerBox_?.value as Any], displayStyle: .struct)
  }
}

private let fieldsOfCredentials = FieldTable([.required("name"), .required("secret"), .optional("hint"), .optional("keys"), .optional("limit"), .optional("note"), .optional("point"), .optional("inner")])

extension JSONReader {
  mutating func readCredentials(tag: Swift.StaticString? = nil) -> Credentials? {
    guard var object = self.object(fieldsOfCredentials, tag: tag) else { return nil }
    var nameValue: Swift.String?
    var secretValue: Swift.String?
    var hintValue: Swift.String?
    var keysValue: [BridgeData]?
    var limitValue: Swift.Int32? = 20
    var noteValue: Swift.String??
    var pointValue: Point?
    var innerValue: Credentials?
    while let field = nextField(&object) {
      switch field {
      case 0: nameValue = string()
      case 1: secretValue = string()
      case 2: hintValue = string()
      case 3: keysValue = list { $0.data() }
      case 4: limitValue = int32()
      case 5: noteValue = orNull { $0.string() }
      case 6: pointValue = readPoint()
      default: innerValue = readCredentials()
      }
    }
    guard let nameValue, let secretValue, let limitValue else { return nil }
    return Credentials(name: nameValue, secret: secretValue, hint: hintValue, keys: keysValue, limit: limitValue, note: Presence(noteValue), point: pointValue, inner: innerValue)
  }
}

extension JSONWriter {
  mutating func writeCredentials(_ value: Credentials) {
    beginObject()
    writeCredentials(fieldsOf: value)
    endObject()
  }

  mutating func writeCredentials(fieldsOf value: Credentials) {
    key("name")
    string(value.name)
    key("secret")
    string(value.secret)
    if let present = value.hint {
      key("hint")
      string(present)
    }
    if let present = value.keys {
      key("keys")
      list(present) { $0.data($1) }
    }
    key("limit")
    int32(value.limit)
    switch value.note {
    case .absent: break
    case .null:
      key("note")
      null()
    case .value(let present):
      key("note")
      string(present)
    }
    if let present = value.point {
      key("point")
      writePoint(present)
    }
    if let present = value.innerBox_?.value {
      key("inner")
      writeCredentials(present)
    }
  }
}

/// All of it is sensitive.
public struct Silent: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let pin: Swift.String

  public init(pin: Swift.String) {
    self.pin = pin
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSilent() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSilent(self) } }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [:], displayStyle: .struct)
  }
}

private let fieldsOfSilent = FieldTable([.required("pin")])

extension JSONReader {
  mutating func readSilent(tag: Swift.StaticString? = nil) -> Silent? {
    guard var object = self.object(fieldsOfSilent, tag: tag) else { return nil }
    var pinValue: Swift.String?
    while nextField(&object) != nil { pinValue = string() }
    guard let pinValue else { return nil }
    return Silent(pin: pinValue)
  }
}

extension JSONWriter {
  mutating func writeSilent(_ value: Silent) {
    beginObject()
    writeSilent(fieldsOf: value)
    endObject()
  }

  mutating func writeSilent(fieldsOf value: Silent) {
    key("pin")
    string(value.pin)
  }
}

/// What holds sensitive values, deep inside.
public struct Secrets: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let all: [Credentials]?
  public let named: JSONMap<Silent>?
  public let either: Either?

  public init(all: [Credentials]? = nil, named: JSONMap<Silent>? = nil, either: Either? = nil) {
    self.all = all
    self.named = named
    self.either = either
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSecrets() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSecrets(self) } }
}

private let fieldsOfSecrets = FieldTable([.optional("all"), .optional("named"), .optional("either")])

extension JSONReader {
  mutating func readSecrets() -> Secrets? {
    guard var object = self.object(fieldsOfSecrets) else { return nil }
    var allValue: [Credentials]?
    var namedValue: JSONMap<Silent>?
    var eitherValue: Either?
    while let field = nextField(&object) {
      switch field {
      case 0: allValue = list { $0.readCredentials() }
      case 1: namedValue = map { $0.readSilent() }
      default: eitherValue = readEither()
      }
    }
    return Secrets(all: allValue, named: namedValue, either: eitherValue)
  }
}

extension JSONWriter {
  mutating func writeSecrets(_ value: Secrets) {
    beginObject()
    if let present = value.all {
      key("all")
      list(present) { $0.writeCredentials($1) }
    }
    if let present = value.named {
      key("named")
      map(present) { $0.writeSilent($1) }
    }
    if let present = value.either {
      key("either")
      writeEither(present)
    }
    endObject()
  }
}

/// A union of what is sensitive and what is not.
public enum Either: Swift.Codable, Swift.Hashable, Swift.Sendable {
  case credentials(Credentials)
  case silent(Silent)
  case circle(Circle)

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readEither() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeEither(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = "kind" }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tag = try container.decode(Swift.String.self, forKey: .tag)
    switch tag {
    case "credentials": self = .credentials(try Credentials(from: decoder))
    case "silent": self = .silent(try Silent(from: decoder))
    case "circle": self = .circle(try Circle(from: decoder))
    default:
      throw Swift.DecodingError.dataCorruptedError(
        forKey: .tag, in: container, debugDescription: "The contract knows no such case.")
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .credentials(let value):
      try container.encode("credentials", forKey: .tag)
      try value.encode(to: encoder)
    case .silent(let value):
      try container.encode("silent", forKey: .tag)
      try value.encode(to: encoder)
    case .circle(let value):
      try container.encode("circle", forKey: .tag)
      try value.encode(to: encoder)
    }
  }
}

private let casesOfEither = NameTable(["credentials", "silent", "circle"])

extension JSONReader {
  mutating func readEither() -> Either? {
    switch unionCase(tag: "kind", of: casesOfEither) {
    case 0: readCredentials(tag: "kind").map(Either.credentials)
    case 1: readSilent(tag: "kind").map(Either.silent)
    case 2: readCircle(tag: "kind").map(Either.circle)
    default: nil
    }
  }
}

extension JSONWriter {
  mutating func writeEither(_ value: Either) {
    beginObject()
    key("kind")
    switch value {
    case .credentials(let value):
      string("credentials")
      writeCredentials(fieldsOf: value)
    case .silent(let value):
      string("silent")
      writeSilent(fieldsOf: value)
    case .circle(let value):
      string("circle")
      writeCircle(fieldsOf: value)
    }
    endObject()
  }
}

/// A closed set, one value of which is on its way out.
/// Since 1.1.0.
public enum Phase: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Since 1.1.0.
  case early = "early"
  /// Long ago.
  /// Deprecated: use `early`
  case past = "past"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readPhase() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writePhase(self) } }
}

private let namesOfPhase = NameTable(["early", "past"])
private let valuesOfPhase: [Phase] = [.early, .past]

extension JSONReader {
  mutating func readPhase() -> Phase? {
    choice(of: namesOfPhase).map { valuesOfPhase[$0] }
  }
}

extension JSONWriter {
  mutating func writePhase(_ value: Phase) { string(value.rawValue) }
}

/// A set that will grow, one value of which is on its way out.
/// Deprecated: use `Phase`
public enum Tide: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Deprecated: use `flood`
  case ebb
  case flood
  /// A value that the contract does not know yet, kept as it came.
  case unknown(Swift.String)

  public init(wireValue: Swift.String) {
    self = namesOfTide.index(of: wireValue).map { valuesOfTide[$0] } ?? .unknown(wireValue)
  }

  /// The text on the wire.
  public var wireValue: Swift.String {
    switch self {
    case .ebb: "ebb"
    case .flood: "flood"
    case .unknown(let wireValue): wireValue
    }
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readTide() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeTide(self) } }

  public init(from decoder: any Swift.Decoder) throws {
    self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

private let namesOfTide = NameTable(["ebb", "flood"])
private let valuesOfTide: [Tide] = [.ebb, .flood]

extension JSONReader {
  mutating func readTide() -> Tide? {
    switch openChoice(of: namesOfTide) {
    case .known(let index): valuesOfTide[index]
    case .unknown(let text): .unknown(text)
    case nil: nil
    }
  }
}

extension JSONWriter {
  mutating func writeTide(_ value: Tide) { string(value.wireValue) }
}

/// Fields that are on their way out, of every kind of presence.
public struct Aged: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  /// Deprecated: say it in words
  @available(*, deprecated, message: "say it in words")
  public var hue: Swift.String { hueStored_ }
  fileprivate let hueStored_: Swift.String
  /// Since 1.1.0.
  /// Deprecated: use `hue`, which "says" more
  @available(*, deprecated, message: "use `hue`, which \"says\" more")
  public var colour: Swift.String? { colourStored_ }
  fileprivate let colourStored_: Swift.String?
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var level: Level { levelStored_ }
  fileprivate let levelStored_: Level
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var note: Presence<Swift.String> { noteStored_ }
  fileprivate let noteStored_: Presence<Swift.String>
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var mood: Mood? { moodStored_ }
  fileprivate let moodStored_: Mood?
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var next: Aged? { nextBox_?.value }
  fileprivate let nextBox_: Boxed<Aged>?
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var last: Presence<Aged> { lastBox_.value }
  fileprivate let lastBox_: Boxed<Presence<Aged>>
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var pin: Swift.String? { pinStored_ }
  fileprivate let pinStored_: Swift.String?
  public let phase: Phase?
  public let tide: Tide?

  public init(hue: Swift.String, colour: Swift.String? = nil, level: Level = .low, note: Presence<Swift.String> = .absent, mood: Mood?, next: Aged? = nil, last: Presence<Aged> = .absent, pin: Swift.String? = nil, phase: Phase? = nil, tide: Tide? = nil) {
    self.hueStored_ = hue
    self.colourStored_ = colour
    self.levelStored_ = level
    self.noteStored_ = note
    self.moodStored_ = mood
    self.nextBox_ = next.map(Boxed.value)
    self.lastBox_ = .value(last)
    self.pinStored_ = pin
    self.phase = phase
    self.tide = tide
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readAged() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeAged(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case hueStored_ = "hue"
    case colourStored_ = "colour"
    case levelStored_ = "level"
    case noteStored_ = "note"
    case moodStored_ = "mood"
    case nextBox_ = "next"
    case lastBox_ = "last"
    case pinStored_ = "pin"
    case phase
    case tide
  }

  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.hueStored_ = try container.decode((Swift.String).self, forKey: .hueStored_)
    self.colourStored_ = try container.decodeIfPresent(Swift.String.self, forKey: .colourStored_)
    self.levelStored_ = try container.decodeIfPresent(Level.self, forKey: .levelStored_) ?? .low
    self.noteStored_ = try Presence(from: container, forKey: .noteStored_)
    self.moodStored_ = try container.decode((Mood?).self, forKey: .moodStored_)
    self.nextBox_ = try container.decodeIfPresent(Boxed<Aged>.self, forKey: .nextBox_)
    self.lastBox_ = .value(try Presence(from: container, forKey: .lastBox_))
    self.pinStored_ = try container.decodeIfPresent(Swift.String.self, forKey: .pinStored_)
    self.phase = try container.decodeIfPresent(Phase.self, forKey: .phase)
    self.tide = try container.decodeIfPresent(Tide.self, forKey: .tide)
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self.hueStored_, forKey: .hueStored_)
    try container.encodeIfPresent(self.colourStored_, forKey: .colourStored_)
    try container.encode(self.levelStored_, forKey: .levelStored_)
    try self.noteStored_.encode(to: &container, forKey: .noteStored_)
    try container.encode(self.moodStored_, forKey: .moodStored_)
    try container.encodeIfPresent(self.nextBox_, forKey: .nextBox_)
    try self.lastBox_.value.encode(to: &container, forKey: .lastBox_)
    try container.encodeIfPresent(self.pinStored_, forKey: .pinStored_)
    try container.encodeIfPresent(self.phase, forKey: .phase)
    try container.encodeIfPresent(self.tide, forKey: .tide)
  }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: ["hue": self.hueStored_ as Any, "colour": self.colourStored_ as Any, "level": self.levelStored_ as Any, "note": self.noteStored_ as Any, "mood": self.moodStored_ as Any, "next": self.nextBox_?.value as Any, "last": self.lastBox_.value as Any, "phase": self.phase as Any, "tide": self.tide as Any], displayStyle: .struct)
  }
}

private let fieldsOfAged = FieldTable([.required("hue"), .optional("colour"), .optional("level"), .optional("note"), .required("mood"), .optional("next"), .optional("last"), .optional("pin"), .optional("phase"), .optional("tide")])
private enum patternsOfAged {
  static let pin = TextPattern("[0-9]*", [[.init([48, 57], 0, nil)]])
}

extension JSONReader {
  mutating func readAged() -> Aged? {
    guard var object = self.object(fieldsOfAged) else { return nil }
    var hueValue: Swift.String?
    var colourValue: Swift.String?
    var levelValue: Level? = .low
    var noteValue: Swift.String??
    var moodValue: Mood??
    var nextValue: Aged?
    var lastValue: Aged??
    var pinValue: Swift.String?
    var phaseValue: Phase?
    var tideValue: Tide?
    while let field = nextField(&object) {
      switch field {
      case 0: hueValue = string()
      case 1: colourValue = string()
      case 2: levelValue = readLevel()
      case 3: noteValue = orNull { $0.string() }
      case 4: moodValue = orNull { $0.readMood() }
      case 5: nextValue = readAged()
      case 6: lastValue = orNull { $0.readAged() }
      case 7: pinValue = string(maxLength: 4, pattern: patternsOfAged.pin)
      case 8: phaseValue = readPhase()
      default: tideValue = readTide()
      }
    }
    guard let hueValue, let levelValue, let moodValue else { return nil }
    return Aged(hue: hueValue, colour: colourValue, level: levelValue, note: Presence(noteValue), mood: moodValue, next: nextValue, last: Presence(lastValue), pin: pinValue, phase: phaseValue, tide: tideValue)
  }
}

extension JSONWriter {
  mutating func writeAged(_ value: Aged) {
    beginObject()
    key("hue")
    string(value.hueStored_)
    if let present = value.colourStored_ {
      key("colour")
      string(present)
    }
    key("level")
    writeLevel(value.levelStored_)
    switch value.noteStored_ {
    case .absent: break
    case .null:
      key("note")
      null()
    case .value(let present):
      key("note")
      string(present)
    }
    key("mood")
    orNull(value.moodStored_) { $0.writeMood($1) }
    if let present = value.nextBox_?.value {
      key("next")
      writeAged(present)
    }
    switch value.lastBox_.value {
    case .absent: break
    case .null:
      key("last")
      null()
    case .value(let present):
      key("last")
      writeAged(present)
    }
    if let present = value.pinStored_ {
      key("pin")
      string(present)
    }
    if let present = value.phase {
      key("phase")
      writePhase(present)
    }
    if let present = value.tide {
      key("tide")
      writeTide(present)
    }
    endObject()
  }
}
