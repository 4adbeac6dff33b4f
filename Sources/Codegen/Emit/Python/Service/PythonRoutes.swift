import ContractModel

/// The file of routes: every endpoint and channel as a value, and the table that finds them.
struct PythonRoutes {
  private let contract: Contract
  private let endpoints: [PythonEndpoint]
  private let routes: [RoutesAtPath]
  private let nodes: RouteNodes

  init(_ contract: Contract, _ endpoints: [PythonEndpoint]) {
    self.contract = contract
    self.endpoints = endpoints
    routes = RoutesAtPath.all(of: contract)
    var nodes = RouteNodes()
    for (index, route) in routes.enumerated() where route.literal == nil { nodes.add(route.segments, place: index) }
    self.nodes = nodes
  }

  var file: RenderedFile {
    let body = Lines {
      for endpoint in endpoints {
        PythonOperation(spelled: endpoint).lines
        ""
        ""
      }
      for channel in contract.channels {
        heartbeat(of: channel)
        ""
        ""
      }
      tables
    }
    return PythonFile.render("routes.py", of: contract) {
      "\"\"\"Every endpoint and channel as a value, found by method and path.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "from collections.abc import Sequence"
      "from typing import Final"
      ""
      if PythonFile.mentions("_codec.", in: body) { "from . import codec as _codec" }
      if PythonFile.mentions("_models.", in: body) { "from . import models as _models" }
      "from .handlers import Handlers"
      if PythonFile.mentions("BridgeError", in: body) { "from .runtime.bridge_error import BridgeError" }
      PythonNames.imported(
        ["Call", "Channel", "Match", "Operation", "OperationReply", "OutgoingEvent", "answered", "failed"]
          + (PythonFile.mentions("refused(", in: body) ? ["refused"] : []), from: ".runtime.operation")
      if PythonFile.mentions("RequestParts", in: body) { "from .runtime.parameters import RequestParts" }
      PythonNames.imported(["Place", "RouteNode", "RouteTable"], from: ".runtime.route_table")
      ""
      PythonNames.exported([
        "CHANNELS", "Call", "Channel", "Match", "OPERATIONS", "Operation", "OperationReply", "OutgoingEvent", "resolve",
      ])
      ""
      ""
      body
    }
  }

  private func heartbeat(of channel: Channel) -> Lines {
    let envelope = channel.envelope == nil ? nil : "heartbeat.envelope"
    let event = PythonOperation.outgoing(
      channel.heartbeat.value, of: channel.name.value, source: "heartbeat.source", envelope: envelope,
      data: "heartbeat.data")
    return Lines {
      "def _heartbeat_of_\(PythonName.snake(channel.name.value))(handlers: Handlers) -> OutgoingEvent:"
      "    heartbeat = handlers.\(PythonHandlers.heartbeatFunction(of: channel))()"
      "    return \(event)"
    }
  }

  @LinesBuilder
  private var tables: Lines {
    "OPERATIONS: Final[tuple[Operation, ...]] = ("
    Indented(by: 4) { for endpoint in endpoints { PythonOperation(spelled: endpoint).value } }
    ")"
    "\"\"\"Every endpoint, in the contract's order.\"\"\""
    ""
    "CHANNELS: Final[tuple[Channel, ...]] = ("
    Indented(by: 4) { for channel in contract.channels { value(of: channel) } }
    ")"
    "\"\"\"Every channel, in the contract's order.\"\"\""
    ""
    "_TABLE: Final = RouteTable("
    Indented(by: 4) {
      "("
      Indented(by: 4) { for route in routes { place(route) } }
      "),"
      "{"
      Indented(by: 4) {
        for (index, route) in routes.enumerated() {
          if let path = route.literal { "b\"\(path)\": \(index)," }
        }
      }
      "},"
      "("
      Indented(by: 4) { for node in nodes.all { Self.node(node) } }
      "),"
    }
    ")"
    ""
    ""
    "def resolve(method: str, path: bytes) -> Match | None:"
    "    \"\"\"What stands at the path of a request target, without its query, in time proportional to the path.\"\"\""
    "    return _TABLE.resolve(method, path)"
  }

  private func value(of channel: Channel) -> Lines {
    Lines {
      "Channel("
      "    name=\"\(channel.name.value)\","
      "    authentication_timeout=\(PythonLiteral.seconds(channel.authenticationTimeout.value)),"
      "    heartbeat_interval=\(PythonLiteral.seconds(channel.heartbeatInterval.value)),"
      "    outbox_max_events=\(PythonLiteral.integer(Int64(channel.outbox.maxEvents))),"
      "    outbox_max_bytes=\(PythonLiteral.integer(Int64(channel.outbox.maxBytes))),"
      "    make_heartbeat=_heartbeat_of_\(PythonName.snake(channel.name.value)),"
      "),"
    }
  }

  private func place(_ route: RoutesAtPath) -> String {
    let operations = route.methods.map { "\"\($0.method)\": OPERATIONS[\($0.operation)]" }.joined(separator: ", ")
    let channel = route.channel.map { "CHANNELS[\($0)]" } ?? "None"
    return "Place({\(operations)}, \(channel), \"\(route.allow)\"),"
  }

  private static func node(_ node: RouteNodes.Node) -> String {
    let literals = node.literals.map { "b\"\($0.text)\": \($0.node)" }.joined(separator: ", ")
    let parameter = node.parameter.map(String.init) ?? "None"
    return "RouteNode({\(literals)}, \(parameter), \(node.place.map(String.init) ?? "None")),"
  }
}
