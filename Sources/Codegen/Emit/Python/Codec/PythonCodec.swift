import ContractModel

/// The file of the strict codec: a reader and a writer for each type.
struct PythonCodec {
  private let contract: Contract
  private let plan: CodecPlan
  /// The objects that refuse fields which they do not know.
  private let rejecting: Set<String>

  init(contract: Contract, plan: CodecPlan) {
    self.contract = contract
    self.plan = plan
    rejecting = Set(
      plan.types.compactMap { type in
        if case .object(let object) = type.body, object.rejectsUnknownFields { return type.name }
        return nil
      })
  }

  /// What generated functions call, by the run-time file that declares it.
  private static let helpers: [(file: String, names: [String])] = [
    ("breaches", ["UNREAD", "Breaches", "Path", "expected", "find_unknown", "missing", "put_in_order"]),
    ("choices", ["get_choice", "get_unknown_case", "no_case"]),
    ("containers", ["get_json", "get_list", "get_map"]),
    ("decoding", ["decode"]),
    ("encoded", ["get_bytes", "get_date", "get_timestamp", "get_uuid"]),
    ("json_text", ["JSON"]),
    ("parameters", ["RequestParts"]),
    ("scalars", ["get_bool", "get_float64", "get_int32", "get_int64", "get_string"]),
    (
      "writing",
      [
        "put_bool", "put_bytes", "put_date", "put_float64", "put_int32", "put_int64", "put_json", "put_list", "put_map",
        "put_or_null", "put_string", "put_timestamp", "put_unknown_case", "put_uuid", "to_bytes",
      ]
    ),
  ]

  var file: RenderedFile {
    let body = Lines {
      doors
      for type in plan.types {
        ""
        ""
        lines(for: type)
      }
      ""
      ""
      tables
    }
    return PythonFile.render("codec.py", of: contract) {
      "\"\"\"Reads and writes the types of the contract, strictly.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      if PythonFile.mentions("_datetime.", in: body) { "import datetime as _datetime" }
      if PythonFile.mentions("_re.", in: body) { "import re as _re" }
      if PythonFile.mentions("_uuid.", in: body) { "import uuid as _uuid" }
      PythonNames.imported(
        ["Callable"] + (PythonFile.mentions("Sequence", in: body) ? ["Sequence"] : []), from: "collections.abc")
      "from typing import Any, Final, TypeVar"
      ""
      "from . import models as _models"
      for (file, names) in Self.helpers {
        let used = names.filter { PythonFile.mentions($0, in: body) }
        if !used.isEmpty { PythonNames.imported(used, from: ".runtime.\(file)") }
      }
      ""
      "__all__ = [\"from_json\", \"to_json\"]"
      ""
      "T = TypeVar(\"T\")"
      ""
      ""
      body
    }
  }

  private var doors: Lines {
    Lines {
      "def from_json(cls: type[T], data: bytes) -> T:"
      Indented(by: 4) {
        "\"\"\"Reads a value of a class of ``models``; raises ``MalformedJSON`` or ``ValidationFailed``.\"\"\""
        "read = _READERS.get(cls)"
        "if read is None:"
        "    raise TypeError(f\"{cls!r} is no dataclass or closed enum of the contract\")"
        "value: T = decode(read, data)"
        "return value"
      }
      ""
      ""
      "def to_json(value: object) -> bytes:"
      Indented(by: 4) {
        "\"\"\"Writes a value of a class of ``models``; raises ``ValueError`` for what the contract can't say.\"\"\""
        "write = _WRITERS.get(type(value))"
        "if write is None:"
        "    raise TypeError(f\"{type(value)!r} is no dataclass or closed enum of the contract\")"
        "return to_bytes(write, value)"
      }
    }
  }

  private func lines(for type: TypePlan) -> Lines {
    switch type.body {
    case .object(let object):
      type.origin.isParameters
        ? PythonParameters(type, object).lines : PythonObjectCodec(type, object).lines
    case .enumeration(let enumeration): PythonChoiceCodec.lines(type.name, enumeration)
    case .union(let union): PythonChoiceCodec.lines(type.name, union, rejecting: rejecting)
    case .scalar(let value): PythonChoiceCodec.lines(type.name, value)
    }
  }

  private var tables: Lines {
    let classes = plan.types.filter(Self.isClass).map(\.name)
    return Lines {
      "_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {"
      Indented(by: 4) { for name in classes { "_models.\(name): read_\(PythonName.snake(name))," } }
      "}"
      ""
      "_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {"
      Indented(by: 4) { for name in classes { "_models.\(name): write_\(PythonName.snake(name))," } }
      "}"
    }
  }

  private static func isClass(_ type: TypePlan) -> Bool {
    switch type.body {
    case .object: !type.origin.isParameters
    case .enumeration(let enumeration): !enumeration.isOpen
    case .union, .scalar: false
    }
  }
}
