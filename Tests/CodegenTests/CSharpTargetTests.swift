import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("The C# of a contract")
struct CSharpTargetTests {
  private func files(_ target: String, types: String = "") throws -> [RenderedFile] {
    let project = try TemporaryProject(TemporaryProject.contract(types: types))
    try project.write(
      "codegen.yaml", "contract: bridge.yaml\nresolved: contract.json\ntargets: { csharp: { out: Out, \(target) } }")
    return try project.pipeline().output.targets.flatMap(\.files)
  }

  private func text(_ path: String, in files: [RenderedFile]) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test("is a project that is called as the last part of its namespace")
  func project() throws {
    let files = try files("namespace: Some.Where")
    #expect(try text("Where.csproj", in: files).contains("<RootNamespace>Some.Where</RootNamespace>"))
    #expect(try text("Runtime/Codec/Presence.cs", in: files).contains("namespace Some.Where\n"))
    #expect(files.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("BridgeRuntime") })
  }

  @Test("has a client, unless it is left out")
  func parts() throws {
    let all = try files("namespace: Api").map(\.path)
    let types = try files("namespace: Api, emit: [types]").map(\.path)
    #expect(all.contains("BridgeErrors.cs") && all.contains { $0.hasPrefix("Runtime/Client/") })
    #expect(types == all.filter { types.contains($0) })
    #expect(!types.contains { $0.hasPrefix("Runtime/Client/") || $0.hasPrefix("Client/") || $0 == "BridgeErrors.cs" })
    #expect(types.contains("Events/BridgeEvent.cs"))
  }

  @Test("puts what must be given before what may be left out, and each default in its place")
  func constructor() throws {
    let types = """
      types:
        Level: { enum: [low, high] }
        Item:
          object:
            first?: { type: int32, default: 7 }
            second: string | null
            third?: string
            fourth?: { type: Level, default: high }
            fifth?: { type: list<int32>, default: [1] }
            sixth?: bool | null
      """
    let text = try text("Types/Bridge+Types.cs", in: try files("namespace: Api", types: types))
    #expect(
      text.contains(
        """
                public Item(
                    string second,
                    int first = 7,
                    string third = null,
                    global::Api.Level fourth = global::Api.Level.High,
                    global::System.Collections.Generic.IReadOnlyList<int> fifth = null,
                    global::Api.Presence<bool> sixth = default(global::Api.Presence<bool>))
        """))
  }

  @Test("says what is deprecated where nobody has to use it")
  func deprecated() throws {
    let types = #"types: { Item: { deprecated: "x", object: { old?: { type: string, deprecated: "say \"new\"" } } } }"#
    let text = try text("Types/Bridge+Types.cs", in: try files("namespace: Api", types: types))
    #expect(text.contains(#"[global::System.Obsolete("say \"new\"")]"#))
    #expect(text.components(separatedBy: "Obsolete").count == 2)
  }
}
