import BridgeAPI
import BridgeRuntime
import FoundationEssentials

extension Lie {
  /// Takes an id in which the pattern is found somewhere, as most regular expression libraries search.
  ///
  /// Breaks contract-language.md (`pattern` matches the whole string). The family of patterns should catch it.
  static let patternSearch = Lie(
    name: "pattern-search", summary: "an id is taken where the pattern is found anywhere in it",
    caughtBy: "field-pattern/update_hub/*"
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        let reply = await truth(call)
        // Codable knows no constraints.
        guard reply.status == 422,
          let request = try? JSONDecoder().decode(UpdateHubRequest.self, from: Data(call.body))
        else { return reply }
        let lenient = UpdateHubRequest(
          indicators: request.indicators.map { light in
            Indicator(id: found(in: light.id), state: light.state, text: light.text, progress: light.progress)
          })
        return await truth(call.with(lenient.encoded()))
      }
    }
  }

  /// The part of an id that the pattern matches.
  private static func found(in id: String) -> String {
    let isFirst: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    let part = id.utf8.drop { !isFirst($0) }.prefix { isFirst($0) || $0 == 0x2D || $0 == 0x5F }
    return String(decoding: Array(part), as: UTF8.self)
  }
}
