import Foundation
import Testing

@testable import BridgeRuntime

@Suite("Configuration files")
struct ConfigurationFileTests {
  private func failure(_ body: () throws(ProcessFailure) -> ConfigurationFile) -> String? {
    do throws(ProcessFailure) {
      _ = try body()
      return nil
    } catch {
      #expect(error.status == .configuration)
      #expect(!error.message.contains("\n"))
      return error.message
    }
  }

  private func parse(_ text: String) throws(ProcessFailure) -> ConfigurationFile {
    try ConfigurationFile.parse(Array(text.utf8), path: "bridge.json")
  }

  @Test("All keys, in any order and spelling of JSON")
  func whole() throws {
    let text = #" {"log_level" : "debug",\#n"state_dir":"\/a\u00e9\ud83d\ude00\n","host":"::1", "port":0 } "#
    let file = try parse(text)
    #expect(file.hosts == ["::1"] && file.port == 0 && file.logLevel == "debug")
    #expect(file.stateDirectory == "/a\u{E9}\u{1F600}\n")
    #expect(try parse("{}") == ConfigurationFile())
    #expect(try parse(#"{"host":["127.0.0.1","::1"]}"#).hosts == ["127.0.0.1", "::1"])
  }

  @Test(
    "What is wrong is said with file, line, column and what to change",
    arguments: [
      ("{\n  \"hots\": \"::1\"\n}", "2:3", "\"hots\" is not known to this version, which knows host, port"),
      (#"{"port":"5001"}"#, "1:9", "port has to be a whole number, as in 5001"),
      (#"{"port":5001.5}"#, "1:9", "port has to be a whole number"), (#"{"port":null}"#, "1:9", "whole number"),
      (#"{"port":65536}"#, "1:9", "65536 is not between 0 and 65535"),
      (#"{"host":["::1",5]}"#, "1:9", "host has to be a text or a list of texts"),
      (#"{"host":"0.0.0.0"}"#, "1:9", "on 127.0.0.1 or ::1 only"),
      (#"{"state_dir":true}"#, "1:14", "state_dir has to be a text"),
      (#"{"log_level":"loud"}"#, "1:14", "there are trace, debug"),
      (#"{"port":1,"port":2}"#, "1:11", "\"port\" comes twice"), ("[1]", "1:1", "has to hold an object"),
      ("{\"port\":1}\n x", "2:2", "nothing may follow"), (#"{"port":1;}"#, "1:10", "comma or a closing brace"),
      (#"{"port":01}"#, "1:9", "no number"), (#"{"port":1.e5}"#, "1:9", "no number"),
      (#"{"state_dir":"\u-000"}"#, "1:17", "four hex digits"), (#"{port:1}"#, "1:2", "a name in quotes"),
      ("nonsense", "1:1", "a value"),
      (#"{"state_dir":"\x"}"#, "1:16", "no such escape"), (#"{"state_dir":"\ud800"}"#, "1:21", "surrogate"),
      ("{\"state_dir\":\"a\nb\"}", "1:16", "control character"),
      (String(repeating: "[", count: 100_000), "1:18", "too deep"),
    ])
  func wrong(text: String, place: String, words: String) {
    let message = failure { () throws(ProcessFailure) in try parse(text) } ?? "nothing was wrong"
    #expect(message.hasPrefix("--config: bridge.json:\(place): "), "\(message)")
    #expect(message.contains(words), "\(message)")
  }

  @Test("A file cut anywhere is refused, with the place where it ends")
  func cut() throws {
    let text = #"{"host":["127.0.0.1"],"port":5001,"state_dir":"\u0061","log_level":"info"}"#
    for length in 0..<text.utf8.count {
      let message = failure { () throws(ProcessFailure) in try parse(String(text.prefix(length))) } ?? "accepted"
      #expect(message.hasPrefix("--config: bridge.json:1:"), "cut at \(length): \(message)")
    }
    let half = failure { () throws(ProcessFailure) in try parse(#"{"host":["127"#) }
    #expect(half == "--config: bridge.json:1:14: the text ends too early; it may have been cut")
  }

  @Test("Bytes that are no UTF-8 are refused at their text")
  func notUTF8() {
    let bytes = Array(#"{"state_dir":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    let message = failure { () throws(ProcessFailure) in try ConfigurationFile.parse(bytes, path: "b") }
    #expect(message == "--config: b:1:14: this text is not UTF-8")
  }

  @Test("A file that is absent, a folder, or too large is named with the reason")
  func unreadable() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(TraceID.random())
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let read = { (path: String) in failure { () throws(ProcessFailure) in try ConfigurationFile.read(path) } }
    let absent = folder.appendingPathComponent("absent").path
    #expect(read(absent) == "--config: cannot read \(absent): No such file or directory")
    #expect(read(folder.path) == "--config: cannot read \(folder.path): Is a directory")
    let large = folder.appendingPathComponent("large").path
    try Data(repeating: 0x20, count: 65_537).write(to: URL(fileURLWithPath: large))
    #expect(read(large)?.contains("\(large) has more than 64 KiB") == true)
  }
}
