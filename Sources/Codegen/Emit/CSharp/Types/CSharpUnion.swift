import ContractModel

/// An abstract class for a tagged union, with a sealed class for each case.
struct CSharpUnion: CSharpType {
  let name: String
  let types: CSharpTypes
  private let annotations: Annotations
  private let tag: String
  private let isOpen: Bool
  private let cases: [(name: CSharpName, wire: String, type: String)]

  static func name(of item: String, in owner: String) -> CSharpName {
    CSharpName(member: item, of: owner, taken: CSharpMembers.ofUnions)
  }

  init(_ type: TypePlan, _ plan: UnionPlan, _ types: CSharpTypes) {
    name = type.name
    self.types = types
    annotations = type.annotations
    tag = CSharpLiteral.string(plan.tag)
    isOpen = plan.isOpen
    cases = plan.cases.map { (Self.name(of: $0.name, in: type.name), CSharpLiteral.string($0.name), $0.type) }
  }

  var declaration: Lines {
    Lines {
      CSharpDoc.summary(annotations, default: "One of several kinds of object.")
      attribute
      "public abstract class \(name) : global::System.IEquatable<\(qualified)>"
      "{"
      Indented(by: 4) {
        "private \(name)()"
        "{"
        "}"
        ""
        for item in cases {
          "/// <summary>The case of this type.</summary>"
          "public static implicit operator \(qualified)(\(types.name(of: item.type)) value)"
          "{"
          "    return value == null ? null : new \(qualified).\(item.name)(value);"
          "}"
          ""
        }
        equality()
        ""
        doors
        ""
        comparing
        for item in cases {
          ""
          lines(of: item)
        }
        if isOpen {
          ""
          unknown
        }
      }
      "}"
    }
  }

  private var comparing: Lines {
    Lines {
      "/// <summary>Whether both are the same case and hold the same.</summary>"
      "public abstract bool Equals(\(qualified) other);"
      ""
      "/// <inheritdoc/>"
      "public override bool Equals(object obj)"
      "{"
      "    return Equals(obj as \(qualified));"
      "}"
      ""
      "/// <inheritdoc/>"
      "public abstract override int GetHashCode();"
      ""
      "/// <summary>Writes the text of the tag, then what stands beside it.</summary>"
      "internal abstract void WriteMembers(\(types.runtime("JsonOut")) json);"
    }
  }

  private func lines(of item: (name: CSharpName, wire: String, type: String)) -> Lines {
    let type = types.name(of: item.type)
    return Lines {
      "/// <summary>The case `\(item.wire.dropFirst().dropLast())`.</summary>"
      "public sealed class \(item.name) : \(qualified)"
      "{"
      Indented(by: 4) {
        "/// <summary>Holds the value of the case.</summary>"
        "public \(item.name)(\(type) value)"
        "{"
        "    Value = value ?? throw new global::System.ArgumentNullException(\"value\");"
        "}"
        ""
        "/// <summary>What stands beside the tag.</summary>"
        "public \(type) Value { get; }"
        ""
        Self.comparing(qualified, "\(qualified).\(item.name)", "Value == \(Self.other).Value", "Value.GetHashCode()")
        ""
        "internal override void WriteMembers(\(types.runtime("JsonOut")) json)"
        "{"
        "    json.String(\(item.wire));"
        "    \(types.runtime("Codec")).Write_Members(json, Value);"
        "}"
      }
      "}"
    }
  }

  private static let other = "same"

  private static func comparing(_ base: String, _ type: String, _ same: String, _ hash: String) -> Lines {
    Lines {
      "/// <inheritdoc/>"
      "public override bool Equals(\(base) other)"
      "{"
      "    \(type) \(other) = other as \(type);"
      "    return (object)\(other) != null && \(same);"
      "}"
      ""
      "/// <inheritdoc/>"
      "public override int GetHashCode()"
      "{"
      "    return \(hash);"
      "}"
    }
  }

  private var unknown: Lines {
    let element = "global::System.Text.Json.JsonElement"
    let comparer = types.runtime("JsonComparer.Default")
    return Lines {
      "/// <summary>A case that the contract does not know yet, kept as it came.</summary>"
      "public sealed class Unknown : \(qualified)"
      "{"
      Indented(by: 4) {
        "/// <summary>Holds an object with its tag; throws <c>ArgumentException</c> for any other value.</summary>"
        "public Unknown(\(element) json)"
        "{"
        "    Tag = \(types.runtime("JsonOut")).TagOf(json, \(tag));"
        "    Json = \(types.runtime("Contents")).Json(json);"
        "}"
        ""
        "/// <summary>What tells the case.</summary>"
        "public string Tag { get; }"
        ""
        "/// <summary>The whole object.</summary>"
        "public \(element) Json { get; }"
        ""
        Self.comparing(
          qualified, "\(qualified).Unknown", "\(comparer).Equals(Json, \(Self.other).Json)",
          "\(comparer).GetHashCode(Json)")
        ""
        "internal override void WriteMembers(\(types.runtime("JsonOut")) json)"
        "{"
        "    json.String(Tag);"
        "    json.MembersBut(\(tag), Json);"
        "}"
      }
      "}"
    }
  }

  var codec: Lines {
    Lines {
      "private static readonly JsonName TagOf\(name) = new JsonName(\(tag));"
      "private static readonly NameTable CasesOf\(name) = new NameTable(\(cases.map(\.wire).joined(separator: ", ")));"
      ""
      "internal static \(qualified) Read\(name)(ref JsonIn json)"
      "{"
      Indented(by: 4) {
        "switch (json.Case(TagOf\(name), CasesOf\(name)\(isOpen ? ", true" : "")))"
        "{"
        Indented(by: 4) {
          for (index, item) in cases.enumerated() {
            "case \(index): return Read\(item.type)(ref json, TagOf\(name));"
          }
          if isOpen { "case JsonIn.UnknownCase: return ReadUnknown_\(name)(ref json);" }
          "default: return null;"
        }
        "}"
      }
      "}"
      if isOpen {
        ""
        "private static \(qualified) ReadUnknown_\(name)(ref JsonIn json)"
        "{"
        "    int breaks = json.Breaks;"
        "    global::System.Text.Json.JsonElement value = json.Any();"
        "    return json.Breaks > breaks ? null : new \(qualified).Unknown(value);"
        "}"
      }
      ""
      "internal static void Write\(name)(JsonOut json, \(qualified) value)"
      "{"
      Indented(by: 4) {
        "JsonOut.Some(value);"
        "json.StartObject();"
        "json.Name(TagOf\(name));"
        "value.WriteMembers(json);"
        "json.EndObject();"
      }
      "}"
    }
  }
}
