import BridgeAPI

/// An absolute http, https or ftp URL with a host: `https://example.org/a?b#c`.
struct URLDetector: Detector {
  let detection = Detection.url

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    guard let url = AbsoluteURL(text) else { return false }
    return url.hasScheme(among: ["http", "https", "ftp"]) && url.host?.isEmpty == false
  }
}
