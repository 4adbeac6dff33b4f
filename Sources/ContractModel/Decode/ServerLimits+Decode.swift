extension ServerLimits {
  /// Numbers that the contract does not give are those of wire-protocol.md, said at `place`.
  init(_ record: Record?, at place: SourceSpan) {
    let headers = record?.record("headers")
    func number(_ record: Record?, _ key: String, _ usual: Int) -> Located<Int> {
      record?.integer(key) ?? Located(usual, at: place)
    }
    maxHeaderFields = number(headers, "max_fields", 100)
    maxHeaderBytes = number(headers, "max_bytes", 32 << 10)
    headersWithin = number(headers, "within", 10_000)
    maxTarget = number(record, "target", 8 << 10)
    minBodyRate = number(record, "body_rate", 1 << 10)
    idle = number(record, "idle", 60_000)
    maxConnections = number(record, "connections", 256)
    maxWaiting = number(record, "waiting", 16)
    maxClientMessage = number(record, "first_message", 4 << 10)
  }
}
