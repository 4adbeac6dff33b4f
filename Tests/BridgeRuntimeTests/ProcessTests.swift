import ArgumentParser
import Foundation
import Logging
import Testing

@testable import BridgeRuntime

@Suite("What a process is asked for")
struct ProcessTests {
  private static let token = String(repeating: "t", count: 32)

  private func settings(
    _ arguments: [String], file: String = "{}", supervision: String? = nil,
    defaultStateDirectory: String? = "/home/state"
  ) throws -> ProcessSettings {
    try ProcessSettings(
      flags: ProcessFlags.parse(arguments), file: ConfigurationFile.parse(Array(file.utf8), path: "bridge.json"),
      supervision: supervision.map { try SupervisionLine.parse(Array($0.utf8)) },
      tokenFromFile: supervision == nil ? SessionToken(Self.token) : nil, defaultStateDirectory: defaultStateDirectory)
  }

  private func failure(_ body: () throws -> Void) -> ProcessFailure? {
    do {
      try body()
      return nil
    } catch { return error as? ProcessFailure }
  }

  @Test("Without more it is 127.0.0.1:5001 and a nonce of its own")
  func defaults() throws {
    let settings = try settings([])
    #expect(settings.hosts == ["127.0.0.1"] && settings.port == 5001 && settings.logLevel == .info)
    #expect(settings.nonce.count == 22 && settings.stateDirectory == "/home/state")
  }

  @Test("Flags win over the supervision line, and that over the file")
  func precedence() throws {
    let file = #"{"host":["127.0.0.1","::1"],"port":1,"state_dir":"a","log_level":"error"}"#
    let line = #"{"token":"\#(Self.token)","nonce":"n","port":2,"state_dir":"b"}"#
    #expect(try settings([], file: file).hosts == ["127.0.0.1", "::1"])
    #expect(try settings([], file: file, supervision: line).port == 2)
    #expect(try settings([], file: file, supervision: line).nonce == "n")
    let all = try settings(["--port", "3", "--host", "::1", "--log-level", "debug"], file: file, supervision: line)
    #expect(all.port == 3 && all.hosts == ["::1"] && all.logLevel == .debug && all.stateDirectory == "b")
  }

  @Test(
    "What a bridge does not do is refused with 78",
    arguments: [
      ["--host", "0.0.0.0"], ["--host", "localhost"], ["--port", "65536"], ["--port=-1"], ["--log-level", "loud"],
      ["--host", "::1", "--host", "::1"],
    ])
  func refused(arguments: [String]) {
    #expect(failure { _ = try settings(arguments) }?.status == .configuration)
  }

  @Test(
    "A supervision line that is not one is refused, and not quoted",
    arguments: ["", "[]", "secret-secret-secret", #"{"token":5}"#, #"{"token":"secret-short"}"#, #"{"nonce":"n"}"#])
  func badLine(line: String) {
    let failure = failure { _ = try settings([], supervision: line) }
    #expect(failure?.status == .configuration)
    #expect(failure?.message.contains("secret") == false)
  }

  @Test("Without any other, the state folder is one of the user's; without a home there has to be one")
  func defaultStateDirectory() {
    func path(_ environment: [String: String]) -> String? {
      DefaultStateDirectory.path(command: "bridge") { environment[$0] }
    }
    #expect(path(["XDG_STATE_HOME": "/state", "HOME": "/home/me"]) == "/state/bridge")
    #expect(path(["XDG_STATE_HOME": "state", "HOME": "/home/me"]) == "/home/me/.local/state/bridge")
    #expect(path([:]) == nil)
    #expect(failure { _ = try settings([], defaultStateDirectory: nil) }?.message.contains("--state-dir") == true)
    #expect(failure { _ = try settings(["--state-dir", ""]) }?.status == .configuration)
  }

  @Test("A token file is made once, readable by its owner only, and read back")
  func tokenFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(TraceID.random())
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("token").path
    let token = try TokenFile.make(path)
    #expect(try TokenFile.read(path).text == token.text)
    #expect("\(token)" == "(session token)")
    #expect(failure { _ = try TokenFile.make(path) }?.status == .configuration)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(failure { _ = try TokenFile.read(path) }?.message.contains("chmod 600") == true)
    #expect(failure { _ = try TokenFile.read(path + "x") }?.status == .configuration)
  }

  @Test("The ready line is one JSON object")
  func readyLine() {
    let line = String(decoding: ReadyLine.text(url: "http://127.0.0.1:1", pid: 7, nonce: "n"), as: UTF8.self)
    #expect(line == #"{"ready":true,"url":"http://127.0.0.1:1","pid":7,"nonce":"n"}"# + "\n")
  }
}
