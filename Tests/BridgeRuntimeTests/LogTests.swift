import Dispatch
import Foundation
import Logging
import Synchronization
import Testing

@testable import BridgeRuntime

@Suite("Log lines")
struct LogTests {
  private final class Lines: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func add(_ line: [UInt8]) { bytes.withLock { $0 += line } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
    var objects: [[String: String]] {
      text.split(separator: "\n").map {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: String] ?? [:]
      }
    }
  }

  private func logged(_ body: (Logger) -> Void) -> Lines {
    let lines = Lines()
    body(Logger(label: "bridge") { _ in JSONLinesLogHandler(level: .info) { lines.add($0) } })
    return lines
  }

  @Test("An event is one line of JSON with its trace id, and control characters can not forge another")
  func line() {
    let lines = logged { logger in
      logger.debug("unseen")
      logger.info(
        "a\n\"b\"\u{1B}", metadata: ["trace_id": "0af7", "path": "/x", "level": "forged"], source: "clipboard")
    }
    #expect(lines.text.filter { $0 == "\n" }.count == 1 && lines.text.hasSuffix("}\n"))
    let object = lines.objects.first ?? [:]
    #expect(object["message"] == "a\n\"b\"\u{1B}" && object["trace_id"] == "0af7" && object["path"] == "/x")
    #expect(object["level"] == "info" && object["source"] == "clipboard" && object["timestamp"]?.count == 24)
    let order = lines.text.components(separatedBy: "\"").filter {
      ["timestamp", "level", "source", "trace_id", "message", "path"].contains($0)
    }
    #expect(order == ["timestamp", "level", "source", "trace_id", "message", "path"])
  }

  @Test("Without a source of its own a line names the module that logs")
  func module() {
    #expect(logged { $0.info("x") }.objects.first?["source"] == "BridgeRuntimeTests")
  }

  @Test("Nobody waits for a reader that has stopped; what found no room is counted, and order is kept")
  func fullPipe() {
    let lines = Lines()
    let reader = DispatchSemaphore(value: 0)
    let output = LogOutput { bytes in
      reader.wait()
      lines.add(bytes)
      reader.signal()
    }
    let line = { (number: Int) in
      LogLine(level: .info, source: "test", message: String(repeating: "x", count: 1_000), fields: ["n": "\(number)"])
        .bytes
    }
    let count = 3_000
    for number in 0..<count { output.add(line(number)) }
    output.flush(within: .milliseconds(1))
    #expect(lines.text.isEmpty)
    reader.signal()
    output.flush(within: .seconds(5))
    let numbers = lines.objects.compactMap { $0["n"].flatMap { Int($0) } }
    let left = lines.objects.compactMap { $0["count"].flatMap { Int($0) } }.reduce(0, +)
    #expect(numbers == numbers.sorted() && numbers.count + left == count)
    #expect(left > 0 && numbers.count > LogOutput.room / 2_000)
    output.add(line(count))
    output.flush(within: .seconds(5))
    #expect(lines.objects.last?["n"] == "\(count)")
  }

  @Test("Each line about a request carries the request's trace id")
  func requests() async throws {
    let lines = Lines()
    let logger = Logger(label: "bridge") { _ in JSONLinesLogHandler(level: .debug) { lines.add($0) } }
    try await TestServer.run(logger: logger) { server in
      let traceID = "0af7651916cd43dd8448eb211c80319c"
      let parent = "traceparent: 00-\(traceID)-b7ad6b7169203331-01"
      for path in ["/health", "/nowhere"] { _ = try await server.ask(server.request("GET \(path)", [parent])) }
      #expect(lines.objects.map { $0["trace_id"] } == [traceID, traceID])
      #expect(lines.objects.map { $0["status"] } == ["200", "404"])
      #expect(!lines.text.contains(TestService.token))
    }
  }

  @Test("A log pipe that is full and that nobody reads does not stop the server; no line is lost when it is read")
  func serverBesideAFullPipe() async throws {
    let pipe = Pipe()
    let output = LogOutput { bytes in try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes)) }
    let logger = Logger(label: "bridge") { _ in JSONLinesLogHandler(level: .debug) { output.add($0) } }
    // A pipe takes 64 KiB, a line has more than 100 bytes.
    let count = 1_000
    try await TestServer.run(logger: logger) { server in
      let connection = try server.connect()
      for _ in 0..<count { #expect(try await connection.ask(server.request("GET /health")).status == 200) }
      var text: [UInt8] = []
      while text.count(where: { $0 == UInt8(ascii: "\n") }) < count { text += pipe.fileHandleForReading.availableData }
      #expect(text.count > 65_536)
    }
  }
}
