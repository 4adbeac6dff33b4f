/// Where the build puts the kit's resources; Foundation's `Bundle` would cost every start of the command several
/// milliseconds.
enum KitResources {
  /// The path of a file or folder, `Vectors`; nil where this executable's own path is not known.
  static func path(_ name: String) -> String? {
    guard let executable = FileBytes.linkTarget("/proc/self/exe") ?? CommandLine.arguments.first,
      let slash = executable.lastIndex(of: "/")
    else { return nil }
    return "\(executable[..<slash])/contract-toolkit_ConformanceKit.resources/\(name)"
  }

  static func text(_ name: String) throws(RunEnd) -> String {
    guard let bytes = path(name).flatMap({ FileBytes.read($0) }) else {
      throw RunEnd("the kit's own file \(name) can't be read beside its executable", status: .internalError)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
