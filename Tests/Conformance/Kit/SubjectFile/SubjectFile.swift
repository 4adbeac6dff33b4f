import ContractModel

/// What a file says of a subject: whom to judge, by how much, and what it is excused from.
public struct SubjectFile: Sendable {
  let path: String
  var profile: Located<Profile>?
  /// A command, as `--launch` takes it.
  var launch: Located<String>?
  /// An address, as `--target` takes it.
  var target: Located<String>?
  var tokenFile: Located<String>?
  var waivers = Waivers()

  init(path: String) { self.path = path }

  /// The largest file that is read, in bytes.
  private static let limit = 1_048_576

  /// Throws with diagnostics, each `file:line:column`, where the file does not hold.
  public static func read(_ path: String) throws(RunEnd) -> SubjectFile {
    try read(path) { SubjectFileReader.subject($0, at: path, &$1) }
  }

  /// A file that holds nothing but `known_failing`.
  public static func readKnownFailing(_ path: String) throws(RunEnd) -> Waivers {
    try read(path) { SubjectFileReader.knownFailing($0, at: path, &$1) }
  }

  private static func read<Value>(
    _ path: String, _ decode: (YAMLNode, inout ConfigurationReader) -> Value
  ) throws(RunEnd) -> Value {
    guard let bytes = FileBytes.read(path, upTo: limit) else { throw RunEnd("\(path) can't be read") }
    return try Self.decode(SourceFile(path: path, bytes: bytes), decode)
  }

  static func decode<Value>(
    _ file: SourceFile, _ decode: (YAMLNode, inout ConfigurationReader) -> Value
  ) throws(RunEnd) -> Value {
    var limits = YAMLLimits(nodes: 10_000)
    let (root, problems) = YAMLReader.read(file, limits: &limits)
    var reader = ConfigurationReader()
    let value = root.map { decode($0, &reader) }
    let found = problems + reader.diagnostics
    guard let value, found.isEmpty else {
      throw RunEnd("\(file.path) does not hold\n" + DiagnosticRenderer().render(DiagnosticOrder([file]).ordered(found)))
    }
    return value
  }
}
