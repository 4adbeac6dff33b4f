import BridgeAPI

/// An absolute path of Windows or POSIX, a UNC path, or a file URL.
struct FilePathDetector: Detector {
  let detection = Detection.filePath

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    POSIXPath.matches(text) || WindowsPath.matches(text) || isFileURL(text)
  }

  /// `file:///etc/hosts`, `file://localhost/etc/hosts`, `file:/etc/hosts` (RFC 8089).
  private func isFileURL(_ text: ArraySlice<UInt8>) -> Bool {
    guard let url = AbsoluteURL(text) else { return false }
    return url.hasScheme(among: ["file"]) && url.path.first == UInt8(ascii: "/")
  }
}
