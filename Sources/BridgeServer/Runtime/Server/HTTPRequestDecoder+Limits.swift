import NIOHTTP1

extension HTTPRequestDecoder {
  /// The decoder has one error for every excess, so its limits lie above those that the guard tells apart.
  static func bridge(_ limits: ServerLimits) -> HTTPRequestDecoder {
    let margin = 64 * 1024
    var configuration = NIOHTTPDecoderLimitConfiguration()
    configuration.maxHeaderFieldSize = max(limits.maxTarget, limits.maxHeaderBytes) + margin
    configuration.maxHeaderListSize = limits.maxTarget + limits.maxHeaderBytes + margin
    configuration.maxHeaderFieldCount = limits.maxHeaderFields + 1_000
    return HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: configuration)
  }
}
