// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

public struct GetHealthResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Names the build that is running.
  public let buildHash: Swift.String
  /// The version of the runtime core.
  public let version: Swift.String
  /// Seconds since the process started.
  public let uptime: Swift.Double
  /// The state of every module, in the order of their start.
  public let modules: [ModuleStatus]

  public init(buildHash: Swift.String, version: Swift.String, uptime: Swift.Double, modules: [ModuleStatus]) {
    self.buildHash = buildHash
    self.version = version
    self.uptime = uptime
    self.modules = modules
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGetHealthResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGetHealthResponse(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case buildHash = "build_hash"
    case version
    case uptime
    case modules
  }
}

private let fieldsOfGetHealthResponse = FieldTable([.required("build_hash"), .required("version"), .required("uptime"), .required("modules")])

extension JSONReader {
  mutating func readGetHealthResponse() -> GetHealthResponse? {
    guard var object = self.object(fieldsOfGetHealthResponse) else { return nil }
    var buildHashValue: Swift.String?
    var versionValue: Swift.String?
    var uptimeValue: Swift.Double?
    var modulesValue: [ModuleStatus]?
    while let field = nextField(&object) {
      switch field {
      case 0: buildHashValue = string(minLength: 1, maxLength: 64)
      case 1: versionValue = string(minLength: 1, maxLength: 64)
      case 2: uptimeValue = float64(min: 0.0)
      default: modulesValue = list { $0.readModuleStatus() }
      }
    }
    guard let buildHashValue, let versionValue, let uptimeValue, let modulesValue else { return nil }
    return GetHealthResponse(buildHash: buildHashValue, version: versionValue, uptime: uptimeValue, modules: modulesValue)
  }
}

extension JSONWriter {
  mutating func writeGetHealthResponse(_ value: GetHealthResponse) {
    beginObject()
    writeGetHealthResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeGetHealthResponse(fieldsOf value: GetHealthResponse) {
    key("build_hash")
    string(value.buildHash)
    key("version")
    string(value.version)
    key("uptime")
    float64(value.uptime)
    key("modules")
    list(value.modules) { $0.writeModuleStatus($1) }
  }
}

extension BridgeHandlers {
  func getHealthOperation() -> BridgeOperation {
    BridgeOperation(
      name: "get_health", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, _, call in
      do throws(BridgeError) {
        let response = try await self.getHealth(call)
        return BridgeOperationReply { $0.writeGetHealthResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Whether the runtime is ready. Asks for no token, so that a supervisor can poll it.
  public func getHealth() async throws(BridgeClientError) -> GetHealthResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "get_health", method: "GET",
        requiresToken: false, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/status/health")
      },
      nil
    ) { $0.readGetHealthResponse() }
  }
}
