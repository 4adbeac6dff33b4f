import ContractModel

/// A path of the contract with all that stands there.
struct KnownPath: Sendable {
  let route: Route
  /// With the values of an example in place of parameters.
  let path: String
  /// Of ``path``.
  let segments: [String]
  let endpoints: [Endpoint]
  let channel: Channel?

  /// Declared methods, in ASCII order.
  var methods: [String] { (endpoints.map { $0.route.method.rawValue } + (channel == nil ? [] : ["GET"])).sorted() }

  /// The value of `Allow`: declared methods, HEAD where an endpoint's GET is, OPTIONS, in ASCII order (H2 step 8, C1).
  var allow: String {
    let heads = endpoints.contains { $0.route.method == .get } ? ["HEAD"] : []
    return (methods + heads + ["OPTIONS"]).sorted().joined(separator: ", ")
  }

  /// The name of its first endpoint or of its channel, for ids.
  var name: String { endpoints.first?.name.value ?? channel?.subject ?? path }

  var span: SourceSpan? { endpoints.first?.route.span ?? channel?.route.span }
}

extension Channel {
  /// Its part in the ids of families that speak of endpoints too: an endpoint may have the same name.
  var subject: String { "\(name.value)-channel" }
}

extension Contract {
  /// Every path of the contract once, in contract order.
  var knownPaths: [KnownPath] { KnownPaths(self).all }
}
