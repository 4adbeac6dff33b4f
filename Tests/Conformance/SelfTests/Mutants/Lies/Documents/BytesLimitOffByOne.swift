import BridgeRuntime

extension Lie {
  /// Refuses an image of exactly 100 MB, where the contract says `max_bytes: 100 MB`.
  ///
  /// Breaks wire-protocol H2 step 16 (422 is for what breaks a constraint). The family of field boundaries should catch
  /// it.
  static let bytesLimitOffByOne = Lie(
    name: "bytes-limit-off-by-one", summary: "an image of exactly 100 MB is refused",
    caughtBy: "field-boundary/process_clipboard/fragments.0:image.data/max_bytes",
    clauses: ["H2 step 16", "contract-language: max_bytes"],
    breaks: ["max_bytes.inside@process_clipboard/fragments.0:image.data"]
  ) { service in
    service.replace("process_clipboard") { truth in
      { call in
        // The base64 of 100,000,000 bytes; that of fewer is shorter or has another padding.
        guard call.body.count >= 133_333_336, lengthOfData(call.body) == 133_333_336 else {
          return await truth(call)
        }
        return .invalid("/fragments/0/data", "max_bytes", traceID: call.traceID)
      }
    }
  }

  /// The length of a member `"data":"…=="` that starts near the beginning and ends near the end; nil where there is none.
  private static func lengthOfData(_ body: [UInt8]) -> Int? {
    guard let start = body.prefix(4096).firstRange(of: Array(#""data":""#.utf8))?.upperBound,
      let end = body.suffix(4096).firstRange(of: Array(#"==""#.utf8))?.lowerBound
    else { return nil }
    return end + 2 - start
  }
}
