/// Where a bridge keeps its state when it is not told: a folder of its own among those of the user.
enum DefaultStateDirectory {
  /// `$XDG_STATE_HOME/<command>` (XDG Base Directory Specification), or `~/.local/state/<command>`, which is that
  /// variable's default; nil without a home. A relative path in the variable does not count.
  static func path(command: String, environment: (String) -> String?) -> String? {
    if let folder = environment("XDG_STATE_HOME"), folder.hasPrefix("/") { return "\(folder)/\(command)" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/\(command)"
  }
}
