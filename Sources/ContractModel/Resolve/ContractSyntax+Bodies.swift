extension ContractSyntax {
  /// The fields of what has no name in the contract, by the name of the type that follows for it.
  var bodies: [(type: String, fields: [FieldSyntax])] {
    endpoints.flatMap(\.bodies) + channels.flatMap(\.bodies)
  }
}

extension EndpointSyntax {
  fileprivate var bodies: [(type: String, fields: [FieldSyntax])] {
    let name = name.value
    return [
      (DerivedNames.path(of: name), path?.fields ?? []), (DerivedNames.query(of: name), query?.fields ?? []),
      (DerivedNames.request(of: name), request?.fields ?? []), (DerivedNames.response(of: name), response),
    ]
  }
}

extension ChannelSyntax {
  fileprivate var bodies: [(type: String, fields: [FieldSyntax])] {
    [(DerivedNames.envelope(of: name.value), envelope?.fields ?? [])]
      + events.map { (DerivedNames.data(of: $0.name.value), $0.data) }
  }
}
