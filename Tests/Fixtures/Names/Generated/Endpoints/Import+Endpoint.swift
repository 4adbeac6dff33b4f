// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public struct ImportResponse: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readImportResponse() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeImportResponse(self) } }
}

private let fieldsOfImportResponse = FieldTable([])

extension JSONReader {
  mutating func readImportResponse() -> ImportResponse? {
    guard var object = self.object(fieldsOfImportResponse) else { return nil }
    while nextField(&object) != nil {}
    return ImportResponse()
  }
}

extension JSONWriter {
  mutating func writeImportResponse(_ value: ImportResponse) {
    beginObject()
    writeImportResponse(fieldsOf: value)
    endObject()
  }

  mutating func writeImportResponse(fieldsOf value: ImportResponse) {
  }
}

extension BridgeHandlers {
  func importOperation() -> BridgeOperation {
    BridgeOperation(
      name: "import", method: "GET",
      requiresToken: false, takesBody: false,
      maxBody: 1_000_000, idempotent: true,
      timeoutMilliseconds: 30_000
    ) { _, traceID in
      do throws(BridgeError) {
        let response = try await self.`import`(BridgeCall(traceID: traceID))
        return BridgeOperationReply { $0.writeImportResponse(fieldsOf: response) }
      } catch {
        return BridgeOperationReply(error, declared: [], traceID: traceID)
      }
    }
  }
}
