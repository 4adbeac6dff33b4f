import ContractModel

/// The file of the client: a method for each endpoint, a stream for each channel.
struct PythonClient: Sendable {
  let contract: Contract
  let plan: CodecPlan

  /// What is used together with a client, by the run-time file that declares it.
  private static let exported: [String: [String]] = [
    "attempt": ["Attempt"], "backoff": ["Backoff"],
    "client_errors": [
      "BadAnswerError", "ClientError", "ConnectionFailedError", "ContractMismatchError", "EventsRefusedError",
      "RequestTooLargeError", "TimeUpError",
    ], "error_answer": ["UndeclaredError"], "event_stream": ["EventStream"], "gap": ["Gap"],
    "observer": ["BridgeObserver"],
  ]

  var file: RenderedFile {
    let plans = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let calls = contract.endpoints.map { PythonCall($0, plans: plans) }
    let defaults = calls.flatMap(\.defaults)
    let body = Lines {
      for line in defaults { line }
      if !defaults.isEmpty {
        ""
        ""
      }
      client(calls)
      ""
      ""
      events
      for call in calls {
        ""
        ""
        call.value
      }
      for channel in contract.channels {
        ""
        ""
        value(of: channel)
      }
    }
    return PythonFile.render("client.py", of: contract) {
      "\"\"\"Calls the endpoints of a bridge and follows its channels.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      if PythonFile.mentions("_datetime.", in: body) { "import datetime as _datetime" }
      if PythonFile.mentions("_uuid.", in: body) { "import uuid as _uuid" }
      "from typing import Final"
      ""
      imports(of: body)
      ""
      PythonNames.exported(["BridgeClient", "BridgeEvents"] + Self.exported.values.flatMap(\.self))
      ""
      ""
      body
    }
  }

  @LinesBuilder
  private func imports(of body: Lines) -> Lines {
    if !contract.endpoints.isEmpty { "from . import codec as _codec" }
    if !contract.channels.isEmpty { "from . import events as _events" }
    if !contract.endpoints.isEmpty { "from . import models as _models" }
    let own = [
      "client_base": ["ClientBase", "EventsBase"],
      "client_endpoint": Self.used(["ClientChannel", "ClientEndpoint"], in: body),
    ]
    for (file, names) in Self.exported.merging(own, uniquingKeysWith: +).sorted(by: { $0.key < $1.key })
    where !names.isEmpty {
      PythonNames.imported(names, from: ".runtime.\(file)")
    }
    for name in ["query", "segment"] where PythonFile.mentions("_\(name)(", in: body) {
      "from .runtime.parameter_text import \(name) as _\(name)"
    }
  }

  /// Those that the lines call.
  private static func used(_ names: [String], in body: Lines) -> [String] {
    names.filter { PythonFile.mentions("\($0)(", in: body) }
  }

  private func client(_ calls: [PythonCall]) -> Lines {
    Lines {
      "class BridgeClient(ClientBase):"
      Indented(by: 4) {
        "\"\"\"A method for each endpoint; each raises errors of ``errors``, or a ``ClientError``.\"\"\""
        for call in calls {
          ""
          call.method
        }
      }
    }
  }

  private var events: Lines {
    Lines {
      "class BridgeEvents(EventsBase):"
      Indented(by: 4) {
        "\"\"\"A stream of events for each channel.\"\"\""
        for channel in contract.channels {
          ""
          "def \(PythonName(member: channel.name.value))(self) -> EventStream[_events.ChannelEvent]:"
          Indented(by: 4) {
            PythonDoc.string(channel.annotations, default: "The channel ``\(channel.name.value)``.")
            "return self._stream(\(Self.constant(of: channel)), _events.read_event)"
          }
        }
      }
    }
  }

  private func value(of channel: Channel) -> Lines {
    Lines {
      "\(Self.constant(of: channel)): Final = ClientChannel("
      "    name=\(PythonLiteral.string(channel.name.value)),"
      "    route=\(PythonLiteral.string(channel.route.value.path)),"
      "    heartbeat_interval=\(PythonLiteral.seconds(channel.heartbeatInterval.value)),"
      "    max_message=\(PythonLiteral.integer(Int64(channel.outbox.maxBytes))),"
      ")"
    }
  }

  private static func constant(of channel: Channel) -> String { "_CHANNEL_\(PythonName(constant: channel.name.value))" }
}
