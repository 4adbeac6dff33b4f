import Foundation

/// An image of 100 MB through `POST /api/clipboard/process`, against receiving the same bytes on a plain socket and
/// decoding their base64; and the most memory that the server had. No rule routes it, so that nothing is stored.
func attachment(_ commands: URL) throws -> [Result] {
  let size = 100_000_000
  let body = imageRequest(size)
  let bridge = try AttachmentBridge(commands)
  defer { bridge.stop() }
  let listener = try PlainListener()
  let (plain, posted, ratio) = try paired(5) {
    try listener.time(sending: body)
  } _: {
    try timeOfPost(body, to: bridge)
  }
  let peak = try bridge.peakMemory()
  return [
    Result(
      name: "image of 100 MB answered, against receiving and decoding alone", value: ratio, unit: "times the time",
      bar: .atMost(2),
      details: "\(shown(posted * 1000)) ms against \(shown(plain * 1000)) ms, median of 5 paired runs"),
    Result(
      name: "peak memory of the server", value: peak / Double(size), unit: "times the size", bar: .atMost(2.6),
      details: "\(shown(peak / 1e6)) MB for \(size / 1_000_000) MB, 6 of them one after another"),
  ]
}

private let imageStart = Array(#"{"fragments":[{"kind":"image","media_type":"image/png","data":""#.utf8)
private let imageEnd = Array(#""}]}"#.utf8)

/// A PNG header of one pixel, then bytes that differ.
private func imageRequest(_ size: Int) -> [UInt8] {
  let header: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0,
    0, 0,
  ]
  var image = Data(count: size)
  image.replaceSubrange(0..<header.count, with: header)
  image.withUnsafeMutableBytes { bytes in
    for index in header.count..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
  }
  return imageStart + image.base64EncodedData() + imageEnd
}

private func timeOfPost(_ body: [UInt8], to bridge: AttachmentBridge) throws -> Double {
  let descriptor = try connectToLoopback(port: bridge.port)
  defer { close(descriptor) }
  let head = """
    POST /api/clipboard/process HTTP/1.1\r
    Host: 127.0.0.1:\(bridge.port)\r
    Authorization: Bearer \(bridge.token)\r
    Content-Type: application/json\r
    Content-Length: \(body.count)\r
    \r

    """
  var answer = [UInt8](repeating: 0, count: 4096)
  var count = 0
  let time = try seconds {
    try sendAll(Array(head.utf8), on: descriptor)
    try sendAll(body, on: descriptor)
    count = recv(descriptor, &answer, answer.count, 0)
  }
  let text = String(decoding: answer.prefix(max(0, count)), as: UTF8.self)
  guard text.hasPrefix("HTTP/1.1 200") else {
    throw Command.Failure(description: "the image was not answered with 200: \(text)")
  }
  return time
}

/// Receives a request's bytes into one buffer and decodes the base64 in it: what nobody can do without.
private final class PlainListener {
  private let descriptor: Int32
  private let port: Int

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) | listen(descriptor, 1) | getsockname(descriptor, address, &length)
      }
    }
    guard result == 0 else { throw Command.Failure(description: "cannot listen on a port") }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }

  /// From the first byte sent to the last decoded.
  func time(sending body: [UInt8]) throws -> Double {
    let client = try connectToLoopback(port: port)
    defer { close(client) }
    let server = accept(descriptor, nil, nil)
    defer { close(server) }
    let sender = Thread { try? sendAll(body, on: client) }
    var decoded: Data?
    let time = seconds {
      sender.start()
      var bytes = Data(count: body.count)
      let isWhole = bytes.withUnsafeMutableBytes { buffer in
        recv(server, buffer.baseAddress, buffer.count, Int32(MSG_WAITALL)) == buffer.count
      }
      if isWhole { decoded = Data(base64Encoded: bytes[imageStart.count..<(bytes.count - imageEnd.count)]) }
    }
    guard let decoded, decoded.count * 4 <= body.count * 3 else {
      throw Command.Failure(description: "the plain socket did not get the image")
    }
    return time
  }
}

private func sendAll(_ bytes: [UInt8], on descriptor: Int32) throws {
  var sent = 0
  while sent < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      send(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
    }
    guard count > 0 else { throw Command.Failure(description: "the server closed a connection") }
    sent += count
  }
}
