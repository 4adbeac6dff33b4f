import ContractModel

/// A Swift file of the output.
enum SwiftFile {
  static func render(_ path: String, of contract: Contract, @LinesBuilder _ content: () -> Lines) -> RenderedFile {
    var lines = header(of: contract)
    lines.append(content())
    return RenderedFile(path: path, bytes: lines.bytes)
  }

  /// A run-time file: its text as it stands, below the header.
  static func carry(_ file: RenderedFile, of contract: Contract) -> RenderedFile {
    RenderedFile(path: "Runtime/" + file.path, bytes: header(of: contract).bytes + file.bytes)
  }

  /// The import of what declares `bytes` and `uuid`.
  static let foundation = Lines([
    "#if canImport(FoundationEssentials)", "public import FoundationEssentials", "#else", "public import Foundation",
    "#endif",
  ])

  private static func header(of contract: Contract) -> Lines {
    let name = SwiftLiteral.string(contract.name.value)
    return Lines(["// Generated from contract \(name) \(GeneratedMark.text)", "// swift-format-ignore-file", ""])
  }
}
