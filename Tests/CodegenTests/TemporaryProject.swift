import ContractModel
import Foundation

@testable import Codegen

/// A folder with a contract and a `codegen.yaml`, for one test. It is removed with the value.
final class TemporaryProject {
  let folder: URL
  /// The run-time files of the repository, or a changed copy: another generator.
  var runtime = RuntimeFiles(
    swift: TemporaryProject.repository.appending(path: "Sources/Codegen/Emit/Swift/Runtime").path(),
    python: TemporaryProject.repository.appending(path: "Sources/Codegen/Emit/Python/PythonRuntime").path(),
    csharp: TemporaryProject.repository.appending(path: "Sources/Codegen/Emit/CSharp/CSharpRuntime").path())

  static let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  init(_ contract: String = TemporaryProject.contract()) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "codegen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("bridge.yaml", contract)
    try write(
      "codegen.yaml",
      """
      contract: bridge.yaml
      resolved: contract.json
      targets:
        swift: { out: Generated, module: ExampleAPI }
      """)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A small contract; `health` are the fields of `get_health`, `types` stand before the endpoints.
  static func contract(health: String = "uptime: float64", types: String = "", name: String = "Example") -> String {
    """
    contract: 1
    name: \(name)
    version: 1.0.0
    server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }
    \(types)
    endpoints:
      get_health:
        route: GET /health
        response: { \(health) }
    channels:
      events:
        route: /events
        auth: { first_message: token, within: 5 s }
        heartbeat: { event: alive, every: 15 s }
        outbox: { max_events: 16, max_bytes: 64 kB }
        events: { alive: { data: {} } }
    """
  }

  func path(_ name: String) -> String { folder.appending(path: name).path() }

  func write(_ name: String, _ text: String) throws { try Disk.write(Array(text.utf8), to: path(name)) }

  func text(_ name: String) throws -> String? {
    try Disk.read(path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func pipeline() throws(Pipeline.Stop) -> Pipeline.Result {
    try Pipeline(configurationPath: path("codegen.yaml"), runtime: runtime).run()
  }

  /// The contract, resolved.
  func read() throws(Pipeline.Stop) -> (configuration: CodegenConfiguration, contract: Contract) {
    let (configuration, contract, _) = try Pipeline(configurationPath: path("codegen.yaml"), runtime: runtime).read()
    return (configuration, contract)
  }

  @discardableResult
  func generate() throws -> Reconciler {
    let result = try pipeline()
    var reconciler = Reconciler(result.configuration)
    try reconciler.apply(result.output)
    return reconciler
  }

  func check() throws -> Drift {
    let result = try pipeline()
    return try Drift.find(result.output, result.configuration)
  }

  /// Every file with its bytes and the time of its last change.
  func snapshot() throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder.path()) ?? .init() {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      result[name] = ["\(changed)", try text(name) ?? ""]
    }
    return result
  }
}
