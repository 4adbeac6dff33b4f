import ContractModel

/// The envelope of every event (contract-language, Channels).
enum EnvelopeRules {
  private static let members = ["event", "source", "timestamp", "trace_id", "data"]

  static func all(_ contract: Contract) -> [Obligation] {
    contract.channels.flatMap { channel in
      channel.events.flatMap { event in
        members.map { present($0, event, channel) } + [
          timestamp(event, channel), traceID(event, channel), extra(event, channel),
        ] + fields(of: channel, contract).filter(\.isRequired).map { present($0.name.value, event, channel) }
      }
    }
  }

  /// What the contract puts beside the members that are always there.
  private static func fields(of channel: Channel, _ contract: Contract) -> [Field] {
    guard let type = channel.envelope, case .object(let object)? = contract.type(named: type)?.kind else { return [] }
    return object.fields
  }

  private static func present(_ member: String, _ event: Event, _ channel: Channel) -> Obligation {
    obligation(member, "its envelope has \(member)", event)
      .broken(by: "envelope-member-dropped", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.removing(member) }
      }
      .broken(by: "envelope-member-retyped", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.setting(member, to: .number("7")) }
      }
  }

  private static func timestamp(_ event: Event, _ channel: Channel) -> Obligation {
    let wrong = ["2026-01-31T23:59:59Z", "2026-01-31T23:59:59.000+00:00", "2026-02-30T23:59:59.000Z"]
    return wrong.enumerated().reduce(
      obligation("timestamp.form", "its timestamp is written in UTC with three fraction digits or six", event)
    ) { obligation, text in
      obligation.broken(by: "timestamp-malformed-\(text.offset + 1)", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.setting("timestamp", to: .string(text.element)) }
      }
    }
  }

  private static func traceID(_ event: Event, _ channel: Channel) -> Obligation {
    obligation("trace_id.form", "its trace id is 32 lower-case hexadecimal digits, not all zero", event)
      .broken(by: "trace-id-malformed", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.setting("trace_id", to: .string(String(repeating: "0", count: 32))) }
      }
      .broken(by: "trace-id-in-upper-case", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.setting("trace_id", to: .string("ABCDEFABCDEFABCDEFABCDEFABCDEFAB")) }
      }
  }

  private static func extra(_ event: Event, _ channel: Channel) -> Obligation {
    obligation("members", "its envelope has no other members", event)
      .broken(by: "envelope-member-added", .schemaBreaking, on: channel) { frame in
        change(frame, event) { $0.setting("version", to: .number("1")) }
      }
  }

  private static func obligation(_ rule: String, _ sentence: String, _ event: Event) -> Obligation {
    let name = event.name.value
    return Obligation("envelope.\(rule)", at: name, "\(name): \(sentence)", source: event.name.span.description)
  }

  private static func change(
    _ frame: ProxiedFrame, _ event: Event, _ change: (WireValue) -> WireValue?
  ) -> [FrameAction]? {
    guard let seen = frame.event, seen.name == event.name.value, let changed = change(seen.document) else { return nil }
    return [.text(Draft(changed).recipe.bytes)]
  }
}
