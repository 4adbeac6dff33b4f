import ContractModel

/// Handshake, authentication, messages and heartbeats of each channel (wire-protocol C1 to C9).
struct ChannelRules {
  private let channel: Channel
  private let contract: Contract
  private let name: String

  static func all(_ contract: Contract) -> [Obligation] {
    contract.channels.flatMap { channel -> [Obligation] in
      let rules = ChannelRules(channel: channel, contract: contract, name: channel.name.value)
      let groups = [
        rules.handshake, rules.acceptance, rules.closes, rules.pings, rules.events, rules.heartbeats, rules.slow,
      ]
      return groups.flatMap(\.self)
    }
  }

  // MARK: - Handshake

  private var handshake: [Obligation] {
    let scope = channel.subject
    return [
      rule("C1.101", "a right handshake is answered with 101")
        .broken(by: "handshake-refused", in: scope) { $0.status == 101 ? $0.refused("upgrade_required") : nil },
      rule("C1.accept", "Sec-WebSocket-Accept follows from the key")
        .broken(by: "accept-of-another-key", .schemaBreaking, in: scope) {
          $0.status == 101 ? $0.setting("Sec-WebSocket-Accept", to: "s3pPLMBiTxaQ9kYGzzhZRbK+xO0=") : nil
        }
        .broken(by: "upgrade-field-missing", .schemaBreaking, in: scope) {
          $0.status == 101 ? $0.setting("Upgrade", to: nil) : nil
        },
      rule("C1.no-extension", "no extension is chosen")
        .broken(by: "extension-chosen", in: scope) {
          $0.status == 101 ? $0.setting("Sec-WebSocket-Extensions", to: "permessage-deflate") : nil
        },
      rule("C1.no-subprotocol", "no subprotocol is chosen")
        .broken(by: "subprotocol-chosen", in: scope) {
          $0.status == 101 ? $0.setting("Sec-WebSocket-Protocol", to: "chat") : nil
        },
      rule("C1.426", "what is no upgrade is refused with 426")
        .broken(by: "no-upgrade-as-400", in: scope) { exchange in
          exchange.status == 426 && !exchange.asksForOtherVersion ? exchange.refused("bad_request") : nil
        }
        .broken(by: "no-upgrade-served", in: scope) { exchange in
          exchange.status == 426 && !exchange.asksForOtherVersion ? exchange.served : nil
        },
      rule("C1.version", "another version is refused with 426")
        .broken(by: "version-as-400", in: scope) { exchange in
          exchange.status == 426 && exchange.asksForOtherVersion ? exchange.refused("bad_request") : nil
        },
      rule("C1.426.fields", "426 carries Upgrade and Sec-WebSocket-Version")
        .broken(by: "upgrade-not-named", .schemaBreaking, in: scope) {
          $0.status == 426 ? $0.setting("Upgrade", to: nil) : nil
        }
        .broken(by: "version-not-named", .schemaBreaking, in: scope) {
          $0.status == 426 ? $0.setting("Sec-WebSocket-Version", to: nil) : nil
        },
      rule("C1.key", "no key, and a bad one, is refused with 400")
        .broken(by: "bad-key-as-426", in: scope) { $0.isBadKey ? $0.refused("upgrade_required") : nil }
        .broken(by: "bad-key-served", in: scope) { $0.isBadKey ? $0.served : nil },
      rule("H2.3.foreign", "a handshake under a foreign Host is refused")
        .broken(by: "foreign-host-as-426", in: scope) { $0.status == 421 ? $0.refused("upgrade_required") : nil },
      rule("H2.4.origin", "a handshake of a foreign Origin is refused")
        .broken(by: "foreign-origin-as-426", in: scope) { $0.status == 403 ? $0.refused("upgrade_required") : nil },
      rule("C3", "a socket too many that waits is refused with 503")
        .broken(by: "waiting-socket-as-426", in: scope) { $0.status == 503 ? $0.refused("upgrade_required") : nil },
    ]
  }

  // MARK: - Acceptance

  private var acceptance: [Obligation] {
    let heartbeat = channel.heartbeat.value
    return [
      rule("C2.token", "the token is accepted")
        .broken(by: "token-refused", on: channel) { frame in
          isFirst(frame) ? [.send(.serverClose(1008, "authentication_failed")), .end] : nil
        },
      rule("C2.fragments", "the token may come in fragments")
        .broken(by: "fragments-refused", on: channel) { frame in
          isFirst(frame) && frame.socket.now.client.hasFragments
            ? [.send(.serverClose(1008, "authentication_failed")), .end] : nil
        },
      rule("C2.silence", "nothing is sent before acceptance")
        .broken(by: "event-to-waiting-socket", on: channel) { frame in
          guard let event = frame.event, event.name != heartbeat else { return nil }
          return [.send(frame.frame), .tellWaiting(event.text)]
        },
      rule("C4.first", "a heartbeat announces acceptance")
        .broken(by: "first-heartbeat-missing", on: channel) { isFirst($0) ? [] : nil }
        .broken(by: "event-before-heartbeat", on: channel) { frame in
          guard isFirst(frame), let other = channel.events.first(where: { $0.name.value != heartbeat }) else {
            return nil
          }
          return [.text(EventText.of(other, contract, traceID: TraceParents.stranger)), .send(frame.frame)]
        },
      rule("C4.alone", "it is for that socket alone")
        .broken(by: "acceptance-told-to-others", on: channel) { frame in
          guard isFirst(frame), let event = frame.event else { return nil }
          return [.send(frame.frame), .tellOthers(event.text)]
        },
      rule("C4.trace", "it has a trace id of its own")
        .broken(by: "heartbeats-of-one-trace", on: channel) { frame in
          guard isFirst(frame), let event = frame.event else { return nil }
          return event.document.setting("trace_id", to: .string(TraceParents.stranger))
            .map { [.text(Draft($0).recipe.bytes)] }
        },
    ]
  }

  /// The heartbeat that announces acceptance.
  private func isFirst(_ frame: ProxiedFrame) -> Bool {
    frame.event?.name == channel.heartbeat.value && frame.socket.now.heartbeats == 0
  }

  // MARK: - Closes

  private var closes: [Obligation] {
    let before: [(String, UInt16, String, String)] = [
      ("C2.wrong", 1008, "authentication_failed", "a wrong token"),
      ("C2.timeout", 1008, "authentication_timeout", "no token in time"), ("C2.binary", 1003, "", "a binary message"),
      ("C2.long", 1009, "", "too long a message"), ("C2.utf-8", 1007, "", "invalid UTF-8"),
      ("C2.framing", 1002, "", "a broken frame"),
    ]
    let after: [(String, UInt16, String, String)] = [
      ("C5.text", 1008, "unexpected_message", "a text"), ("C5.binary", 1003, "", "a binary message"),
      ("C5.long", 1009, "", "too long a message"), ("C5.utf-8", 1007, "", "invalid UTF-8"),
    ]
    return before.map { closed($0.0, $0.1, $0.2, "before acceptance \($0.3)", accepted: false) }
      + after.map { closed($0.0, $0.1, $0.2, "after acceptance \($0.3)", accepted: true) }
      + ClientFrames.Fault.allCases.map { fault in
        closed(
          "C5.\(fault.rawValue)", 1002, "", "after acceptance a broken frame (\(fault.rawValue))", accepted: true, fault
        )
      } + [ended, answered, stopped]
  }

  private func closed(
    _ id: String, _ code: UInt16, _ reason: String, _ what: String, accepted: Bool, _ fault: ClientFrames.Fault? = nil
  ) -> Obligation {
    let isMeant: @Sendable (ProxiedFrame) -> Bool = { frame in
      guard let close = frame.close, close.code == code else { return false }
      let now = frame.socket.now
      return now.isAccepted == accepted && (reason.isEmpty || close.reason == reason)
        && (fault == nil || now.client.fault == fault)
    }
    let coded = rule(id, "\(what) is closed with \(code)\(reason.isEmpty ? "" : " \(reason)")")
      .broken(by: "close-code-other", on: channel) { frame in
        isMeant(frame) ? [.send(.serverClose(code == 1002 ? 1000 : 1002, frame.close?.reason ?? ""))] : nil
      }
      .broken(by: "close-frame-missing", on: channel) { isMeant($0) ? [.end] : nil }
    guard !reason.isEmpty else { return coded }
    let told = coded.broken(by: "close-reason-other", on: channel) { frame in
      isMeant(frame) ? [.send(.serverClose(code, "policy violation"))] : nil
    }
    guard id == "C2.timeout" else { return told }
    return told.broken(by: "timeout-late", on: channel) { isMeant($0) ? [.wait(.seconds(3)), .send($0.frame)] : nil }
  }

  private var ended: Obligation {
    rule("C5.tcp", "the TCP connection ends behind a close")
      .broken(by: "kept-behind-close", on: channel) { frame in
        guard frame.close.map({ $0.code != 1000 && $0.code != 1001 }) ?? false else { return nil }
        return [.send(frame.frame), .fallSilent]
      }
  }

  private var answered: Obligation {
    rule("C5.close", "a close is answered with one")
      .broken(by: "close-not-answered", on: channel) { frame in
        frame.frame.opcode == WebSocketOpcode.close && isNormalAnswer(frame) ? [.end] : nil
      }
  }

  private func isNormalAnswer(_ frame: ProxiedFrame) -> Bool {
    let client = frame.socket.now.client
    return client.hasClosed && client.fault == nil && frame.close.map { $0.code != 1002 && $0.code != 1007 } ?? true
  }

  private var stopped: Obligation {
    rule("P5.1001", "a bridge that stops closes with 1001")
      .broken(by: "stop-without-1001", on: channel) { frame in
        frame.close?.code == 1001 && !frame.socket.now.client.hasClosed ? [.send(.serverClose(1000, ""))] : nil
      }
  }

  // MARK: - Pings

  private var pings: [Obligation] {
    [("C2.pings", false), ("C5.pings", true)].map { id, accepted in
      rule(id, "pings are answered \(accepted ? "after" : "before") acceptance")
        .broken(by: "pong-of-another", on: channel) { frame in
          isPong(frame, accepted) ? [.send(.serverPong(frame.frame.payload + [0x78]))] : nil
        }
        .broken(by: "pong-missing", on: channel) { isPong($0, accepted) ? [] : nil }
    }
  }

  private func isPong(_ frame: ProxiedFrame, _ accepted: Bool) -> Bool {
    frame.frame.opcode == WebSocketOpcode.pong && frame.socket.now.isAccepted == accepted
      && frame.frame.payload.count < 125
  }

  // MARK: - Events

  private var events: [Obligation] {
    let heartbeat = channel.heartbeat.value
    return [
      rule("C6.every-socket", "every accepted socket sees every event")
        .broken(by: "event-to-first-socket-only", on: channel) { frame in
          guard let event = frame.event, event.name != heartbeat,
            frame.memory.previousEvent(named: event.name)?.text == event.text
          else { return nil }
          return []
        },
      rule("C6.since-acceptance", "a socket sees nothing from before its acceptance")
        .broken(by: "event-replayed", on: channel) { frame in
          guard isFirst(frame), let name = frame.memory.lastEventName, name != heartbeat,
            let event = frame.memory.previousEvent(named: name)
          else { return nil }
          return [.send(frame.frame), .text(event.text)]
        },
      rule("C6.declared", "only declared events are sent")
        .broken(by: "event-undeclared", .schemaBreaking, on: channel) { frame in
          guard let event = frame.event, event.name != heartbeat else { return nil }
          return event.document.setting("event", to: .string("no_such_event")).map { [.text(Draft($0).recipe.bytes)] }
        },
      rule("C6.text", "an event is one text message of JSON")
        .broken(by: "event-as-binary", .schemaBreaking, on: channel) { frame in
          guard let event = frame.event else { return nil }
          return [.send(WebSocketFrame(opcode: WebSocketOpcode.binary, payload: event.text, mask: nil))]
        }
        .broken(by: "event-no-json", .schemaBreaking, on: channel) {
          $0.event == nil ? nil : [.text(Array("event".utf8))]
        },
      rule("C6.order", "every socket sees events in one order"),
      rule("C6.once", "every socket sees an event once")
        .broken(by: "event-doubled-to-all", on: channel) { frame in
          guard let event = frame.event, event.name != heartbeat else { return nil }
          return [.send(frame.frame), .send(frame.frame)]
        },
    ]
  }

  private var heartbeats: [Obligation] {
    let heartbeat = channel.heartbeat.value
    return [
      rule("C7.interval", "heartbeats come at the interval")
        .broken(by: "heartbeats-missing", on: channel) { frame in
          frame.event?.name == heartbeat && frame.socket.now.heartbeats > 0 ? [] : nil
        },
      rule("C7.too-often", "they come no more often")
        .broken(by: "heartbeats-too-often", on: channel) { frame in
          guard let event = frame.event, event.name == heartbeat, frame.socket.now.heartbeats > 0,
            let again = event.document.setting("trace_id", to: .string(TraceParents.stranger)),
            let third = event.document.setting("trace_id", to: .string("0f" + TraceParents.stranger.dropFirst(2)))
          else { return nil }
          return [.send(frame.frame)] + [again, third].map { .text(Draft($0).recipe.bytes) }
        },
      rule("C8.ping", "the server pings at the heartbeat's interval")
        .broken(by: "pings-missing", on: channel) { $0.frame.opcode == WebSocketOpcode.ping ? [] : nil },
    ]
  }

  private var slow: [Obligation] {
    [
      // Its close arrives only where the system's buffers have room for it, else a reset does: no change of the frame is
      // met each time. Lying bridges break it.
      rule("C9.closed", "a socket that reads too slowly is closed with 1013"),
      rule("C9.others", "nobody waits for a socket that reads slowly"),
      rule("C8.silent", "a socket from which nothing came for two intervals is closed")
        .broken(by: "silent-socket-kept", on: channel) { frame in
          isForSilence(frame) ? [.fallSilent] : nil
        },
    ]
  }

  /// A close that neither the client's close, nor a fault of it, nor the end of the bridge explains.
  private func isForSilence(_ frame: ProxiedFrame) -> Bool {
    guard let close = frame.close, close.code != 1013 else { return false }
    let now = frame.socket.now
    let age = frame.socket.openedAt.duration(to: .now)
    return now.isAccepted && !now.client.hasClosed && now.client.fault == nil && close.reason != "unexpected_message"
      && age >= .milliseconds(2 * channel.heartbeatInterval.value) - .seconds(1)
  }

  private func rule(_ id: String, _ sentence: String) -> Obligation {
    let clause = String(id.split(separator: ".").first ?? "C")
    return Obligation(id, at: name, "\(name): \(sentence)", source: clause)
  }
}

extension ProxiedExchange {
  fileprivate var asksForOtherVersion: Bool {
    request.map { $0.values("Sec-WebSocket-Version") != ["13"] && $0.asksForUpgrade } ?? false
  }

  fileprivate var isBadKey: Bool {
    status == 400 && channel != nil && request?.asksForUpgrade == true && request?.framingFaults.isEmpty == true
  }
}

extension WebSocketFrame {
  static func serverClose(_ code: UInt16, _ reason: String) -> WebSocketFrame {
    WebSocketFrame(
      opcode: WebSocketOpcode.close, payload: [UInt8(code >> 8), UInt8(code & 0xFF)] + Array(reason.utf8), mask: nil)
  }

  static func serverPong(_ payload: [UInt8]) -> WebSocketFrame {
    WebSocketFrame(opcode: WebSocketOpcode.pong, payload: payload, mask: nil)
  }
}
