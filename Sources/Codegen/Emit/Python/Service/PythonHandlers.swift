import ContractModel

/// What a bridge implements: a protocol, and what its methods return beside responses.
struct PythonHandlers {
  let contract: Contract
  let endpoints: [PythonEndpoint]

  var file: RenderedFile {
    let replies = endpoints.filter { !$0.emissions.isEmpty }
    return PythonFile.render("handlers.py", of: contract) {
      "\"\"\"What a bridge implements.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      if !replies.isEmpty || !contract.channels.isEmpty { "import dataclasses as _dataclasses" }
      "import typing as _typing"
      ""
      "from . import models as _models"
      "from .runtime.operation import Call as _Call"
      ""
      PythonNames.exported(["Handlers"] + replies.map(\.reply) + contract.channels.map(Self.heartbeatType))
      for endpoint in replies {
        ""
        ""
        Self.reply(endpoint)
      }
      for channel in contract.channels {
        ""
        ""
        heartbeat(channel)
      }
      ""
      ""
      handlers
    }
  }

  static func heartbeatType(of channel: Channel) -> String { SwiftName.typeName(channel.name.value) + "Heartbeat" }
  static func heartbeatFunction(of channel: Channel) -> PythonName {
    PythonName(member: channel.name.value + "_heartbeat")
  }

  private static let dataclass = "@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)"

  private static func reply(_ endpoint: PythonEndpoint) -> Lines {
    Lines {
      dataclass
      "class \(endpoint.reply):"
      Indented(by: 4) {
        "\"\"\"What a success of ``\(endpoint.endpoint.name.value)`` answers and publishes.\"\"\""
        ""
        "response: _models.\(endpoint.endpoint.response)"
        "source: str"
        "\"\"\"The component that the events come from.\"\"\""
        for envelope in endpoint.envelopes { "\(envelope.field): \(envelope.annotation)" }
        for event in endpoint.emissions { "\(event.field): \(event.annotation)" }
      }
    }
  }

  private func heartbeat(_ channel: Channel) -> Lines {
    Lines {
      Self.dataclass
      "class \(Self.heartbeatType(of: channel)):"
      Indented(by: 4) {
        "\"\"\"What a heartbeat of the channel ``\(channel.name.value)`` is made of.\"\"\""
        ""
        "source: str"
        "\"\"\"The component that it comes from.\"\"\""
        if let envelope = PythonEnvelope(channel, of: contract) { "envelope: \(envelope.annotation)" }
        "data: _models.\(contract.event(named: channel.heartbeat.value)?.event.data ?? "")"
      }
    }
  }

  private var handlers: Lines {
    Lines {
      "class Handlers(_typing.Protocol):"
      Indented(by: 4) {
        "\"\"\"Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once.\"\"\""
        for endpoint in endpoints {
          ""
          "def \(endpoint.signature):"
          Indented(by: 4) {
            PythonDoc.string(endpoint.endpoint.annotations)
            "..."
          }
        }
        for channel in contract.channels {
          ""
          "def \(Self.heartbeatFunction(of: channel))(self, /) -> \(Self.heartbeatType(of: channel)):"
          Indented(by: 4) {
            "\"\"\"The heartbeat of the channel ``\(channel.name.value)`` that is sent now.\"\"\""
            "..."
          }
        }
      }
    }
  }
}
