import ContractModel

/// A Python file of the output.
enum PythonFile {
  /// `path` is below the package's folder.
  static func render(_ path: String, of contract: Contract, @LinesBuilder _ content: () -> Lines) -> RenderedFile {
    var lines = header(of: contract)
    lines.append(content())
    return RenderedFile(path: path, bytes: lines.bytes)
  }

  /// A run-time file: its text as it stands, below the header.
  static func carry(_ file: RenderedFile, of contract: Contract) -> RenderedFile {
    RenderedFile(path: "runtime/" + file.path, bytes: header(of: contract).bytes + file.bytes)
  }

  /// The lines of a run-time file that stand in a generated one.
  static func text(of file: RenderedFile) -> Lines {
    Lines(text: file.bytes)
  }

  /// Whether the lines have this text, so that what it names has to be imported.
  static func mentions(_ text: String, in lines: Lines) -> Bool {
    lines.bytes.withUnsafeBufferPointer { bytes in
      Array(text.utf8).withUnsafeBufferPointer { wanted in
        guard let first = wanted.first else { return true }
        return bytes.indices.dropLast(wanted.count - 1).contains { start in
          bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
      }
    }
  }

  private static func header(of contract: Contract) -> Lines {
    let name = PythonLiteral.string(contract.name.value)
    return Lines(["# Generated from contract \(name) \(GeneratedMark.text)", "# fmt: off", "# ruff: noqa", ""])
  }
}
