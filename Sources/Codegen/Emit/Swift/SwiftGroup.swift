import ContractModel

/// What one file of the contract says of one kind, as one file: `Endpoints/Clipboard+Endpoints.swift`.
struct SwiftGroup: Sendable {
  /// A folder, and the end of its files' names: no two files of a Swift module may have one name.
  enum Kind: String, Sendable {
    case types = "Types"
    case endpoints = "Endpoints"
    case events = "Events"
  }

  /// The lines of one type or endpoint.
  struct Piece: Sendable {
    let kind: Kind
    /// The file of the contract that declares it.
    let source: String
    /// Whether a default calls what Foundation declares.
    let needsFoundation: Bool
    let lines: @Sendable () -> Lines
  }

  let path: String
  private(set) var pieces: [Piece]

  /// Gathers pieces by their files, in the order of each file's first piece. Files of one name in several folders of the
  /// contract share a file, and so do names that differ in case only.
  static func gather(_ pieces: [Piece]) -> [SwiftGroup] {
    var groups: [SwiftGroup] = []
    var indices: [String: Int] = [:]
    for piece in pieces {
      let path = ContractFilePath.path(of: piece.source, kind: piece.kind.rawValue, suffix: ".swift")
      if let index = indices[path.lowercased()] {
        groups[index].pieces.append(piece)
      } else {
        indices[path.lowercased()] = groups.count
        groups.append(SwiftGroup(path: path, pieces: [piece]))
      }
    }
    return groups
  }

  func file(of contract: Contract) -> RenderedFile {
    let blocks = pieces.mapInParallel { $0.lines() }
    return SwiftFile.render(path, of: contract) {
      if pieces.contains(where: \.needsFoundation) {
        SwiftFile.foundation
        ""
      }
      for (index, block) in blocks.enumerated() {
        if index > 0 { "" }
        block
      }
    }
  }
}
