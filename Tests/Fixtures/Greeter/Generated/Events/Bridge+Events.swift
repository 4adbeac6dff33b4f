// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

public struct AliveData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readAliveData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeAliveData(self) } }
}

private let fieldsOfAliveData = FieldTable([])

extension JSONReader {
  mutating func readAliveData() -> AliveData? {
    guard var object = self.object(fieldsOfAliveData) else { return nil }
    while nextField(&object) != nil {}
    return AliveData()
  }
}

extension JSONWriter {
  mutating func writeAliveData(_ value: AliveData) {
    beginObject()
    endObject()
  }
}

public struct GreetedData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let name: Swift.String

  public init(name: Swift.String) {
    self.name = name
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGreetedData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGreetedData(self) } }
}

private let fieldsOfGreetedData = FieldTable([.required("name")])

extension JSONReader {
  mutating func readGreetedData() -> GreetedData? {
    guard var object = self.object(fieldsOfGreetedData) else { return nil }
    var nameValue: Swift.String?
    while nextField(&object) != nil { nameValue = string() }
    guard let nameValue else { return nil }
    return GreetedData(name: nameValue)
  }
}

extension JSONWriter {
  mutating func writeGreetedData(_ value: GreetedData) {
    beginObject()
    key("name")
    string(value.name)
    endObject()
  }
}
