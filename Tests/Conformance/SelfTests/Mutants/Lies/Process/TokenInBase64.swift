import BridgeRuntime
import Foundation

extension Lie {
  /// Logs the credentials of the session as a `Basic` field would have them.
  ///
  /// Breaks wire-protocol P6: base64 hides nothing. Whoever looks for the token as it is sees nothing; who looks for its
  /// spellings should.
  static let tokenInBase64 = Lie(
    name: "token-in-base64", summary: "the token is written to the log in base64", caughtBy: "token/*",
    clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    service.hearToken { token in
      StandardErrorLine.write("serving \(Data(Array("bridge:".utf8) + token).base64EncodedString())")
    }
  }
}
