/// A contract that holds: every name bound, every constraint checked, everything in the order of the files.
///
/// Sealed: only the resolver makes one, so whoever holds a `Contract` need not check it again.
public struct Contract: Sendable {
  public let name: Located<String>
  public let version: Located<SemanticVersion>
  public let doc: String?
  public let server: ServerSettings
  /// Named types in contract order, then the types of bodies and event data in the order of their endpoints and events.
  public let types: [TypeDefinition]
  /// The errors that the contract declares, in contract order.
  public let errors: [ErrorDefinition]
  public let endpoints: [Endpoint]
  public let channels: [Channel]
  public let scenarios: [Scenario]
  public let retired: RetiredNames
  /// Lint rules that the contract lets be broken, in contract order.
  public let allowances: [Allowance]
  /// The files that were read, entry first, then in path order.
  public let sources: [SourceFile]

  let typeIndex: [String: Int]
  let errorIndex: [String: Int]
  let endpointIndex: [String: Int]

  public func type(named name: String) -> TypeDefinition? { typeIndex[name].map { types[$0] } }
  public func error(named name: String) -> ErrorDefinition? {
    errorIndex[name].map { errors[$0] } ?? ErrorDefinition.builtIn(named: name)
  }
  public func endpoint(named name: String) -> Endpoint? { endpointIndex[name].map { endpoints[$0] } }
  public func channel(named name: String) -> Channel? { channels.first { $0.name.value == name } }
  /// The event of this name and the channel that carries it; event names are unique over all channels.
  public func event(named name: String) -> (channel: Channel, event: Event)? {
    for channel in channels {
      for event in channel.events where event.name.value == name { return (channel, event) }
    }
    return nil
  }
}

/// `MAJOR.MINOR.PATCH` without pre-release and build parts (Semantic Versioning 2.0.0, section 2).
public struct SemanticVersion: Hashable, Comparable, Sendable {
  public let major: Int
  public let minor: Int
  public let patch: Int

  public var description: String { "\(major).\(minor).\(patch)" }

  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

/// What a contract says of the server as a whole.
public struct ServerSettings: Sendable {
  /// The `base_url` as written: `http://127.0.0.1:5001`.
  public let baseURL: Located<String>
  public let host: String
  public let port: Int
  public let defaultAuth: EndpointAuth
  /// In bytes.
  public let defaultMaxBody: Int
  public let limits: ServerLimits
}

/// A file of the contract, as it was read.
public struct SourceFile: Sendable {
  /// As in ``SourceSpan/file``.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
