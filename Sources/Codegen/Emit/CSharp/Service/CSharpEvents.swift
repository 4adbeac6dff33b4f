import ContractModel

/// The events of all channels: a class for each, and what reads them.
struct CSharpEvents: Sendable {
  let contract: Contract
  let file: CSharpFile
  let types: CSharpTypes

  static func name(of event: String) -> CSharpName {
    CSharpName(member: event, of: "BridgeEvent", taken: CSharpMembers.ofEvents)
  }

  /// The member of `Codec` that reads the events of a channel. No name of a type has an underscore.
  static func reader(of channel: Channel) -> String { "ReadEvent_\(CSharpName.pascal(channel.name.value))" }

  private var base: String { types.name(of: "BridgeEvent") }

  var rendered: RenderedFile {
    file.render("Events/BridgeEvent.cs") {
      file.publicSpace { declaration }
      ""
      file.internalSpace {
        "internal static partial class Codec"
        "{"
        Indented(by: 4) {
          for (index, channel) in contract.channels.enumerated() {
            if index > 0 { "" }
            reading(channel)
          }
        }
        "}"
      }
    }
  }

  private var declaration: Lines {
    Lines {
      "/// <summary>An event of the contract's channels, with its envelope.</summary>"
      "public abstract class BridgeEvent : \(types.name(of: "BridgeStreamItem"))"
      "{"
      Indented(by: 4) {
        members
        ""
        door
        for channel in contract.channels {
          for event in channel.events {
            ""
            lines(of: event, in: channel)
          }
        }
        ""
        unknown
      }
      "}"
    }
  }

  private var members: Lines {
    Lines {
      "private BridgeEvent(string source, global::System.DateTimeOffset timestamp, string traceId)"
      "{"
      "    Source = source ?? throw new global::System.ArgumentNullException(\"source\");"
      "    Timestamp = timestamp;"
      "    TraceId = traceId ?? throw new global::System.ArgumentNullException(\"traceId\");"
      "}"
      ""
      "/// <summary>The component that it comes from.</summary>"
      "public string Source { get; }"
      ""
      "/// <summary>When it happened, in UTC.</summary>"
      "public global::System.DateTimeOffset Timestamp { get; }"
      ""
      "/// <summary>That of the request that caused it, or one of its own.</summary>"
      "public string TraceId { get; }"
    }
  }

  private var door: Lines {
    Lines {
      "/// <summary>Reads a message of a channel, which is called as in the contract; throws <c>BridgeJsonException</c>.</summary>"
      "public static \(base) FromJson(string channel, global::System.ReadOnlySpan<byte> message)"
      "{"
      Indented(by: 4) {
        "switch (channel)"
        "{"
        Indented(by: 4) {
          for channel in contract.channels {
            "case \(CSharpLiteral.string(channel.name.value)): return \(types.runtime("Codec")).\(Self.reader(of: channel))(message);"
          }
          "default: throw new global::System.ArgumentException(\"The contract has no such channel.\", \"channel\");"
        }
        "}"
      }
      "}"
    }
  }

  private func lines(of event: Event, in channel: Channel) -> Lines {
    let name = Self.name(of: event.name.value)
    let envelope = channel.envelope.map {
      [(type: types.name(of: $0), name: "Envelope", doc: "What the channel's events have besides.")]
    }
    let parts = (envelope ?? []) + [(types.name(of: event.data), "Data", "What it says.")]
    return Lines {
      CSharpDoc.summary(event.annotations, default: "The event `\(event.name.value)`.")
      "public sealed class \(name) : \(base)"
      "{"
      Indented(by: 4) { Self.content(name, parts) }
      "}"
    }
  }

  private static func content(_ name: CSharpName, _ parts: [(type: String, name: String, doc: String)]) -> Lines {
    let parameters = parts.map { "\($0.type) \(CSharpName.camel($0.name))" }
    return Lines {
      "/// <summary>Takes what the event consists of.</summary>"
      "public \(name)("
      "    \((envelopeParameters + parameters).joined(separator: ", ")))"
      "    : base(source, timestamp, traceId)"
      "{"
      for part in parts {
        let argument = CSharpName.camel(part.name)
        "    \(part.name) = \(argument) ?? throw new global::System.ArgumentNullException(\"\(argument)\");"
      }
      "}"
      for part in parts {
        ""
        "/// <summary>\(part.doc)</summary>"
        "public \(part.type) \(part.name) { get; }"
      }
    }
  }

  private static let envelopeParameters = [
    "string source", "global::System.DateTimeOffset timestamp", "string traceId",
  ]

  private var unknown: Lines {
    Lines {
      "/// <summary>An event that this contract does not know yet, kept as it came.</summary>"
      "public sealed class Unknown : \(base)"
      "{"
      Indented(by: 4) {
        "/// <summary>Takes what the event consists of.</summary>"
        "public Unknown("
        "    \(Self.envelopeParameters.joined(separator: ", ")), string name, global::System.Text.Json.JsonElement data)"
        "    : base(source, timestamp, traceId)"
        "{"
        "    Name = name ?? throw new global::System.ArgumentNullException(\"name\");"
        "    Data = \(types.runtime("Contents")).Json(data);"
        "}"
        ""
        "/// <summary>What the server calls it.</summary>"
        "public string Name { get; }"
        ""
        "/// <summary>Any JSON.</summary>"
        "public global::System.Text.Json.JsonElement Data { get; }"
      }
      "}"
    }
  }

  private func reading(_ channel: Channel) -> Lines {
    Lines {
      "internal static \(base) \(Self.reader(of: channel))(global::System.ReadOnlySpan<byte> message)"
      "{"
      Indented(by: 4) {
        "EventHead head = EventHead.Of(message);"
        "switch (head.Name)"
        "{"
        Indented(by: 4) {
          for event in channel.events {
            "case \(CSharpLiteral.string(event.name.value)):"
            "    return new \(base).\(Self.name(of: event.name.value))("
            "        head.Source, head.Timestamp, head.TraceId,"
            if let envelope = channel.envelope {
              "        JsonDoor.Read(message, (ref JsonIn json) => Read\(envelope)(ref json)),"
            }
            "        EventHead.DataOf(message, (ref JsonIn json) => Read\(event.data)(ref json)));"
          }
          "default:"
          "    return new \(base).Unknown("
          "        head.Source, head.Timestamp, head.TraceId, head.Name,"
          "        EventHead.DataOf(message, (ref JsonIn json) => json.Any()));"
        }
        "}"
      }
      "}"
    }
  }
}
