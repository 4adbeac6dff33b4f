/// A frame that no client may send (RFC 6455), named by what is wrong with it.
struct FrameFault: Sendable {
  let name: String
  /// What is sent; the last frame is the one that is wrong.
  let frames: [WebSocketFrame]
  /// The section that it breaks.
  let section: String
  /// What a server that refuses it may close with, the best one first; wire-protocol C5 asks for one of these.
  var codes: [UInt16] = [1002]
  /// Whether the RFC asks only senders to keep it, so that a server that takes it breaks nothing.
  var bindsSenderOnly = false

  static let all = (reservedBits + reservedOpcodes + unmasked + controls + order + lengths).map(\.allowingForBinary)

  /// A channel closes a binary message with 1003, whatever else is wrong with it.
  private var allowingForBinary: FrameFault {
    guard frames.last?.opcode == WebSocketOpcode.binary else { return self }
    var copy = self
    copy.codes.append(1003)
    return copy
  }

  private static let hello = Array("hello".utf8)
  private static let known: [(name: String, opcode: UInt8)] = [
    ("text", WebSocketOpcode.text), ("binary", WebSocketOpcode.binary), ("ping", WebSocketOpcode.ping),
    ("pong", WebSocketOpcode.pong), ("close", WebSocketOpcode.close),
  ]

  /// Each combination of the three bits on a text frame, and one of them on each other kind.
  private static let reservedBits: [FrameFault] =
    (1...7).map { bits in
      FrameFault(
        name: "reserved-bits-\(bits)-on-text",
        frames: [WebSocketFrame(rsv: UInt8(bits), opcode: WebSocketOpcode.text, payload: hello)], section: "5.2")
    }
    + known.dropFirst().enumerated().map { index, kind in
      FrameFault(
        name: "reserved-bits-\(1 << (index % 3))-on-\(kind.name)",
        frames: [WebSocketFrame(rsv: UInt8(1 << (index % 3)), opcode: kind.opcode)], section: "5.2")
    } + [
      FrameFault(
        name: "reserved-bits-4-on-continuation",
        frames: [
          .text(hello, fin: false), WebSocketFrame(rsv: 4, opcode: WebSocketOpcode.continuation, payload: hello),
        ], section: "5.2")
    ]

  private static let reservedOpcodes: [FrameFault] = ([3, 4, 5, 6, 7] + [0xB, 0xC, 0xD, 0xE, 0xF]).flatMap { opcode in
    [("", []), ("-with-payload", hello)].map { suffix, payload in
      FrameFault(
        name: "opcode-\(opcode)\(suffix)", frames: [WebSocketFrame(opcode: UInt8(opcode), payload: payload)],
        section: "5.2")
    }
  }

  private static let unmasked: [FrameFault] = known.map { kind in
    FrameFault(
      name: "unmasked-\(kind.name)", frames: [WebSocketFrame(opcode: kind.opcode, mask: nil)], section: "5.1")
  }

  private static let controls: [FrameFault] = [
    ("ping", WebSocketOpcode.ping), ("pong", WebSocketOpcode.pong), ("close", WebSocketOpcode.close),
  ].flatMap { name, opcode in
    [
      FrameFault(
        name: "fragmented-\(name)", frames: [WebSocketFrame(fin: false, opcode: opcode)], section: "5.5"),
      // The beginning of a close frame's payload is a code that may be sent.
      FrameFault(
        name: "\(name)-of-126-bytes",
        frames: [WebSocketFrame(opcode: opcode, payload: [3, 0xE8] + [UInt8](repeating: 0x78, count: 124))],
        section: "5.5"),
    ]
  }

  private static let order: [FrameFault] = [
    ("continuation-of-nothing", [.continuation(hello, fin: true)]),
    ("unfinished-continuation-of-nothing", [.continuation(hello, fin: false)]),
    ("text-inside-fragments", [.text(hello, fin: false), .text(hello)]),
    ("unfinished-text-inside-fragments", [.text(hello, fin: false), .text(hello, fin: false)]),
    ("binary-inside-fragments", [.text(hello, fin: false), .binary(hello)]),
    ("text-inside-fragments-after-ping", [.text(hello, fin: false), .ping(), .text(hello)]),
  ].map { FrameFault(name: $0, frames: $1, section: "5.4") }

  private static let lengths: [FrameFault] =
    [
      FrameFault(
        name: "ping-length-in-16-bits",
        frames: [WebSocketFrame(opcode: WebSocketOpcode.ping, payload: hello, lengthForm: .sixteenBit)],
        section: "5.2", bindsSenderOnly: true)
    ]
    + [
      ("length-5-in-16-bits", 5, WebSocketFrame.LengthForm.sixteenBit), ("length-125-in-16-bits", 125, .sixteenBit),
      ("length-0-in-16-bits", 0, .sixteenBit), ("length-5-in-64-bits", 5, .sixtyFourBit),
      ("length-126-in-64-bits", 126, .sixtyFourBit),
    ].map { name, count, form in
      FrameFault(
        name: name,
        frames: [
          WebSocketFrame(
            opcode: WebSocketOpcode.text, payload: [UInt8](repeating: 0x78, count: count), lengthForm: form)
        ], section: "5.2", bindsSenderOnly: true)
    } + [
      FrameFault(
        name: "length-with-highest-bit",
        frames: [
          WebSocketFrame(opcode: WebSocketOpcode.text, lengthForm: .sixtyFourBit, declaredLength: 1 << 63 | 5)
        ], section: "5.2", codes: [1002, 1009])
    ]
}
