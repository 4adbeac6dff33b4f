import ContractModel

/// A struct for the values of a path or a query, with the method that reads them from text.
struct SwiftParameters {
  private let object: SwiftObject
  private let origin: TypeDefinition.Origin

  init(_ object: SwiftObject, of origin: TypeDefinition.Origin) {
    self.object = object
    self.origin = origin
  }

  private var name: String { object.name }
  private var fields: [SwiftField] { object.fields }
  private var codec: SwiftObjectCodec { SwiftObjectCodec(object: object) }

  private var isPath: Bool {
    if case .path = origin { return true }
    return false
  }

  private var endpoint: String {
    switch origin {
    case .path(let endpoint), .query(let endpoint): endpoint
    case .named, .request, .response, .envelope, .eventData: ""
    }
  }

  var lines: Lines {
    Lines {
      "/// The values of the \(isPath ? "path" : "query") of `\(endpoint)`."
      "public struct \(name): Swift.Hashable, Swift.Sendable\(object.reflection) {"
      Indented {
        object.members
        object.mirror
      }
      "}"
      ""
      if isPath { codec.patterns } else { codec.tables }
      if !isPath || fields.contains(where: { $0.pattern != nil }) { "" }
      "extension RequestReader {"
      Indented { isPath ? pathReading : queryReading }
      "}"
    }
  }

  private var pathReading: Lines {
    Lines {
      "mutating func read\(name)(_ values: [[Swift.UInt8]]) -> \(name)? {"
      Indented {
        for (index, field) in fields.enumerated() {
          let place = "\(SwiftLiteral.string(field.wireName)), \(Self.kind(of: field)), at: \(index), of: values"
          "let \(field.local): \(field.localType) = value(\(place)) { \(field.value.read("$0.")) }"
        }
        result
      }
      "}"
    }
  }

  private var queryReading: Lines {
    Lines {
      "mutating func read\(name)(_ text: [Swift.UInt8]) -> \(name)? {"
      Indented {
        "var query = QueryCursor(text, fieldsOf\(name))"
        for field in fields { "var \(field.local): \(field.localType)" }
        "while let parameter = next(&query) {"
        Indented {
          "switch parameter {"
          for (index, field) in fields.enumerated() {
            let label = index == fields.count - 1 ? "default" : "case \(index)"
            "\(label): \(field.local) = value(of: query, \(Self.kind(of: field))) { \(field.value.read("$0.")) }"
          }
          "}"
        }
        "}"
        result
      }
      "}"
    }
  }

  @LinesBuilder
  private var result: Lines {
    codec.required
    "return \(name)(\(codec.arguments))"
  }

  private static func kind(of field: SwiftField) -> String { ".\((field.textKind ?? .string).rawValue)" }
}
