import NIOCore
import NIOEmbedded
import NIOHTTP1

@testable import BridgeRuntime

extension FuzzTarget {
  /// The bridge reads the same requests from a stream however it is cut, and decides the same of each.
  static let requestGate = FuzzTarget(name: "request-gate") { bytes throws(BrokenProperty) in
    guard let input = CutInput(bytes) else { return }
    let whole = transcript([input.whole])
    let cut = transcript(input.pieces)
    try require(
      whole == cut,
      "whole it reads as \(String(decoding: whole, as: UTF8.self)), in pieces as \(String(decoding: cut, as: UTF8.self))"
    )
  }

  private static func transcript(_ pieces: [[UInt8]]) -> [UInt8] {
    let channel = EmbeddedChannel()
    let gate = ByteGate(longestLine: 256)
    let log = RequestLog(gate)
    do {
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(gate)
      try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder.bridge(ServerLimits())))
      try pipeline.addHandler(log)
      for piece in pieces where !log.hasFailed { try channel.writeInbound(ByteBuffer(bytes: piece)) }
      _ = try channel.finish(acceptAlreadyClosed: true)
    } catch {
      return log.transcript + Array("\(error)".utf8)
    }
    return log.transcript
  }
}

/// Writes down each request with the guard's decision, as the server's own handler would ask for it.
private final class RequestLog: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  private static let requestGuard = RequestGuard(
    service: SmallService.service, port: 5001, token: Array("token".utf8))

  private let gate: ByteGate
  private(set) var transcript: [UInt8] = []
  private(set) var hasFailed = false

  init(_ gate: ByteGate) { self.gate = gate }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    gate.noted(part)
    switch part {
    case .head(let head):
      let fields = RequestFields(head.headers)
      let traceID = fields.traceParent.single.flatMap(TraceParent.traceID)
      let decision = Self.requestGuard.judge(head, fields)
      transcript += "\(head.method) \(head.uri) \(decision) \(traceID ?? "")\n".utf8
    case .body(let piece): transcript += piece.readableBytesView
    case .end: transcript += "\n".utf8
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if !hasFailed { transcript += "\(error)\n".utf8 }
    hasFailed = true
    gate.shut()
  }
}

/// A service with a path of each kind.
private enum SmallService {
  static let service = BridgeService(
    contract: "1.0.0+0123456789abcdef", lookUp: { routes[String(decoding: $0, as: UTF8.self)] },
    operations: [operation(takesBody: false), operation(takesBody: true)], channels: [channel])

  private static let routes: [String: RouteEntry] = [
    "/health": RouteEntry(methods: [("GET", 0)], channel: nil, allow: "GET, HEAD, OPTIONS"),
    "/echo": RouteEntry(methods: [("POST", 1)], channel: nil, allow: "OPTIONS, POST"),
    "/events": RouteEntry(methods: [], channel: 0, allow: "GET, OPTIONS"),
  ]

  private static func operation(takesBody: Bool) -> BridgeRuntime.Operation {
    Operation(name: "any", requiresToken: takesBody, takesBody: takesBody, maxBody: 64, timeout: .seconds(1)) { _ in
      OperationReply(status: 200, body: [])
    }
  }

  private static let channel = ChannelDefinition(
    name: "events", authenticationTimeout: .seconds(1), heartbeatInterval: .seconds(1), outboxMaxEvents: 1,
    outboxMaxBytes: 1
  ) { OutgoingEvent(channel: 0, name: "heartbeat", source: "test", data: []) }
}
