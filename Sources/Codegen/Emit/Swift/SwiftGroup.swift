import ContractModel

/// What one file of the contract says of one kind, as one file: `Endpoints/Clipboard+Endpoints.swift`.
struct SwiftGroup: Sendable {
  /// The lines of one type or endpoint.
  struct Piece: Sendable {
    let origin: ContractFileOrigin
    /// Whether a default calls what Foundation declares.
    let needsFoundation: Bool
    let lines: @Sendable () -> Lines
  }

  private let group: ContractFileGroup<(needsFoundation: Bool, block: Lines)>

  var path: String { group.path }

  /// Renders pieces and gathers them by their files.
  ///
  /// One file may hold a whole contract, so all cores render its pieces: here, as a loop of Dispatch that runs within
  /// another, that of the files, stays on one core.
  static func gather(_ pieces: [Piece]) -> [SwiftGroup] {
    let rendered = pieces.mapInParallel { ($0.origin, ($0.needsFoundation, $0.lines())) }
    return ContractFileGroup.gather(rendered, suffix: ".swift").map(SwiftGroup.init)
  }

  func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render(path, of: contract) {
      if group.pieces.contains(where: \.needsFoundation) {
        SwiftFile.foundation
        ""
      }
      Lines(group.pieces.map(\.block))
    }
  }
}
