/// The version of the runtime core, as in CHANGELOG.md; the contract has a version of its own.
enum RuntimeVersion {
  static let current = "0.1.0"
}
