/// Reads the head of a request leniently and names what RFC 9112 has against it.
enum RequestHeadReader {
  /// The number of bytes up to and with the empty line; nil where it has not come. Lines may end in a bare LF.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    var lineStart = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x0A {
      let line = bytes[lineStart..<index]
      // An empty line in front of a request is passed over (RFC 9112 section 2.2).
      let isEmpty = line.isEmpty || line.elementsEqual([0x0D])
      if isEmpty, bytes[bytes.startIndex..<lineStart].contains(where: { $0 != 0x0D && $0 != 0x0A }) {
        return index + 1 - bytes.startIndex
      }
      lineStart = index + 1
    }
    return nil
  }

  static func read(_ head: ArraySlice<UInt8>) -> ProxiedRequest {
    var request = ProxiedRequest()
    request.framingFaults = lineEndFaults(in: head)
    var lines = head.split(separator: 0x0A, omittingEmptySubsequences: true)
      .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
      .filter { !$0.isEmpty }[...]
    readRequestLine(lines.popFirst() ?? "", into: &request)
    for line in lines { readField(line, into: &request) }
    request.framingFaults.formUnion(FramingFaults.of(request))
    return request
  }

  private static func lineEndFaults(in head: ArraySlice<UInt8>) -> Set<String> {
    var faults: Set<String> = []
    var previous: UInt8 = 0
    for byte in head {
      if byte == 0x0A, previous != 0x0D { faults.insert("bare-lf") }
      if previous == 0x0D, byte != 0x0A { faults.insert("bare-cr") }
      if byte == 0 { faults.insert("nul") }
      previous = byte
    }
    return faults
  }

  private static func readRequestLine(_ line: String, into request: inout ProxiedRequest) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    request.method = words.first ?? ""
    request.target = words.count > 1 ? words[1] : ""
    request.version = words.last ?? ""
    if words.count != 3 || words.contains("") { request.framingFaults.insert("request-line") }
    if words.count == 3, request.version != "HTTP/1.1", request.version != "HTTP/1.0" {
      request.framingFaults.insert("version")
    }
  }

  private static func readField(_ line: String, into request: inout ProxiedRequest) {
    if line.first == " " || line.first == "\t" {
      request.framingFaults.insert("obs-fold")
      return
    }
    guard let colon = line.firstIndex(of: ":") else {
      request.framingFaults.insert("field-line")
      return
    }
    let name = line[..<colon]
    if name.last == " " || name.last == "\t" {
      request.framingFaults.insert("space-before-colon")
    } else if name.isEmpty || !name.utf8.allSatisfy(HTTPFieldLine.isTokenByte) {
      request.framingFaults.insert("field-name")
    }
    let value = HTTPFieldLine.trim(Array(line[line.index(after: colon)...].utf8)[...])
    request.fields.append((name.filter { $0 != " " && $0 != "\t" }, String(decoding: value, as: UTF8.self)))
  }
}
