/// An answer before it is spelled.
struct Answer {
  let status: Int
  let traceID: String
  /// Nil for an answer without content.
  let content: [UInt8]?
  /// The value of `Allow`, for 204 and 405.
  var allow: String?
  /// Whether the connection ends with it.
  var closes: Bool
  /// An answer to HEAD: its fields speak of the content, which is left out (wire-protocol H10).
  var omitsContent: Bool

  init(
    status: Int, traceID: String, content: [UInt8]?, allow: String? = nil, closes: Bool = false,
    omitsContent: Bool = false
  ) {
    self.status = status
    self.traceID = traceID
    self.content = content
    self.allow = allow
    self.closes = closes
    self.omitsContent = omitsContent
  }

  /// The error object of an error that every bridge has.
  init(
    _ error: StandardError, traceID: String, allow: String? = nil, closes: Bool = false, omitsContent: Bool = false
  ) {
    self.init(
      status: error.status, traceID: traceID, content: error.body(traceID: traceID), allow: allow, closes: closes,
      omitsContent: omitsContent)
  }
}
