import Crypto
import FoundationEssentials

/// What names a build: the first 16 hex digits of the SHA-256 of its executable file.
///
/// Two builds of the same bytes have the same name, and no build can carry another's.
struct BuildHash: Sendable {
  private let digits: Task<String, Never>

  /// Starts reading at once, beside everything else: a debug build of many megabytes does not delay readiness.
  static func ofRunningExecutable() -> BuildHash {
    BuildHash(digits: Task.detached { compute() })
  }

  var text: String {
    get async { await digits.value }
  }

  /// `/proc/self/exe` is the file that runs even after another has taken its name; elsewhere the command's own path.
  private static func compute() -> String {
    let paths = ["/proc/self/exe"] + CommandLine.arguments.prefix(1)
    for path in paths {
      if let file = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) { return name(of: file) }
    }
    return "unknown"
  }

  static func name(of file: Data) -> String {
    SHA256.hash(data: file).prefix(8)
      .map { byte in (byte < 0x10 ? "0" : "") + String(byte, radix: 16) }
      .joined()
  }
}
