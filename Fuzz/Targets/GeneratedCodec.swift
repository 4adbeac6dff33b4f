import BridgeAPI
import ValuesAPI

@testable import ConformanceKit
@testable import ContractModel

/// A generated type's codec, in terms that do not depend on its module, with the oracle that judges it.
struct GeneratedCodec: Sendable {
  enum Verdict {
    case malformed
    case violations([ExpectedViolation])
    /// With the text that the value is written as.
    case accepted([UInt8])
  }

  let type: String
  let oracle: Oracle
  /// Decodes, and where that succeeds encodes and decodes again: the value has to stay the same.
  let read: @Sendable (_ text: [UInt8]) throws(BrokenProperty) -> Verdict

  // The first byte of an input counts along this list: append only.
  static let all = [
    values("Everything", Everything.init(decoding:)) { $0.encoded() },
    values("Extra", Extra.init(decoding:)) { $0.encoded() },
    values("Filled", Filled.init(decoding:)) { $0.encoded() },
    values("Memo", Memo.init(decoding:)) { $0.encoded() },
    values("Shape", Shape.init(decoding:)) { $0.encoded() },
    values("Tree", Tree.init(decoding:)) { $0.encoded() },
    values("Mood", Mood.init(decoding:)) { $0.encoded() },
    values("Level", Level.init(decoding:)) { $0.encoded() },
    bridge("ProcessClipboardRequest", ProcessClipboardRequest.init(decoding:)) { $0.encoded() },
    bridge("UpdateConfigRequest", UpdateConfigRequest.init(decoding:)) { $0.encoded() },
    bridge("UpdateHubRequest", UpdateHubRequest.init(decoding:)) { $0.encoded() },
    bridge("ExecuteTriggerRequest", ExecuteTriggerRequest.init(decoding:)) { $0.encoded() },
    bridge("GetHealthResponse", GetHealthResponse.init(decoding:)) { $0.encoded() },
    bridge("Workspace", Workspace.init(decoding:)) { $0.encoded() },
  ]

  private static func values<Value: Equatable & SendableMetatype>(
    _ type: String, _ decode: @escaping @Sendable ([UInt8]) throws(ValuesAPI.DecodingFailure) -> Value,
    _ encode: @escaping @Sendable (Value) -> [UInt8]
  ) -> GeneratedCodec {
    codec(type, Oracles.values, encode) { text in
      do throws(ValuesAPI.DecodingFailure) { return .value(try decode(text)) } catch {
        guard case .invalid(let violations) = error else { return .malformed }
        return .violations(violations.map { ExpectedViolation(path: $0.path, rule: $0.rule.wireValue) })
      }
    }
  }

  private static func bridge<Value: Equatable & SendableMetatype>(
    _ type: String, _ decode: @escaping @Sendable ([UInt8]) throws(BridgeAPI.DecodingFailure) -> Value,
    _ encode: @escaping @Sendable (Value) -> [UInt8]
  ) -> GeneratedCodec {
    codec(type, Oracles.smrtHub, encode) { text in
      do throws(BridgeAPI.DecodingFailure) { return .value(try decode(text)) } catch {
        guard case .invalid(let violations) = error else { return .malformed }
        return .violations(violations.map { ExpectedViolation(path: $0.path, rule: $0.rule.wireValue) })
      }
    }
  }

  private static func codec<Value: Equatable & SendableMetatype>(
    _ type: String, _ oracle: Oracle, _ encode: @escaping @Sendable (Value) -> [UInt8],
    _ decode: @escaping @Sendable ([UInt8]) -> Decoded<Value>
  ) -> GeneratedCodec {
    GeneratedCodec(type: type, oracle: oracle) { text throws(BrokenProperty) in
      switch decode(text) {
      case .malformed: return .malformed
      case .violations(let violations): return .violations(violations)
      case .value(let value):
        let written = encode(value)
        guard case .value(let again) = decode(written), again == value, encode(again) == written else {
          throw BrokenProperty("\(type) is another value once it was written and read")
        }
        return .accepted(written)
      }
    }
  }

  private enum Decoded<Value> {
    case malformed
    case violations([ExpectedViolation])
    case value(Value)
  }
}
