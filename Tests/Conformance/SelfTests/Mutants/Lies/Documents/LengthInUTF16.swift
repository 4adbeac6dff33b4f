import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Counts the length of a text in units of UTF-16.
  ///
  /// Breaks contract-language.md (lengths count Unicode scalar values): 200 characters beyond the basic plane are
  /// refused. The family of field boundaries should catch it.
  static let lengthInUTF16 = Lie(
    name: "length-in-utf-16", summary: "lengths are counted in UTF-16 units",
    caughtBy: "field-boundary/update_hub/indicators.0.text/*",
    clauses: ["H2 step 16", "contract-language: max_length"],
    breaks: ["max_length.inside@update_hub/indicators.0.text"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        guard let request = try? UpdateHubRequest(decoding: call.body),
          let index = request.indicators.firstIndex(where: { $0.text.utf16.count > 200 })
        else { return await truth(call) }
        return .invalid("/indicators/\(index)/text", "max_length", traceID: call.traceID)
      }
    }
  }
}
