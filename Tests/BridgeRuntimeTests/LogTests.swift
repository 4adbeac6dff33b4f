import Foundation
import Logging
import Synchronization
import Testing

@testable import BridgeRuntime

@Suite("Log lines")
struct LogTests {
  private final class Lines: Sendable {
    let bytes = Mutex<[UInt8]>([])
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  }

  @Test("An event is one line of JSON with its trace id, and control characters can not forge another")
  func line() throws {
    let lines = Lines()
    let logger = Logger(label: "bridge") { source in
      JSONLinesLogHandler(source: source, level: .info) { bytes in lines.bytes.withLock { $0 += bytes } }
    }
    logger.debug("unseen")
    logger.info("a\n\"b\"\u{1B}", metadata: ["trace_id": "0af7", "path": "/x"])
    #expect(lines.text.filter { $0 == "\n" }.count == 1 && lines.text.hasSuffix("}\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(lines.text.utf8)) as? [String: String])
    #expect(object["message"] == "a\n\"b\"\u{1B}" && object["trace_id"] == "0af7" && object["path"] == "/x")
    #expect(object["level"] == "info" && object["source"] == "bridge" && object["timestamp"]?.count == 24)
  }
}
