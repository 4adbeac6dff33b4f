import Crypto
import FoundationEssentials
import Synchronization

/// What names a build: the first 16 hex digits of the SHA-256 of its executable file.
///
/// Two builds of the same bytes have the same name, and no build can carry another's.
final class BuildHash: Sendable {
  private let known = Mutex<String?>(nil)
  private let digits = Mutex<Task<String, Never>?>(nil)

  /// Read when it is first asked for, beside everything else, and kept: a debug build of many megabytes delays neither
  /// readiness nor a later health.
  var text: String {
    get async {
      if let known = known.withLock({ $0 }) { return known }
      let text = await computation.value
      known.withLock { $0 = text }
      return text
    }
  }

  private var computation: Task<String, Never> {
    digits.withLock { digits in
      if let digits { return digits }
      let task = Task.detached { Self.compute() }
      digits = task
      return task
    }
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
