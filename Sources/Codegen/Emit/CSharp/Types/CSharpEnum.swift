import ContractModel

/// An enum for a closed set of texts; a struct over its text for an open one.
struct CSharpEnum: CSharpType {
  let name: String
  let types: CSharpTypes
  private let annotations: Annotations
  private let isOpen: Bool
  private let values: [(name: CSharpName, wire: String, annotations: Annotations)]

  static func name(of value: String, in owner: String, isOpen: Bool) -> CSharpName {
    CSharpName(member: value, of: owner, taken: isOpen ? CSharpMembers.ofOpenEnums : CSharpMembers.ofObjects)
  }

  init(_ type: TypePlan, _ plan: EnumPlan, _ types: CSharpTypes) {
    name = type.name
    self.types = types
    annotations = type.annotations
    isOpen = plan.isOpen
    values = plan.values.map {
      (Self.name(of: $0.name, in: type.name, isOpen: plan.isOpen), CSharpLiteral.string($0.wire), $0.annotations)
    }
  }

  var declaration: Lines { isOpen ? open : closed }

  private var closed: Lines {
    Lines {
      CSharpDoc.summary(annotations, default: "Closed: there are no other values.")
      attribute
      "public enum \(name)"
      "{"
      Indented(by: 4) {
        for (index, value) in values.enumerated() {
          if index > 0 { "" }
          CSharpDoc.summary(value.annotations, default: "A value of the contract.")
          "\(value.name),"
        }
      }
      "}"
    }
  }

  private var open: Lines {
    Lines {
      CSharpDoc.summary(annotations, default: "Open: values that this contract does not know are kept.")
      attribute
      "public readonly struct \(name) : global::System.IEquatable<\(qualified)>"
      "{"
      Indented(by: 4) {
        for value in values {
          CSharpDoc.summary(value.annotations, default: "A value of the contract.")
          "public static readonly \(qualified) \(value.name) = new \(qualified)(\(value.wire));"
          ""
        }
        "private readonly string wireText;"
        ""
        "/// <summary>A value by its text on the wire, which the contract may not know.</summary>"
        "public \(name)(string text)"
        "{"
        "    wireText = text ?? throw new global::System.ArgumentNullException(\"text\");"
        "}"
        ""
        "/// <summary>The text on the wire.</summary>"
        "public string Text"
        "{"
        "    get { return wireText ?? \"\"; }"
        "}"
        ""
        "/// <summary>Whether this contract knows the value.</summary>"
        "public bool IsKnown"
        "{"
        "    get { return \(types.runtime("Codec")).NamesOf\(name).Contains(Text); }"
        "}"
        ""
        equality(ofStruct: true)
        ""
        doors
        ""
        comparing
      }
      "}"
    }
  }

  private var comparing: Lines {
    Lines {
      "/// <summary>Whether both have the same text.</summary>"
      "public bool Equals(\(qualified) other)"
      "{"
      "    return Text == other.Text;"
      "}"
      ""
      "/// <inheritdoc/>"
      "public override bool Equals(object obj)"
      "{"
      "    return obj is \(qualified) && Equals((\(qualified))obj);"
      "}"
      ""
      "/// <inheritdoc/>"
      "public override int GetHashCode()"
      "{"
      "    return global::System.StringComparer.Ordinal.GetHashCode(Text);"
      "}"
    }
  }

  var codec: Lines {
    let read =
      isOpen ? "new \(qualified)(json.OpenChoice(NamesOf\(name)) ?? \"\")" : "(\(qualified))json.Choice(NamesOf\(name))"
    return Lines {
      "internal static readonly NameTable NamesOf\(name) = new NameTable(\(values.map(\.wire).joined(separator: ", ")));"
      ""
      "internal static \(qualified) Read\(name)(ref JsonIn json)"
      "{"
      "    return \(read);"
      "}"
      ""
      "internal static void Write\(name)(JsonOut json, \(qualified) value)"
      "{"
      "    json.String(\(isOpen ? "value.Text" : "NamesOf\(name).TextOf((int)value)"));"
      "}"
    }
  }
}
