// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

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
