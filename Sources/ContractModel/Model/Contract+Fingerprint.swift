extension Contract {
  /// The first 16 hex digits of SHA-256 over the canonical JSON (RFC 8785) of everything that affects the wire.
  ///
  /// Names and versions of contracts do not: a version without a change has the fingerprint of the one before it. It is
  /// made anew at each call.
  public var fingerprint: String {
    let tree = JSONValue.object(CanonicalTree(self, includingDocs: false).wireMembers)
    return String(SHA256.hex(JSONText.writeCanonical(tree)).prefix(16))
  }

  /// What the header `X-Contract` holds: `1.0.0+196a6fedfc19cb73`.
  public var versionHeader: String { "\(version.value.description)+\(fingerprint)" }
}
