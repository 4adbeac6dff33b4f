// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

public struct GetWorkspaceResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Raised by one with every accepted update.
  public let revision: Swift.Int64
  /// The configuration.
  public let workspace: Workspace

  public init(revision: Swift.Int64, workspace: Workspace) {
    self.revision = revision
    self.workspace = workspace
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readGetWorkspaceResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeGetWorkspaceResponse(self) } }
}

private let fieldsOfGetWorkspaceResponse = FieldTable([.required("revision"), .required("workspace")])

extension JSONReader {
  mutating func readGetWorkspaceResponse() -> GetWorkspaceResponse? {
    guard var object = self.object(fieldsOfGetWorkspaceResponse) else { return nil }
    var revisionValue: Swift.Int64?
    var workspaceValue: Workspace?
    while let field = nextField(&object) {
      switch field {
      case 0: revisionValue = int64(min: 1)
      default: workspaceValue = readWorkspace()
      }
    }
    guard let revisionValue, let workspaceValue else { return nil }
    return GetWorkspaceResponse(revision: revisionValue, workspace: workspaceValue)
  }
}

extension JSONWriter {
  mutating func writeGetWorkspaceResponse(_ value: GetWorkspaceResponse) {
    beginObject()
    writeGetWorkspaceResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeGetWorkspaceResponse(fieldsOf value: GetWorkspaceResponse) {
    key("revision")
    int64(value.revision)
    key("workspace")
    writeWorkspace(value.workspace)
  }
}

extension BridgeHandlers {
  func getWorkspaceOperation() -> BridgeOperation {
    BridgeOperation(
      name: "get_workspace", method: "GET",
      requiresToken: true, takesBody: false,
      maxBody: 1_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, _, call in
      do throws(BridgeError) {
        let response = try await self.getWorkspace(call)
        return BridgeOperationReply { $0.writeGetWorkspaceResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// The configuration of the active SmrtSpaces. A bridge without any starts at revision 1 with empty lists.
  public func getWorkspace() async throws(BridgeClientError) -> GetWorkspaceResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "get_workspace", method: "GET",
        requiresToken: true, idempotent: true,
        maxBody: 1_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/config/workspace")
      },
      nil
    ) { $0.readGetWorkspaceResponse() }
  }
}

public struct UpdateConfigRequest: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The revision that the change was made from.
  public let revision: Swift.Int64
  /// The new configuration.
  public let workspace: Workspace

  public init(revision: Swift.Int64, workspace: Workspace) {
    self.revision = revision
    self.workspace = workspace
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUpdateConfigRequest() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUpdateConfigRequest(self) } }
}

private let fieldsOfUpdateConfigRequest = FieldTable([.required("revision"), .required("workspace")])

extension JSONReader {
  mutating func readUpdateConfigRequest() -> UpdateConfigRequest? {
    guard var object = self.object(fieldsOfUpdateConfigRequest) else { return nil }
    var revisionValue: Swift.Int64?
    var workspaceValue: Workspace?
    while let field = nextField(&object) {
      switch field {
      case 0: revisionValue = int64(min: 1)
      default: workspaceValue = readWorkspace()
      }
    }
    guard let revisionValue, let workspaceValue else { return nil }
    return UpdateConfigRequest(revision: revisionValue, workspace: workspaceValue)
  }
}

extension JSONWriter {
  mutating func writeUpdateConfigRequest(_ value: UpdateConfigRequest) {
    beginObject()
    key("revision")
    int64(value.revision)
    key("workspace")
    writeWorkspace(value.workspace)
    endObject()
  }
}

public struct UpdateConfigResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The revision that it is now.
  public let revision: Swift.Int64
  /// The configuration as stored.
  public let workspace: Workspace

  public init(revision: Swift.Int64, workspace: Workspace) {
    self.revision = revision
    self.workspace = workspace
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readUpdateConfigResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeUpdateConfigResponse(self) } }
}

private let fieldsOfUpdateConfigResponse = FieldTable([.required("revision"), .required("workspace")])

extension JSONReader {
  mutating func readUpdateConfigResponse() -> UpdateConfigResponse? {
    guard var object = self.object(fieldsOfUpdateConfigResponse) else { return nil }
    var revisionValue: Swift.Int64?
    var workspaceValue: Workspace?
    while let field = nextField(&object) {
      switch field {
      case 0: revisionValue = int64(min: 1)
      default: workspaceValue = readWorkspace()
      }
    }
    guard let revisionValue, let workspaceValue else { return nil }
    return UpdateConfigResponse(revision: revisionValue, workspace: workspaceValue)
  }
}

extension JSONWriter {
  mutating func writeUpdateConfigResponse(_ value: UpdateConfigResponse) {
    beginObject()
    writeUpdateConfigResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeUpdateConfigResponse(fieldsOf value: UpdateConfigResponse) {
    key("revision")
    int64(value.revision)
    key("workspace")
    writeWorkspace(value.workspace)
  }
}

extension BridgeHandlers {
  func updateConfigOperation() -> BridgeOperation {
    BridgeOperation(
      name: "update_config", method: "PUT",
      requiresToken: true, takesBody: true,
      maxBody: 8_000_000, idempotent: true,
      emits: false, timeoutMilliseconds: 30_000
    ) { _, _, body, call in
      let request: UpdateConfigRequest
      do throws(DecodingFailure) {
        request = try UpdateConfigRequest(decoding: body)
      } catch {
        return BridgeOperationReply(error, traceID: call.traceID)
      }
      do throws(BridgeError) {
        let response = try await self.updateConfig(request, call)
        return BridgeOperationReply { $0.writeUpdateConfigResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: ["config_conflict", "config_rejected", "not_ready"], traceID: call.traceID)
      }
    }
  }
}

extension BridgeClient {
  /// Replace the whole configuration. It is on disk before it is answered. Repeating an update that was accepted is answered as accepted and changes nothing, so that it is safe to retry.
  /// - Parameter revision: The revision that the change was made from.
  /// - Parameter workspace: The new configuration.
  /// - Throws: As declared: ``BridgeError/configConflict``, ``BridgeError/configRejected``, ``BridgeError/notReady``.
  public func updateConfig(revision: Swift.Int64, workspace: Workspace) async throws(BridgeClientError) -> UpdateConfigResponse {
    try await core_.call(
      BridgeClientEndpoint(
        name: "update_config", method: "PUT",
        requiresToken: true, idempotent: true,
        maxBody: 8_000_000, timeoutMilliseconds: 30_000),
      BridgeTarget {
        $0.path("/api/config/update")
      },
      UpdateConfigRequest(revision: revision, workspace: workspace).encoded()
    ) { $0.readUpdateConfigResponse() }
  }
}
