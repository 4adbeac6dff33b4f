import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes a null for a field that is not there.
  ///
  /// Breaks contract-language.md (absent, null and a value are three different things). The family of nulls should catch
  /// it.
  static let nullForAbsent = Lie(
    name: "null-for-absent", summary: "an optional field that is null is taken for absent",
    caughtBy: "field-null/update_hub/*", clauses: ["H2 step 16", "contract-language: null"],
    breaks: ["null@update_hub/*", "null@execute_trigger/*", "null@update_config/*"]
  ) { service in
    for operation in service.operations where operation.takesBody {
      service.forgive(operation.name) {
        JSONValue(lenient: $0)?.changingMembers { $1 == .null ? Optional.none : $1 }.written
      }
    }
  }
}
