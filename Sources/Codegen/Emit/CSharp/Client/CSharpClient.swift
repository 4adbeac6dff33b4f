import ContractModel

/// The methods of the client, in one file for each file of the contract that has endpoints or channels:
/// `Client/Clipboard+Client.cs`.
struct CSharpClient: Sendable {
  private let file: CSharpFile
  /// In the order of each file's first method.
  private let groups: [(path: String, methods: [@Sendable () -> Lines])]

  init(_ file: CSharpFile, _ types: CSharpTypes) {
    self.file = file
    let contract = file.contract
    let sentences = Dictionary(
      contract.errors.map { ($0.name, ErrorMessages.message(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var methods = contract.endpoints.map { endpoint -> (source: String, lines: @Sendable () -> Lines) in
      let call = CSharpCall(endpoint, types, sentences: sentences)
      return (endpoint.name.span.file, { call.lines })
    }
    methods += contract.channels.map { channel in
      let events = CSharpClientChannel(channel: channel, types: types)
      return (channel.name.span.file, { events.lines })
    }
    groups = Self.gather(methods)
  }

  var makers: [FileMaker] {
    groups.map { group in { render(group.path, group.methods) } }
  }

  private static func gather(
    _ methods: [(source: String, lines: @Sendable () -> Lines)]
  ) -> [(path: String, methods: [@Sendable () -> Lines])] {
    var groups: [(path: String, methods: [@Sendable () -> Lines])] = []
    var indices: [String: Int] = [:]
    for method in methods {
      let path = ContractFilePath.path(of: method.source, kind: "Client", suffix: ".cs")
      if let index = indices[path.lowercased()] {
        groups[index].methods.append(method.lines)
      } else {
        indices[path.lowercased()] = groups.count
        groups.append((path, [method.lines]))
      }
    }
    return groups
  }

  private func render(_ path: String, _ methods: [@Sendable () -> Lines]) -> RenderedFile {
    file.render(path) {
      file.publicSpace {
        "using static global::\(file.namespace).Internal.Codec;"
        ""
        "public sealed partial class BridgeClient"
        "{"
        Indented(by: 4) {
          for (index, method) in methods.enumerated() {
            if index > 0 { "" }
            method()
          }
        }
        "}"
      }
    }
  }
}
