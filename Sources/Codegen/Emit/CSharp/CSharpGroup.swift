import ContractModel

/// What one file of the contract says of one kind, as one file: `Endpoints/Clipboard+Endpoints.cs`.
struct CSharpGroup: Sendable {
  /// The lines of one type.
  private struct Piece: Sendable {
    /// Nil for a scalar with a name, which C# has no type of its own for.
    let type: (declaration: Lines, converter: Lines)?
    let codec: Lines
  }

  private let group: ContractFileGroup<Piece>

  /// Renders types on all cores, as ``SwiftGroup/gather(_:)`` does, and gathers them by their files.
  static func gather(_ contract: Contract, _ plan: CodecPlan, _ types: CSharpTypes) -> [CSharpGroup] {
    let sources = Dictionary(
      contract.types.map { ($0.name.value, $0.name.span.file) }, uniquingKeysWith: { first, _ in first })
    let pieces = plan.types.mapInParallel { type in
      kind(of: type).map { kind in
        (ContractFileOrigin(kind: kind, source: sources[type.name] ?? ""), piece(type, types))
      }
    }
    return ContractFileGroup.gather(pieces.compactMap(\.self), suffix: ".cs").map(CSharpGroup.init)
  }

  func file(_ file: CSharpFile) -> RenderedFile {
    let types = group.pieces.compactMap(\.type)
    return file.render(group.path) {
      if !types.isEmpty {
        file.publicSpace { Lines(types.map(\.declaration)) }
        ""
      }
      file.internalSpace {
        for type in types {
          type.converter
          ""
        }
        "internal static partial class Codec"
        "{"
        Indented(by: 4) { Lines(group.pieces.map(\.codec)) }
        "}"
      }
    }
  }

  /// Nil for the values of paths and queries: a client takes them one by one.
  private static func kind(of type: TypePlan) -> ContractFileOrigin.Kind? {
    switch type.origin {
    case .named: .types
    case .envelope, .eventData: .events
    case .request, .response: .endpoints
    case .path, .query: nil
    }
  }

  private static func piece(_ type: TypePlan, _ types: CSharpTypes) -> Piece {
    func piece(of spelled: some CSharpType) -> Piece {
      Piece(type: (spelled.declaration, spelled.converter), codec: spelled.codec)
    }
    return switch type.body {
    case .object(let object): piece(of: CSharpObject(type, object, types))
    case .enumeration(let enumeration): piece(of: CSharpEnum(type, enumeration, types))
    case .union(let union): piece(of: CSharpUnion(type, union, types))
    case .scalar(let value): Piece(type: nil, codec: CSharpScalar(type, value, types).codec)
    }
  }
}
