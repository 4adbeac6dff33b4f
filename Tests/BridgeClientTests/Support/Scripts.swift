import BridgeAPI
import Crypto
import Foundation

/// What a scripted server does with a connection.
enum Scripts {
  /// Takes a connection and says nothing.
  static let silent: ScriptedServer.Script = { $0.waitForEnd() }

  /// One byte each 50 ms.
  static let trickles: ScriptedServer.Script = { peer in
    for byte in "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}".utf8 {
      try peer.send([byte])
      usleep(50_000)
    }
  }

  static let heartbeat: [UInt8] = {
    let trace = String(repeating: "ab", count: 16)
    let event =
      #"{"event":"heartbeat","source":"core","timestamp":"2026-01-01T00:00:00.000Z","trace_id":"\#(trace)","#
      + #""data":{"uptime":1.5}}"#
    return frame(0x81, Array(event.utf8))
  }()

  /// `first` is the frame's first byte: 0x81 is a whole text.
  static func frame(_ first: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let count = payload.count
    return [first] + (count < 126 ? [UInt8(count)] : [126, UInt8(count >> 8), UInt8(count & 0xFF)]) + payload
  }

  /// Shakes hands, takes the token, sends the first heartbeat and what else is given.
  static func accepts(
    _ parts: [UInt8]..., then: @escaping @Sendable (Peer) throws -> Void
  ) -> ScriptedServer.Script {
    { peer in
      try upgrade(peer)
      try skipFrame(peer)
      try peer.send(heartbeat)
      for part in parts { try peer.send(part) }
      try then(peer)
    }
  }

  private static func upgrade(_ peer: Peer) throws {
    let key = try peer.readHeaders()["sec-websocket-key"] ?? ""
    let proof = Insecure.SHA1.hash(data: Data((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
    let lines = [
      "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
      "X-Contract: \(BridgeContract.header)", "Sec-WebSocket-Accept: \(Data(proof).base64EncodedString())", "", "",
    ]
    try peer.send(Array(lines.joined(separator: "\r\n").utf8))
  }

  /// Reads one short frame of the client: its head, its mask and what they cover.
  private static func skipFrame(_ peer: Peer) throws {
    let head = try peer.read(2)
    _ = try peer.read(4 + Int(head[1] & 0x7F))
  }
}
