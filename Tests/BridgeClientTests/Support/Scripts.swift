import BridgeAPI
import Crypto
import Foundation

/// What a scripted server does with a request.
enum Scripts {
  static let health = #"{"status":"ok","build_hash":"4f2a9c1","version":"1.0.0","uptime":1,"modules":[]}"#

  /// Reads a request and answers it, with the fields that every bridge sends (wire-protocol H7); those given win.
  static func answers(_ status: Int, _ body: String, _ fields: [String: String] = [:]) -> ScriptedServer.Script {
    sends(answer(status, body, fields))
  }

  static func answer(_ status: Int, _ body: String, _ fields: [String: String] = [:]) -> String {
    let all = [
      "Content-Type": "application/json", "X-Contract": BridgeContract.header, "Content-Length": "\(body.utf8.count)",
    ].merging(fields) { $1 }
    let lines = all.map { "\($0): \($1)" }
    return (["HTTP/1.1 \(status) Status"] + lines + ["", ""]).joined(separator: "\r\n") + body
  }

  /// Reads a request, sends these bytes and ends the connection.
  static func sends(_ text: String) -> ScriptedServer.Script {
    { peer, server in
      server.keep(try peer.readRequest())
      try peer.send(text)
    }
  }

  /// Answers with an error object (wire-protocol H3).
  static func fails(_ status: Int, _ code: String, _ fields: [String: String] = [:]) -> ScriptedServer.Script {
    answers(
      status, #"{"status":"error","error":{"code":"\#(code)","message":"As written.","trace_id":"00"}}"#, fields)
  }

  static let drops = sends("")
  static let unavailable = fails(503, "unavailable")

  /// Takes a connection and says nothing.
  static let silent: ScriptedServer.Script = { peer, _ in peer.waitForEnd() }

  /// One byte each 50 ms.
  static let trickles: ScriptedServer.Script = { peer, _ in
    for byte in answer(200, health).utf8 {
      try peer.send([byte])
      usleep(50_000)
    }
  }

  // Channels

  static let heartbeat = event("heartbeat", #"{"uptime":1.5}"#)

  static func warning(_ code: String) -> [UInt8] {
    event("runtime_warning", #"{"code":"\#(code)","message":"For people."}"#)
  }

  static func event(_ name: String, _ data: String) -> [UInt8] {
    let trace = String(repeating: "ab", count: 16)
    return text(
      #"{"event":"\#(name)","source":"core","timestamp":"2026-01-01T00:00:00.000Z","trace_id":"\#(trace)","#
        + #""data":\#(data)}"#)
  }

  static func text(_ text: String) -> [UInt8] { frame(0x81, Array(text.utf8)) }
  static func close(_ code: UInt16, _ reason: String = "") -> [UInt8] {
    frame(0x88, [UInt8(code >> 8), UInt8(code & 0xFF)] + Array(reason.utf8))
  }

  /// `first` is the frame's first byte: 0x81 is a whole text, 0x01 a first fragment.
  static func frame(_ first: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let count = payload.count
    return [first] + (count < 126 ? [UInt8(count)] : [126, UInt8(count >> 8), UInt8(count & 0xFF)]) + payload
  }

  /// Shakes hands with these bytes behind the head; returns when the token has come.
  static func upgrade(
    _ peer: Peer, _ server: ScriptedServer, behind: [UInt8] = [], _ fields: [String: String] = [:]
  ) throws {
    let request = try peer.readRequest()
    server.keep(request)
    let key = (request.headers["sec-websocket-key"] ?? "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    let all = [
      "Upgrade": "websocket", "Connection": "Upgrade", "X-Contract": BridgeContract.header,
      "Sec-WebSocket-Accept": Data(Insecure.SHA1.hash(data: Data(key.utf8))).base64EncodedString(),
    ].merging(fields) { $1 }
    let lines = ["HTTP/1.1 101 Switching Protocols"] + all.map { "\($0): \($1)" } + ["", ""]
    try peer.send(Array(lines.joined(separator: "\r\n").utf8) + behind)
  }

  /// Shakes hands, takes the token, sends the first heartbeat and what else is given.
  static func accepts(
    _ parts: [UInt8]..., then: @escaping @Sendable (Peer) throws -> Void = { _ in }
  ) -> ScriptedServer.Script {
    { peer, server in
      try upgrade(peer, server)
      server.keep(ReceivedRequest(line: "first message", headers: [:], body: try readFrame(peer).payload))
      try peer.send(heartbeat)
      for part in parts { try peer.send(part) }
      try then(peer)
    }
  }

  /// Keeps the connection until the client ends it.
  static let holds: @Sendable (Peer) throws -> Void = { $0.waitForEnd() }

  /// One short frame of the client, unmasked.
  static func readFrame(_ peer: Peer) throws -> (opcode: UInt8, payload: String) {
    let head = try peer.read(2)
    guard head[1] & 0x80 != 0 else { throw POSIXError(.EPROTO) }
    let mask = try peer.read(4)
    let bytes = try peer.read(Int(head[1] & 0x7F)).enumerated().map { $1 ^ mask[$0 % 4] }
    return (head[0] & 0x0F, String(decoding: bytes, as: UTF8.self))
  }
}
