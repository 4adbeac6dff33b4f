import BridgeAPI
import ValuesAPI

/// What a generated codec says of bytes, in terms that do not depend on its module.
enum DecodedOutcome: Equatable {
  case malformed
  /// With the text that the value is written as.
  case accepted(String)
  /// `path rule`, in order.
  case violations([String])

  /// Reads `bytes` as the type of this name; nil where the modules have none.
  static func of(_ bytes: [UInt8], as type: String) -> DecodedOutcome? {
    switch type {
    case "Everything":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Everything(decoding: bytes).encoded() }
    case "Extra":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Extra(decoding: bytes).encoded() }
    case "Filled":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Filled(decoding: bytes).encoded() }
    case "Times":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Times(decoding: bytes).encoded() }
    case "Unique":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Unique(decoding: bytes).encoded() }
    case "Figures":
      values(bytes) { bytes throws(ValuesAPI.DecodingFailure) in try Figures(decoding: bytes).encoded() }
    case "ModuleStatus":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try ModuleStatus(decoding: bytes).encoded() }
    case "Space":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try Space(decoding: bytes).encoded() }
    case "GetHealthResponse":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try GetHealthResponse(decoding: bytes).encoded() }
    case "ProcessClipboardRequest":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try ProcessClipboardRequest(decoding: bytes).encoded()
      }
    case "ExecuteTriggerRequest":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try ExecuteTriggerRequest(decoding: bytes).encoded() }
    case "UpdateHubRequest":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try UpdateHubRequest(decoding: bytes).encoded() }
    case "UpdateConfigRequest":
      bridge(bytes) { bytes throws(BridgeAPI.DecodingFailure) in try UpdateConfigRequest(decoding: bytes).encoded() }
    default: nil
    }
  }

  static func everything(_ text: String) -> DecodedOutcome? { of(Array(text.utf8), as: "Everything") }

  private static func values(
    _ bytes: [UInt8], _ decode: ([UInt8]) throws(ValuesAPI.DecodingFailure) -> [UInt8]
  ) -> DecodedOutcome {
    do { return .accepted(String(decoding: try decode(bytes), as: UTF8.self)) } catch {
      switch error {
      case .malformed: return .malformed
      case .invalid(let violations): return .violations(violations.map { "\($0.path) \($0.rule.rawValue)" })
      }
    }
  }

  private static func bridge(
    _ bytes: [UInt8], _ decode: ([UInt8]) throws(BridgeAPI.DecodingFailure) -> [UInt8]
  ) -> DecodedOutcome {
    do { return .accepted(String(decoding: try decode(bytes), as: UTF8.self)) } catch {
      switch error {
      case .malformed: return .malformed
      case .invalid(let violations): return .violations(violations.map { "\($0.path) \($0.rule.rawValue)" })
      }
    }
  }
}
