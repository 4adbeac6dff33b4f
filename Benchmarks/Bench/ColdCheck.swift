import Foundation

/// `make check` on a clean clone of what is committed: resolving and building included.
func coldCheck(_ folder: URL) throws -> Result {
  let clone = FileManager.default.temporaryDirectory.appendingPathComponent("bench-clone-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: clone) }
  _ = try Command.check(["git", "clone", "--quiet", folder.path, clone.path], in: folder)
  let time = try seconds { _ = try Command.check(["make", "check"], in: clone) }
  return Result(
    name: "cold make check, build included", value: time, unit: "s", bar: .atMost(60), details: "one run, clean clone")
}
