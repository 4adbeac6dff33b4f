// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
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
    .library(name: "BridgeAPI", targets: ["BridgeAPI"]),
    .library(name: "BridgeRuntime", targets: ["BridgeRuntime"]),
  ],
  dependencies: [
    // Flags, help texts and usage errors of the three commands.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Sockets, the HTTP/1.1 parser and the WebSocket frame codec of the server.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // The server's log levels and metadata; its handler writes the JSON lines.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // SHA-1 for Sec-WebSocket-Accept (RFC 6455 section 4.2.2).
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "ContractModel", dependencies: ["CLibYAML"], swiftSettings: strict),
    .executableTarget(
      name: "Codegen",
      dependencies: ["ContractModel", argumentParser],
      exclude: [],
      resources: [.copy("Emit/Swift/Runtime")],
      swiftSettings: strict),
    .target(name: "BridgeAPI", path: "Sources/Generated/Swift", swiftSettings: strict),
    .target(
      name: "BridgeRuntime",
      dependencies: [
        argumentParser,
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOWebSocket", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Sources/BridgeServer/Runtime",
      swiftSettings: strict),
    .target(
      name: "SmrtHubBridge",
      dependencies: ["BridgeRuntime", "BridgeAPI"],
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
      resources: [.copy("Vectors")],
      swiftSettings: strict),
    .executableTarget(
      name: "ConformanceCommand",
      dependencies: ["ConformanceKit", argumentParser],
      path: "Tests/Conformance/Command",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
