/// What one file of the contract says of one kind, as one file: `Endpoints/Clipboard+Endpoints.cs`.
struct ContractFileGroup<Piece: Sendable>: Sendable {
  let path: String
  private(set) var pieces: [Piece]

  /// Gathers pieces by their files, in the order of each file's first piece. Files of one name in several folders of the
  /// contract share a file, and so do names that differ in case only.
  static func gather(_ pieces: [(origin: ContractFileOrigin, piece: Piece)], suffix: String) -> [ContractFileGroup] {
    var groups: [ContractFileGroup] = []
    var byPath: [String: Int] = [:]
    var byOrigin: [ContractFileOrigin: Int] = [:]
    func index(of origin: ContractFileOrigin) -> Int {
      if let known = byOrigin[origin] { return known }
      let path = ContractFilePath.path(of: origin.source, kind: origin.kind.rawValue, suffix: suffix)
      let index = byPath[path.lowercased()] ?? groups.count
      if index == groups.count { groups.append(ContractFileGroup(path: path, pieces: [])) }
      byPath[path.lowercased()] = index
      byOrigin[origin] = index
      return index
    }
    for (origin, piece) in pieces { groups[index(of: origin)].pieces.append(piece) }
    return groups
  }
}

/// What the path of an output file follows from.
struct ContractFileOrigin: Hashable, Sendable {
  /// A folder, and the end of its files' names: no two files of a Swift module may have one name.
  enum Kind: String, Sendable {
    case types = "Types"
    case endpoints = "Endpoints"
    case events = "Events"
    case client = "Client"
  }

  let kind: Kind
  /// The file of the contract.
  let source: String
}
