import ContractModel

/// What the last run wrote, as it stands under `lock` in `contract.json`: by it `check` knows who made a difference.
struct GenerationLock {
  /// Raised whenever an emitter writes something else for the same contract.
  static let currentFormat = 1

  struct Target {
    let name: String
    /// The output folder, relative to `codegen.yaml`.
    let out: String
    let files: [File]
  }

  struct File {
    /// Below ``Target/out``.
    let path: String
    /// As ``FileDigest`` has it.
    let digest: String
  }

  let outputFormat: Int
  /// SHA-256 of the resolved contract with its docs, examples and scenarios.
  let contract: String
  let targets: [Target]
}

extension GenerationLock {
  var json: JSONValue {
    .object([
      JSONValue.Member("output_format", .integer(Int64(outputFormat))),
      JSONValue.Member("contract_sha256", .string(contract)),
      JSONValue.Member("targets", .object(targets.map { JSONValue.Member($0.name, Self.json($0)) })),
    ])
  }

  private static func json(_ target: Target) -> JSONValue {
    let files = target.files.map { JSONValue.Member($0.path, .string($0.digest)) }
    return .object([JSONValue.Member("out", .string(target.out)), JSONValue.Member("files", .object(files))])
  }

  /// Nil where the value is no lock.
  init?(_ value: JSONValue) {
    guard case .integer(let format)? = value["output_format"], case .string(let contract)? = value["contract_sha256"],
      case .object(let targets)? = value["targets"]
    else { return nil }
    outputFormat = Int(format)
    self.contract = contract
    self.targets = targets.compactMap(Self.target)
  }

  private static func target(_ member: JSONValue.Member) -> Target? {
    guard case .string(let out)? = member.value["out"], case .object(let files)? = member.value["files"],
      isInside(out)
    else { return nil }
    let listed = files.compactMap { file -> File? in
      guard case .string(let digest) = file.value, isInside(file.name) else { return nil }
      return File(path: file.name, digest: digest)
    }
    return Target(name: member.name, out: out, files: listed)
  }

  /// Files that a lock names may be removed, so none may lie outside of the output.
  static func isInside(_ path: String) -> Bool {
    !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0 == "." || $0 == ".." }
  }
}
