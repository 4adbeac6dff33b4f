// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

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
