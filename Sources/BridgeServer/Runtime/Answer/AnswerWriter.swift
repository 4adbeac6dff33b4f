import NIOCore
import NIOHTTP1

/// Spells answers: head and content in one buffer, so that they leave in one write (RFC 9112; wire-protocol H7).
final class AnswerWriter {
  static let continueLine = "HTTP/1.1 100 Continue\r\n\r\n"
  /// In bytes: the memory of a longer answer is given back.
  private static let largestKept = 16 * 1024

  /// The field lines that are the same in every answer of one server.
  private let fixedLines: String
  /// Status line, fixed lines and date of a 200 up to its trace id: they hardly change from one answer to the next.
  private var successLines = ByteBuffer()
  private var date = ""
  private var dateSecond = -1
  /// Written again and again, as long as nobody else holds what was written last.
  private var buffer = ByteBuffer()

  init(contract: String, instance: String) {
    fixedLines = """
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      Cross-Origin-Resource-Policy: same-origin\r
      X-Contract: \(contract)\r
      X-Bridge-Instance: \(instance)\r

      """
  }

  func write(_ answer: Answer) -> ByteBuffer {
    begin(answer.status, traceID: answer.traceID, contentCount: answer.content?.count ?? 0)
    writeLines(ofStatus: answer.status, closes: answer.closes)
    if let allow = answer.allow { buffer.writeString("Allow: \(allow)\r\n") }
    guard let content = answer.content else {
      buffer.writeString("\r\n")
      return written()
    }
    buffer.writeStaticString("Content-Type: application/json\r\nContent-Length: ")
    writeDecimal(content.count)
    buffer.writeStaticString("\r\n\r\n")
    if !answer.omitsContent { buffer.writeBytes(content) }
    return written()
  }

  /// The answer that turns a connection into a channel (RFC 6455 section 4.2.2).
  func writeUpgrade(accept: String, traceID: String) -> ByteBuffer {
    begin(101, traceID: traceID, contentCount: 0)
    buffer.writeString("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: \(accept)\r\n\r\n")
    return written()
  }

  private func begin(_ status: Int, traceID: String, contentCount: Int) {
    // 512 holds all lines of ours but a long `Allow`.
    buffer.clear(minimumCapacity: fixedLines.utf8.count + contentCount + 512)
    let now = WallClock.now()
    if now.seconds != dateSecond {
      dateSecond = now.seconds
      date = now.imfFixdate
      successLines = ByteBuffer(string: commonLines(200))
    }
    if status == 200 { buffer.writeImmutableBuffer(successLines) } else { buffer.writeString(commonLines(status)) }
    buffer.writeString(traceID)
    buffer.writeStaticString("\r\n")
  }

  /// A count, digit by digit: a `String` of its own would cost as much as all other lines of an answer.
  private func writeDecimal(_ count: Int) {
    var power = 1
    while count / power >= 10 { power *= 10 }
    while power > 0 {
      buffer.writeInteger(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: count / power % 10))
      power /= 10
    }
  }

  private func written() -> ByteBuffer {
    defer { if buffer.capacity > Self.largestKept { buffer = ByteBuffer() } }
    return buffer
  }

  private func commonLines(_ status: Int) -> String {
    let reason = HTTPResponseStatus(statusCode: status).reasonPhrase
    return "HTTP/1.1 \(status) \(reason)\r\n\(fixedLines)Date: \(date)\r\nX-Trace-Id: "
  }

  /// What a status asks for, whoever answered with it.
  private func writeLines(ofStatus status: Int, closes: Bool) {
    switch status {
    case 401: buffer.writeString("WWW-Authenticate: Bearer\r\n")
    case 426: buffer.writeString("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nConnection: Upgrade\r\n")
    case 503: buffer.writeString("Retry-After: 1\r\n")
    default: break
    }
    if closes { buffer.writeString("Connection: close\r\n") }
  }
}
