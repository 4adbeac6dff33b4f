// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // An async function runs where its caller does (SE-0461): an operation that waits for nothing changes no executor.
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "contract-toolkit",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "codegen", targets: ["Codegen"]),
    .executable(name: "bridge-server", targets: ["BridgeServerCommand"]),
    .executable(name: "conformance", targets: ["ConformanceCommand"]),
    .executable(name: "lying-bridge", targets: ["LyingBridge"]),
    .executable(name: "ws-echo", targets: ["WebSocketEcho"]),
    .executable(name: "bench", targets: ["Bench"]),
    .executable(name: "greeter-bridge", targets: ["GreeterBridge"]),
    .executable(name: "everything-bridge", targets: ["EverythingBridge"]),
    .executable(name: "client-driver", targets: ["ClientDriver"]),
    .library(name: "BridgeAPI", targets: ["BridgeAPI"]),
    .library(name: "BridgeClient", targets: ["BridgeClient"]),
    .library(name: "BridgeRuntime", targets: ["BridgeRuntime"]),
  ],
  dependencies: [
    // Flags, help texts and usage errors of the three commands.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Sockets and the HTTP/1.1 parser of the server and of the Swift client, and the client's WebSocket frames.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // The server's log levels and metadata; its handler writes the JSON lines.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // SHA-1 for Sec-WebSocket-Accept (RFC 6455 section 4.2.2), SHA-256 for the name of a build.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "ContractModel", dependencies: ["CLibYAML"], swiftSettings: strict),
    .executableTarget(
      name: "Codegen",
      dependencies: ["ContractModel", argumentParser],
      resources: [
        .copy("Emit/Swift/Runtime"), .copy("Emit/Python/PythonRuntime"), .copy("Emit/CSharp/CSharpRuntime"),
        .copy("Init/Template"),
      ],
      swiftSettings: strict),
    .target(name: "BridgeAPI", path: "Sources/Generated/Swift", swiftSettings: strict),
    // The transport of the generated Swift client.
    .target(
      name: "BridgeClient",
      dependencies: [
        "BridgeAPI",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOWebSocket", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .target(
      name: "BridgeRuntime",
      dependencies: [
        argumentParser,
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Sources/BridgeServer/Runtime",
      swiftSettings: strict),
    .target(
      name: "SmrtHubBridge",
      dependencies: [
        "BridgeRuntime", "BridgeAPI",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Sources/BridgeServer/SmrtHub",
      swiftSettings: strict),
    .executableTarget(
      name: "BridgeServerCommand",
      dependencies: ["SmrtHubBridge", "BridgeRuntime"],
      path: "Sources/BridgeServer/Command",
      swiftSettings: strict),
    .target(
      name: "ConformanceKit",
      dependencies: ["ContractModel"],
      path: "Tests/Conformance/Kit",
      resources: [.copy("Vectors"), .copy("Clauses"), .copy("Browser/Page")],
      swiftSettings: strict),
    .executableTarget(
      name: "ConformanceCommand",
      dependencies: ["ConformanceKit", argumentParser],
      path: "Tests/Conformance/Command",
      swiftSettings: strict),
    .executableTarget(
      name: "LyingBridge",
      dependencies: ["SmrtHubBridge", "BridgeRuntime", "BridgeAPI"],
      path: "Tests/Conformance/SelfTests/Mutants",
      swiftSettings: strict),
    // The runtime's WebSocket alone, for `conformance websocket`.
    .executableTarget(
      name: "WebSocketEcho",
      dependencies: ["BridgeRuntime"],
      path: "Tests/Conformance/Echo",
      swiftSettings: strict),
    // A second contract, with a server of a few lines on the same runtime.
    .target(name: "GreeterAPI", path: "Tests/Fixtures/Greeter/Generated", swiftSettings: strict),
    .executableTarget(
      name: "GreeterBridge",
      dependencies: ["BridgeRuntime", "GreeterAPI"],
      path: "Tests/Fixtures/Greeter/Server",
      swiftSettings: strict),
    // A contract with parameters, limits, envelopes and two channels, under names that mean something elsewhere.
    .target(name: "EverythingAPI", path: "Tests/Fixtures/Everything/Generated", swiftSettings: strict),
    .executableTarget(
      name: "EverythingBridge",
      dependencies: ["BridgeRuntime", "EverythingAPI"],
      path: "Tests/Fixtures/Everything/Server",
      swiftSettings: strict),
    // A contract with every type and constraint, for the codec's vectors.
    .target(name: "ValuesAPI", path: "Tests/Fixtures/Values/Generated", swiftSettings: strict),
    // A contract whose names are those of other things: it compiles, or generated code was captured.
    .target(name: "NamesAPI", path: "Tests/Fixtures/Names/Generated", swiftSettings: strict),
    // Does with the Swift client what a line of JSON says; the scripted tests in Tests/Python/Client write them.
    .executableTarget(
      name: "ClientDriver", dependencies: ["BridgeClient", "BridgeAPI", "EverythingAPI"], path: "Tests/ClientDriver",
      swiftSettings: strict),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "SmrtHubBridge", "BridgeRuntime", "BridgeAPI",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Benchmarks/Bench",
      swiftSettings: strict),
    .testTarget(name: "ContractModelTests", dependencies: ["ContractModel"], swiftSettings: strict),
    .testTarget(
      name: "GeneratedTests",
      dependencies: [
        "BridgeAPI", "EverythingAPI", "GreeterAPI", "NamesAPI", "ValuesAPI", "ContractModel", "ConformanceKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BridgeClientTests",
      dependencies: ["BridgeClient", "BridgeAPI"],
      swiftSettings: strict),
    .testTarget(
      name: "BridgeRuntimeTests",
      dependencies: [
        "BridgeRuntime",
        argumentParser,
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BridgeServerTests",
      dependencies: ["SmrtHubBridge", "BridgeRuntime", "BridgeAPI", .product(name: "Logging", package: "swift-log")],
      swiftSettings: strict),
    .testTarget(
      name: "ConformanceSelfTests",
      dependencies: ["ConformanceKit", "ContractModel"],
      path: "Tests/Conformance/SelfTests",
      exclude: ["Mutants"],
      swiftSettings: strict),
    .testTarget(
      name: "CodegenTests", dependencies: ["Codegen", "ContractModel", "ConformanceKit"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz/ is a test target that replays the corpora. Where FUZZ is set (tools/fuzz) it is libFuzzer's program instead,
// which has no main of its own, and our modules are instrumented.
let fuzzed: [Target.Dependency] = [
  "ContractModel", "ConformanceKit", "BridgeRuntime", "BridgeAPI", "ValuesAPI",
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOEmbedded", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
]
if Context.environment["FUZZ"] == nil {
  package.targets.append(
    .testTarget(
      name: "FuzzTests", dependencies: fuzzed, path: "Fuzz", exclude: ["Driver", "Corpora", "Dictionaries"],
      swiftSettings: strict))
} else {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: fuzzed, path: "Fuzz", exclude: ["Replay", "Corpora", "Dictionaries"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])]
  }
}
