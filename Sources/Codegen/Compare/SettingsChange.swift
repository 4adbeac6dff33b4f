/// What `codegen.yaml` says otherwise than it did when the lock was written.
enum SettingsChange {
  /// "codegen.yaml changed: swift writes to Sources/API now, not to Generated"; the lock knows the targets and their
  /// folders, no more.
  static func sentences(from lock: GenerationLock?, to targets: [Output.Target]) -> [String] {
    guard let lock else { return [] }
    let before = Dictionary(lock.targets.map { ($0.name, $0.out) }, uniquingKeysWith: { first, _ in first })
    let names = Set(targets.map(\.name))
    let now = targets.filter { GenerationLock.isInside($0.out) }.compactMap { words($0, before: before[$0.name]) }
    let gone = lock.targets.filter { !names.contains($0.name) }.map { "\($0.name), which wrote to \($0.out), is gone" }
    return (now + gone).map { "codegen.yaml changed: " + $0 }
  }

  private static func words(_ target: Output.Target, before: String?) -> String? {
    guard let before else { return "\(target.name) is new and writes to \(target.out)" }
    return before == target.out ? nil : "\(target.name) writes to \(target.out) now, not to \(before)"
  }
}
