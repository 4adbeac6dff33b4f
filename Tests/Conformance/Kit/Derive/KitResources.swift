/// Where the build puts the kit's resources; Foundation's `Bundle` would cost every start of the command several
/// milliseconds.
enum KitResources {
  /// Nil where the path of this executable is not known.
  static func folder(_ name: String) -> String? {
    guard let executable = FileBytes.linkTarget("/proc/self/exe") ?? CommandLine.arguments.first,
      let slash = executable.lastIndex(of: "/")
    else { return nil }
    return "\(executable[..<slash])/contract-toolkit_ConformanceKit.resources/\(name)"
  }
}
