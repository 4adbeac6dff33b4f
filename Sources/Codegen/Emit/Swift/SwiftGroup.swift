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

  /// What the path of a piece follows from.
  private struct Origin: Hashable {
    let kind: Kind
    let source: String
  }

  let path: String
  private var needsFoundation = false
  private var blocks: [Lines] = []

  private init(path: String) { self.path = path }

  /// Renders pieces and gathers them by their files, in the order of each file's first piece. Files of one name in
  /// several folders of the contract share a file, and so do names that differ in case only.
  ///
  /// One file may hold a whole contract, so all cores render its pieces: here, as a loop of Dispatch that runs within
  /// another, that of the files, stays on one core.
  static func gather(_ pieces: [Piece]) -> [SwiftGroup] {
    var groups: [SwiftGroup] = []
    var byPath: [String: Int] = [:]
    var byOrigin: [Origin: Int] = [:]
    func index(of origin: Origin) -> Int {
      if let known = byOrigin[origin] { return known }
      let path = ContractFilePath.path(of: origin.source, kind: origin.kind.rawValue, suffix: ".swift")
      let index = byPath[path.lowercased()] ?? groups.count
      if index == groups.count { groups.append(SwiftGroup(path: path)) }
      byPath[path.lowercased()] = index
      byOrigin[origin] = index
      return index
    }
    for (piece, block) in zip(pieces, pieces.mapInParallel { $0.lines() }) {
      let index = index(of: Origin(kind: piece.kind, source: piece.source))
      groups[index].blocks.append(block)
      if piece.needsFoundation { groups[index].needsFoundation = true }
    }
    return groups
  }

  func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render(path, of: contract) {
      if needsFoundation {
        SwiftFile.foundation
        ""
      }
      Lines(blocks)
    }
  }
}
