/// What the fields of a request say of its framing that no server may take (wire-protocol H1), by name.
enum FramingFaults {
  /// Every name with what it stands for, as an obligation says it.
  static let all: [(name: String, sentence: String)] = [
    ("content-length-and-transfer-encoding", "Content-Length beside Transfer-Encoding is refused"),
    ("several-content-lengths", "several Content-Lengths are refused"),
    ("content-length-value", "a Content-Length that is no number is refused"),
    ("several-transfer-encodings", "several Transfer-Encodings are refused"),
    ("transfer-encoding-value", "a Transfer-Encoding other than chunked is refused"),
    ("obs-fold", "a folded field line is refused"),
    ("bare-lf", "a bare LF is refused"),
    ("bare-cr", "a bare CR is refused"),
    ("space-before-colon", "a space before a colon is refused"),
    ("chunk-size", "a chunk size that is signed, too large or no number is refused"),
    ("no-host", "a request without Host is refused"),
    ("several-hosts", "a repeated Host, and one with several values, is refused"),
    ("version", "any version but 1.0 and 1.1 is refused"),
  ]

  static func of(_ request: ProxiedRequest) -> Set<String> {
    var faults: Set<String> = []
    let lengths = request.values("Content-Length")
    let codings = request.values("Transfer-Encoding")
    if !lengths.isEmpty, !codings.isEmpty { faults.insert("content-length-and-transfer-encoding") }
    if lengths.count > 1 || lengths.contains(where: { $0.contains(",") }) { faults.insert("several-content-lengths") }
    if lengths.count == 1, Int(lengths[0]) == nil || !lengths[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      faults.insert("content-length-value")
    }
    if codings.count > 1 { faults.insert("several-transfer-encodings") }
    if codings.count == 1, codings[0].lowercased() != "chunked" { faults.insert("transfer-encoding-value") }
    let hosts = request.values("Host")
    if hosts.isEmpty, request.version == "HTTP/1.1" { faults.insert("no-host") }
    if hosts.count > 1 || hosts.contains(where: { $0.contains(",") || $0.contains(" ") }) {
      faults.insert("several-hosts")
    }
    return faults
  }

  /// The length of the body by `Content-Length`, where the framing can be followed.
  static func contentLength(of request: ProxiedRequest) -> Int? {
    request.values("Content-Length").first.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
