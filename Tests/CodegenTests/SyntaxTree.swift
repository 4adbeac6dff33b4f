import Foundation

@testable import Codegen

/// The syntax of Swift files as the compiler's parser sees it: without comments, places, and what literals hold.
enum SyntaxTree {
  /// Files that are no Swift.
  struct Unparsable: Error { let messages: String }

  /// One line for each node of the tree.
  static func lines(of files: [RenderedFile]) throws -> [Substring] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "syntax-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Names of files follow from those of the contract, and are no part of the syntax.
    let names = files.indices.map { "\($0).swift" }
    for (name, file) in zip(names, files) { try Data(file.bytes).write(to: folder.appending(path: name)) }
    let compiler = ["swiftc", "-frontend", "-dump-parse"] + names.flatMap { ["-primary-file", $0] }
    let run = try BuiltProgram.run(URL(filePath: "/usr/bin/env"), compiler, folder)
    guard run.status == 0 else { throw Unparsable(messages: run.errors) }
    return masked(run.output).split(separator: "\n")
  }

  private static func masked(_ dump: String) -> String {
    dump.replacingOccurrences(of: " ?(\(places)|\(literals))", with: "", options: .regularExpression)
  }

  private static let places = #"range=\[[^]]*\]|(decl|init)_context=0x[0-9a-f]+|@ 0x[0-9a-f]+|@[0-9]+\.swift(:[0-9]+)+"#
  private static let literals = #"(value|message)="([^"\\]|\\.)*""#
}
