import BridgeRuntime

extension Lie {
  /// Takes an empty body for an object without members.
  ///
  /// Breaks wire-protocol H2 step 15 (an empty body where one is due is malformed_json). The family of whole bodies
  /// should catch it.
  static let emptyBodyTaken = Lie(
    name: "empty-body-taken", summary: "an empty body is taken for {}", caughtBy: "body-top-level/*/empty",
    clauses: ["H2 step 15"], breaks: ["malformed_json.the-document-ends-*@*"]
  ) { service in
    for operation in service.operations where operation.takesBody {
      service.replace(operation.name) { truth in
        { call in await truth(call.body.isEmpty ? call.with(Array("{}".utf8)) : call) }
      }
    }
  }
}
