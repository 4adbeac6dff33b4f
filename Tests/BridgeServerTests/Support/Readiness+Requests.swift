import Foundation

/// Requests to the SmrtHub bridge that says it is ready.
extension Readiness {
  /// Stores a configuration of one space, whose rule takes links.
  func update(revision: Int, title: String) throws -> HTTPExchange {
    let workspace = """
      {"spaces":[{"id":"web","title":"\(title)"}],\
      "rules":[{"id":"links","detected":"url","space":"web","folder":"links"}],"triggers":[]}
      """
    return try HTTPExchange(
      port: port, "PUT /api/config/update", token: SpawnedBridge.token,
      body: #"{"revision":\#(revision),"workspace":\#(workspace)}"#)
  }

  func process(_ text: String) throws -> HTTPExchange {
    try HTTPExchange(
      port: port, "POST /api/clipboard/process", token: SpawnedBridge.token,
      body: #"{"fragments":[{"kind":"text","text":"\#(text)"}]}"#)
  }

  /// The revision that is current, and the title of its first space.
  func workspace() throws -> (revision: Int, title: String?) {
    let answer = try HTTPExchange(port: port, "GET /api/config/workspace", token: SpawnedBridge.token).object
    let spaces = (answer["workspace"] as? [String: Any])?["spaces"] as? [[String: String]]
    return (answer["revision"] as? Int ?? 0, spaces?.first?["title"])
  }

  func degradedModules() throws -> [String] {
    let modules = try HTTPExchange(port: port, "GET /api/status/health").object["modules"] as? [[String: String]]
    return (modules ?? []).filter { $0["state"] == "degraded" }.compactMap { $0["name"] }
  }
}
