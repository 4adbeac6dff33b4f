import ContractModel

/// A client's method for the events of one channel.
struct CSharpClientChannel: Sendable {
  let channel: Channel
  let types: CSharpTypes

  var lines: Lines {
    let item = types.name(of: "BridgeStreamItem")
    return Lines {
      CSharpDoc.summary(channel.annotations, default: "The channel `\(channel.name.value)`.")
      CSharpDoc.obsolete(channel.annotations)
      "public global::System.Collections.Generic.IAsyncEnumerable<\(item)> \(name)Channel()"
      "{"
      Indented(by: 4) {
        "return core_.Events(new \(types.runtime("BridgeChannel"))("
        Indented(by: 4) {
          "\(CSharpLiteral.string(channel.name.value)), \(CSharpLiteral.string(channel.route.value.path)), "
            + "heartbeatMilliseconds: \(CSharpLiteral.int64(Int64(channel.heartbeatInterval.value))), "
            + "maxMessage: \(min(channel.outbox.maxBytes, Int(Int32.max))), "
            + "\(types.runtime("Codec")).\(CSharpEvents.reader(of: channel))));"
        }
      }
      "}"
    }
  }

  private var name: String { CSharpName.pascal(channel.name.value) }
}
