import BridgeAPI
import NIOCore
import NIOHTTP1

extension BridgeTransportFailure {
  /// What the pipeline caught on the way to an answer.
  init(reading error: any Error, hasHead: Bool) {
    switch error {
    // The connection ended.
    case HTTPParserError.invalidEOFState: self.init(hasHead ? .truncated : .ended, cause: error)
    case is IOError, is ChannelError: self.init(hasHead ? .truncated : .ended, cause: error)
    case let error as NIOHTTPClientUpgradeError where error == .responseProtocolNotFound:
      self.init(.badHandshake("the 101 upgrades to no WebSocket"), cause: error)
    default: self.init(.notHTTP, cause: error)
    }
  }
}
