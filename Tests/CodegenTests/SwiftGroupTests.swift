import Testing

@testable import Codegen

@Suite("Files that gather what a file of the contract says")
struct SwiftGroupTests {
  private func paths(_ sources: [String]) -> [String] {
    SwiftGroup.gather(
      sources.map {
        SwiftGroup.Piece(origin: ContractFileOrigin(kind: .types, source: $0), needsFoundation: false) { Lines() }
      }
    )
    .map(\.path)
  }

  @Test(
    "are named for it, with nothing that a file system minds",
    arguments: [
      ("contract/bridge.yaml", "Types/Bridge+Types.swift"),
      ("contract/endpoints/clip_board.yaml", "Types/ClipBoard+Types.swift"),
      ("con.yaml", "Types/Con+Types.swift"),
      ("a/my file (2).v1.yaml", "Types/MyFile2+Types.swift"),
      ("a/../..yaml", "Types/Contract+Types.swift"),
      ("a/é:\u{202E}.yaml", "Types/Contract+Types.swift"),
    ])
  func name(source: String, path: String) {
    #expect(paths([source]) == [path])
  }

  @Test("are shared by files whose names differ in folder or case only, in the order of the first")
  func shared() {
    #expect(
      paths(["b/x.yaml", "a/y.yaml", "c/X.yaml", "d/y.yaml"]) == ["Types/X+Types.swift", "Types/Y+Types.swift"])
  }
}
