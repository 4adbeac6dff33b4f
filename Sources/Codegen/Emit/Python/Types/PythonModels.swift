import ContractModel

/// The file of all types, which imports the standard library alone.
struct PythonModels {
  let contract: Contract
  let plan: CodecPlan
  /// The types that every package has: a run-time file that stands in this one.
  let values: RenderedFile

  var file: RenderedFile {
    let types = aliases + objects + unions
    let body = Lines {
      for type in types {
        ""
        ""
        type
      }
    }
    return PythonFile.render("models.py", of: contract) {
      "\"\"\"The types of the contract.\"\"\""
      ""
      "from __future__ import annotations"
      ""
      "import collections.abc as _abc"
      "import dataclasses as _dataclasses"
      if PythonFile.mentions("_datetime.", in: body) { "import datetime as _datetime" }
      "import enum as _enum"
      "import typing as _typing"
      if PythonFile.mentions("_uuid.", in: body) { "import uuid as _uuid" }
      ""
      PythonNames.exported(names)
      ""
      PythonFile.text(of: values)
      body
    }
  }

  /// What the module declares for others.
  var names: [String] {
    let known = plan.types.compactMap { type -> String? in
      guard case .enumeration(let enumeration) = type.body, enumeration.isOpen else { return nil }
      return "is_known_\(PythonName.snake(type.name))"
    }
    let shared = ["ABSENT", "Absent", "JSONMap", "JSONValue", "UnknownCase"]
    return shared + plan.types.map(\.name) + known
  }

  /// Enums and named scalars: defaults of dataclasses name them when the class is made.
  private var aliases: [Lines] {
    plan.types.compactMap { type in
      switch type.body {
      case .enumeration(let enumeration): PythonEnum(type, enumeration).lines
      case .scalar(let value):
        Lines {
          "\(type.name): _typing.TypeAlias = \(PythonValue(value).type)"
          PythonDoc.string(type.annotations)
        }
      case .object, .union: nil
      }
    }
  }

  private var objects: [Lines] {
    plan.types.compactMap { type in
      if case .object(let object) = type.body { return PythonObject(type, object).lines }
      return nil
    }
  }

  private var unions: [Lines] {
    plan.types.compactMap { type in
      if case .union(let union) = type.body { return PythonUnion(type, union).lines }
      return nil
    }
  }
}
