import BridgeAPI
import Foundation

/// The generated strict decoder against `JSONDecoder` with the synthesized conformance, on a request of about 1 KB.
func decoderSpeed() throws -> Result {
  let text = #"{"kind":"text","text":"https://example.org/a/rather/long/path?with=a&query=too#and-a-fragment"}"#
  let bytes = Array(#"{"fragments":[\#(Array(repeating: text, count: 10).joined(separator: ","))]}"#.utf8)
  let data = Data(bytes)
  let rounds = 20_000
  var sum = 0
  let (strict, stock, ratio) = try paired(7) {
    try seconds { for _ in 0..<rounds { sum += try ProcessClipboardRequest(decoding: bytes).fragments.count } }
  } _: {
    let decoder = JSONDecoder()
    return try seconds {
      for _ in 0..<rounds { sum += try decoder.decode(ProcessClipboardRequest.self, from: data).fragments.count }
    }
  }
  guard sum == 16 * rounds * 10 else { throw Command.Failure(description: "a decoder lost fragments") }
  let micro = 1e6 / Double(rounds)
  return Result(
    name: "generated decoder against JSONDecoder, \(bytes.count) bytes", value: ratio, unit: "times as fast",
    bar: .atLeast(4),
    details: "\(shown(strict * micro)) µs against \(shown(stock * micro)) µs, median of 7 paired runs")
}
