// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "new-bridge",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "new-bridge-server", targets: ["NewBridgeServer"])],
  dependencies: [
    // The runtime of the server, and the commands codegen and conformance.
    .package(name: "contract-toolkit", path: "../contract-toolkit")
  ],
  targets: [
    .target(name: "NewBridgeAPI", path: "Sources/Generated/Swift"),
    .executableTarget(
      name: "NewBridgeServer",
      dependencies: ["NewBridgeAPI", .product(name: "BridgeRuntime", package: "contract-toolkit")],
      path: "Sources/Server"),
    .testTarget(
      name: "NewBridgeTests", dependencies: ["NewBridgeServer", "NewBridgeAPI"], path: "Tests/ServerTests"),
  ]
)
