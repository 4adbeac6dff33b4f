import ContractModel

/// The file of events: a class for each, a reader and the writer.
struct PythonEvents {
  let contract: Contract

  var file: RenderedFile {
    let events = contract.channels.flatMap { channel in channel.events.map { (channel, $0) } }
    let names = events.map { PythonName(class: $0.1.name.value).description }
    return PythonFile.render("events.py", of: contract) {
      "\"\"\"The events of the contract's channels, in their envelopes.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "import dataclasses as _dataclasses"
      "import datetime as _datetime"
      "import typing as _typing"
      ""
      "from . import codec as _codec"
      "from . import models as _models"
      "from .runtime import envelope as _envelope"
      "from .runtime.envelope import UnknownEvent, write_event"
      "from .runtime.operation import OutgoingEvent"
      ""
      PythonNames.exported(["ChannelEvent", "OutgoingEvent", "UnknownEvent", "read_event", "write_event"] + names)
      for (channel, event) in events {
        ""
        ""
        lines(of: event, in: channel)
      }
      ""
      ""
      "ChannelEvent: _typing.TypeAlias = _typing.Union[\((names + ["UnknownEvent"]).joined(separator: ", "))]"
      ""
      ""
      reading
    }
  }

  private func lines(of event: Event, in channel: Channel) -> Lines {
    Lines {
      "@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)"
      "class \(PythonName(class: event.name.value)):"
      Indented(by: 4) {
        PythonDoc.string(event.annotations, default: "The event ``\(event.name.value)``.")
        ""
        "source: str"
        "\"\"\"The component that it comes from.\"\"\""
        "timestamp: _datetime.datetime"
        "trace_id: str"
        "\"\"\"That of the request that caused it, or one of its own.\"\"\""
        if let envelope = PythonEnvelope(channel, of: contract) { "envelope: _models.\(envelope.type)" }
        "data: _models.\(event.data)"
      }
    }
  }

  private var reading: Lines {
    Lines {
      "def read_event(channel: str, data: bytes) -> ChannelEvent:"
      Indented(by: 4) {
        "\"\"\"Reads a message of a channel; raises ``MalformedJSON`` or ``ValidationFailed``.\"\"\""
        "event: ChannelEvent = _envelope.decode_event(data, _READERS[channel])"
        "return event"
      }
      ""
      ""
      "_READERS: _typing.Final[dict[str, _envelope.EventReaders]] = {"
      Indented(by: 4) {
        for channel in contract.channels {
          "\(PythonLiteral.string(channel.name.value)): {"
          Indented(by: 4) { for event in channel.events { reader(of: event, in: channel) } }
          "},"
        }
      }
      "}"
    }
  }

  private func reader(of event: Event, in channel: Channel) -> String {
    let envelope = channel.envelope.map { "_codec.read_\(PythonName.snake($0))" } ?? "None"
    let data = "_codec.read_\(PythonName.snake(event.data))"
    return "\"\(event.name.value)\": (\(PythonName(class: event.name.value)), \(envelope), \(data)),"
  }
}
