// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

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
