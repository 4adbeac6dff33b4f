import ContractModel

/// A call of an endpoint as a line for a POSIX shell; the session token is `$TOKEN`.
enum CurlCommand {
  static func text(_ endpoint: Endpoint, _ server: ServerSettings, target: String, body: JSONValue?) -> String {
    let method = endpoint.route.value.method
    // What curl sends by itself, without and with a body.
    let isDefault = method == (body == nil ? .get : .post)
    var words = ["curl", "-sS"] + (isDefault ? [] : ["-X", method.rawValue])
    if endpoint.auth == .bearerToken { words += ["-H", "\"Authorization: Bearer $TOKEN\""] }
    if let body {
      words += ["-H", quoted("Content-Type: application/json")]
      words += ["--data-binary", quoted(String(decoding: JSONText.write(body), as: UTF8.self))]
    }
    return (words + [quoted(server.baseURL.value + target)]).joined(separator: " ")
  }

  /// In single quotes, in which the shell leaves all but the quote itself alone.
  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
