import ContractModel

/// The methods of the client, in one file for each file of the contract that has endpoints or channels:
/// `Client/Clipboard+Client.cs`.
struct CSharpClient: Sendable {
  private let file: CSharpFile
  private let groups: [ContractFileGroup<@Sendable () -> Lines>]

  init(_ file: CSharpFile, _ types: CSharpTypes) {
    self.file = file
    let contract = file.contract
    let sentences = Dictionary(
      contract.errors.map { ($0.name, ErrorMessages.message(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var methods = contract.endpoints.map { endpoint -> (ContractFileOrigin, @Sendable () -> Lines) in
      let call = CSharpCall(endpoint, types, sentences: sentences)
      return (ContractFileOrigin(kind: .client, source: endpoint.name.span.file), { call.lines })
    }
    methods += contract.channels.map { channel in
      let events = CSharpClientChannel(channel: channel, types: types)
      return (ContractFileOrigin(kind: .client, source: channel.name.span.file), { events.lines })
    }
    groups = ContractFileGroup.gather(methods, suffix: ".cs")
  }

  var makers: [FileMaker] {
    groups.map { group in { render(group.path, group.pieces) } }
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
