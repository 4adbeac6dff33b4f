import ContractModel

/// An immutable class for an object.
struct CSharpObject: CSharpType {
  let name: String
  let types: CSharpTypes
  let plan: ObjectPlan
  let fields: [CSharpField]
  private let annotations: Annotations
  private let origin: TypeDefinition.Origin

  init(_ type: TypePlan, _ plan: ObjectPlan, _ types: CSharpTypes) {
    name = type.name
    self.types = types
    self.plan = plan
    annotations = type.annotations
    origin = type.origin
    fields = plan.fields.map { CSharpField($0, of: type.name, types) }
  }

  var codec: Lines { CSharpObjectCodec(object: self).lines }

  var declaration: Lines {
    Lines {
      CSharpDoc.summary(annotations, default: purpose)
      attribute
      "public sealed class \(name) : global::System.IEquatable<\(qualified)>"
      "{"
      Indented(by: 4) {
        constructor
        for field in fields {
          ""
          property(field)
        }
        ""
        equality()
        ""
        doors
        ""
        comparing
      }
      "}"
    }
  }

  private var constructor: Lines {
    // What must be given comes first.
    let parameters = fields.filter { $0.parameterDefault == nil } + fields.filter { $0.parameterDefault != nil }
    return Lines {
      "/// <summary>Takes the values of the fields, by name.</summary>"
      if fields.isEmpty {
        "public \(name)()"
      } else {
        "public \(name)("
        Indented(by: 4) {
          for parameter in parameters.dropLast() { "\(parameter.parameter)," }
          if let last = parameters.last { "\(last.parameter))" }
        }
      }
      "{"
      Indented(by: 4) { for field in fields { "this.\(field.property) = \(field.assignment);" } }
      "}"
    }
  }

  @LinesBuilder
  private func property(_ field: CSharpField) -> Lines {
    CSharpDoc.summary(field.plan.annotations, default: "The field `\(field.plan.name)`.")
    CSharpDoc.obsolete(field.plan.annotations)
    "public \(field.type) \(field.property) { get; }"
  }

  private var comparing: Lines {
    Lines {
      "/// <summary>Whether both hold the same.</summary>"
      "public bool Equals(\(qualified) other)"
      "{"
      if fields.isEmpty {
        "    return (object)other != null;"
      } else {
        "    return (object)other != null"
        for (index, field) in fields.enumerated() {
          "        && \(same(field))\(index == fields.count - 1 ? ";" : "")"
        }
      }
      "}"
      ""
      "/// <inheritdoc/>"
      "public override bool Equals(object obj)"
      "{"
      "    return Equals(obj as \(qualified));"
      "}"
      ""
      "/// <inheritdoc/>"
      "public override int GetHashCode()"
      "{"
      Indented(by: 4) {
        "global::System.HashCode hash = default(global::System.HashCode);"
        for field in fields { "hash.Add(this.\(field.property)\(field.comparer.map { ", \($0)" } ?? ""));" }
        "return hash.ToHashCode();"
      }
      "}"
    }
  }

  private func same(_ field: CSharpField) -> String {
    let pair = "(this.\(field.property), other.\(field.property))"
    return field.comparer.map { "(\($0)).Equals\(pair)" } ?? "\(types.runtime("Contents")).Same\(pair)"
  }

  private var purpose: String {
    switch origin {
    case .named: "An object of the contract."
    case .path(let endpoint): "The values of the path of `\(endpoint)`."
    case .query(let endpoint): "The values of the query of `\(endpoint)`."
    case .request(let endpoint): "The body of a request to `\(endpoint)`."
    case .response(let endpoint): "What `\(endpoint)` answers."
    case .envelope(let channel): "What each event of the channel `\(channel)` has besides."
    case .eventData(let event): "The data of the event `\(event)`."
    }
  }
}
