import BridgeAPI
import BridgeRuntime
import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `workspace.json` in the folder of state: `{"format":1,"revision":n,"workspace":{…}}`.
///
/// Whoever adds something to it that an older bridge must not lose raises the format: an older bridge refuses to start
/// on a newer format rather than to write the file without what it does not know.
struct WorkspaceFile: Sendable {
  static let name = "workspace.json"
  private static let temporaryName = ".workspace.json.tmp"
  private static let format = 1
  /// Four times what a request may hold: the written form may be longer than the one that was sent.
  private static let maxSize = 32_000_000

  let state: Folder
  let calls: DiskCalls

  /// Returns once it is on disk (wire-protocol S3).
  func write(_ stored: StoredWorkspace) throws(DiskError) {
    let document = UpdateConfigRequest(revision: stored.revision, workspace: stored.workspace).encoded()
    let bytes = Array("{\"format\":\(Self.format),".utf8) + document.dropFirst()
    try state.replaceFile(named: Self.name, with: bytes, temporary: Self.temporaryName, calls)
  }

  /// What is stored, or what a new bridge starts with where there is no file. Never changes the file.
  ///
  /// - Parameter path: Of the folder of state, for the message of a failure.
  func read(in path: String) throws(StartFailure) -> StoredWorkspace {
    let place = "\(path)/\(Self.name)"
    let bytes: [UInt8]?
    do throws(DiskError) {
      bytes = try self.bytes()
    } catch {
      if error.code == ENOENT { return .initial }
      throw StartFailure(error, "cannot read \(place)")
    }
    guard let bytes else {
      throw Self.refusal(of: place, "it is no file of at most \(Self.maxSize) bytes", Self.restore)
    }
    return try Self.parse(bytes, at: place)
  }

  /// Nil where it is no file proper, or a larger one than this bridge writes.
  private func bytes() throws(DiskError) -> [UInt8]? {
    let file = try state.file(named: Self.name, O_RDONLY)
    return file.isRegular ? try file.readAll(atMost: Self.maxSize) : nil
  }

  private static func parse(_ bytes: [UInt8], at place: String) throws(StartFailure) -> StoredWorkspace {
    let format = (try? JSONDecoder().decode(Format.self, from: Data(bytes)))?.format
    if let format, format != Self.format {
      throw refusal(
        of: place, "it has format \(format), and this bridge knows format \(Self.format)",
        "start the version of bridge-server that wrote it")
    }
    let document: UpdateConfigRequest
    do throws(DecodingFailure) {
      document = try UpdateConfigRequest(decoding: bytes)
    } catch {
      throw refusal(of: place, description(of: error), restore)
    }
    guard format != nil else { throw refusal(of: place, "/format: a whole number is missing", restore) }
    return StoredWorkspace(revision: document.revision, workspace: document.workspace)
  }

  private struct Format: Decodable {
    let format: Int
  }

  private static func description(of failure: DecodingFailure) -> String {
    switch failure {
    case .malformed(let malformed): "byte \(malformed.offset): \(malformed.reason.rawValue)"
    case .invalid(let violations): violations.first.map { "\($0.path): \($0.message)" } ?? "it breaks the contract"
    }
  }

  private static let restore = "restore it from a copy, or move it away to start with an empty configuration"

  private static func refusal(of place: String, _ what: String, _ mend: String) -> StartFailure {
    StartFailure(.configuration, "\(place): \(what); \(mend)")
  }
}
