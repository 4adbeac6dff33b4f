import ContractModel

/// What one file of the contract says of one kind, as one file: `Endpoints/Clipboard+Endpoints.cs`.
struct CSharpGroup: Sendable {
  let path: String
  private(set) var types: [TypePlan]

  /// Gathers types by their files, in the order of each file's first one.
  static func gather(_ contract: Contract, _ plan: CodecPlan) -> [CSharpGroup] {
    let sources = Dictionary(
      contract.types.map { ($0.name.value, $0.name.span.file) }, uniquingKeysWith: { first, _ in first })
    var groups: [CSharpGroup] = []
    var indices: [String: Int] = [:]
    for type in plan.types {
      guard let kind = kind(of: type) else { continue }
      let path = ContractFilePath.path(of: sources[type.name] ?? "", kind: kind.rawValue, suffix: ".cs")
      if let index = indices[path.lowercased()] {
        groups[index].types.append(type)
      } else {
        indices[path.lowercased()] = groups.count
        groups.append(CSharpGroup(path: path, types: [type]))
      }
    }
    return groups
  }

  func file(_ file: CSharpFile, _ types: CSharpTypes) -> RenderedFile {
    let spelled = self.types.compactMap { Self.spelled($0, types) }
    return file.render(path) {
      if !spelled.isEmpty {
        file.publicSpace { Self.separated(spelled.map(\.declaration)) }
        ""
      }
      file.internalSpace {
        for type in spelled {
          type.converter
          ""
        }
        "internal static partial class Codec"
        "{"
        Indented(by: 4) { Self.separated(self.types.map { Self.codec(of: $0, types) }) }
        "}"
      }
    }
  }

  private static func separated(_ blocks: [Lines]) -> Lines {
    Lines {
      for (index, block) in blocks.enumerated() {
        if index > 0 { "" }
        block
      }
    }
  }

  /// Nil for the values of paths and queries: a client takes them one by one.
  private static func kind(of type: TypePlan) -> SwiftGroup.Kind? {
    switch type.origin {
    case .named: .types
    case .envelope, .eventData: .events
    case .request, .response: .endpoints
    case .path, .query: nil
    }
  }

  /// Nil for a scalar with a name, which C# has no type of its own for.
  private static func spelled(_ type: TypePlan, _ types: CSharpTypes) -> (any CSharpType)? {
    switch type.body {
    case .object(let object): CSharpObject(type, object, types)
    case .enumeration(let enumeration): CSharpEnum(type, enumeration, types)
    case .union(let union): CSharpUnion(type, union, types)
    case .scalar: nil
    }
  }

  private static func codec(of type: TypePlan, _ types: CSharpTypes) -> Lines {
    if case .scalar(let value) = type.body { return CSharpScalar(type, value, types).codec }
    return spelled(type, types)?.codec ?? Lines()
  }
}
