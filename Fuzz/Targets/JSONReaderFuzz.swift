@testable import BridgeRuntime
@testable import ConformanceKit
@testable import ContractModel

extension FuzzTarget {
  /// All readers of JSON say the same of one text. The first byte chooses the type, the others are the text.
  static let jsonReader = FuzzTarget(name: "json-reader") { bytes throws(BrokenProperty) in
    guard let choice = bytes.first else { return }
    let codec = GeneratedCodec.all[Int(choice) % GeneratedCodec.all.count]
    let text = Array(bytes.dropFirst())
    try checkCodec(codec, text)
    let document = try? DocumentScanner.read(text)
    try checkContractReader(text, document)
    try checkConfigurationReader(text, document)
  }

  private static func checkCodec(_ codec: GeneratedCodec, _ text: [UInt8]) throws(BrokenProperty) {
    let verdict = try codec.read(text)
    let expected = codec.oracle.judge(text, as: codec.type)
    switch (verdict, expected) {
    case (.malformed, .malformed): return
    case (.violations(let found), .violations(let expected)) where found == expected: return
    case (.accepted(let written), .accepted):
      let faults = try? codec.oracle.faults(in: written, asWrittenBy: codec.type)
      try require(
        faults?.isEmpty == true, "\(codec.type) is written with faults: \(faults.map { "\($0)" } ?? "no JSON")")
    default: throw BrokenProperty("\(codec.type) is \(verdict) to the codec and \(expected) to the oracle")
    }
  }

  /// The reader of `contract.json` refuses, beyond what is malformed, numbers that are no finite double.
  private static func checkContractReader(_ text: [UInt8], _ document: WireValue?) throws(BrokenProperty) {
    let value: WireValue
    do throws(JSONSyntaxError) { value = WireValue(try JSONText.parse(text)) } catch {
      return try require(document == nil || error.reason == .numberOutOfRange, "JSONText refuses JSON: \(error)")
    }
    try require(document.map(value.isSame) == true, "JSONText reads what the kit reads otherwise")
  }

  /// The reader of the server's configuration takes no more than the kit does, long numbers aside.
  private static func checkConfigurationReader(_ text: [UInt8], _ document: WireValue?) throws(BrokenProperty) {
    guard document == nil, !hasLongNumber(text) else { return }
    try require((try? LocatedJSONParser.parse(text)) == nil, "LocatedJSONParser reads what is no JSON")
  }

  private static func hasLongNumber(_ text: [UInt8]) -> Bool {
    text.split { !"+-.0123456789eE".utf8.contains($0) }.contains { $0.count > 64 }
  }
}
