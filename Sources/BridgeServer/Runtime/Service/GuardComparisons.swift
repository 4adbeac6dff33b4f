/// How the guard compares what a request says with what the listener is (wire-protocol H2 steps 3, 4 and 9).
public struct GuardComparisons: Sendable {
  /// Whether an authority, `localhost:5001`, names the listener on this port.
  public var hostIsOurs: @Sendable (_ authority: String, _ port: Int) -> Bool
  /// Whether an origin, `http://localhost:5001`, is the listener's own.
  public var originIsOurs: @Sendable (_ origin: String, _ port: Int) -> Bool
  /// Whether a `Sec-Fetch-Site`, `same-origin`, says that no other site has sent the request.
  public var siteIsOurs: @Sendable (_ site: String) -> Bool
  /// Whether a given token is the session's. The time it takes does not depend on where they differ.
  public var tokensMatch: @Sendable (_ given: [UInt8], _ token: [UInt8]) -> Bool

  /// The comparisons of the protocol.
  public static let standard = GuardComparisons(
    hostIsOurs: { authority, port in
      var authority = authority
      return authority.withUTF8 { isOurs($0[...], port: port, fold: ASCII.lowercased) }
    },
    originIsOurs: { origin, port in
      let scheme = "http://".utf8
      // A browser spells an origin in lower case; any other spelling did not come from one.
      var origin = origin
      return origin.withUTF8 { origin in
        origin.starts(with: scheme) && isOurs(origin.dropFirst(scheme.count), port: port, fold: { $0 })
      }
    },
    siteIsOurs: { $0 == "none" || $0 == "same-origin" },
    tokensMatch: constantTimeEqual)

  private static let names = ["127.0.0.1", "localhost", "[::1]"]

  private static func isOurs(
    _ authority: Slice<UnsafeBufferPointer<UInt8>>, port: Int, fold: (UInt8) -> UInt8
  ) -> Bool {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let name = authority[..<colon]
    return names.contains { name.elementsEqual($0.utf8) { fold($0) == $1 } }
      && isPort(authority[authority.index(after: colon)...], port)
  }

  /// Whether the digits are the port's, without zeros before them.
  private static func isPort(_ digits: Slice<UnsafeBufferPointer<UInt8>>, _ port: Int) -> Bool {
    var rest = port
    for digit in digits.reversed() {
      guard rest > 0, digit == UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10) else { return false }
      rest /= 10
    }
    return rest == 0 && !digits.isEmpty
  }

  private static func constantTimeEqual(_ given: [UInt8], _ token: [UInt8]) -> Bool {
    // The length of a token is no secret; its bytes are all looked at.
    guard given.count == token.count else { return false }
    return zip(given, token).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
