/// Routes, no two of which may answer the same request.
struct RouteScope {
  private struct Place: Hashable {
    /// Nil for a channel.
    let method: Route.Method?
    let shape: [String?]
  }

  private var owners: [Place: Located<String>] = [:]
  /// The first endpoint of each path.
  private var endpoints: [[String?]: Located<String>] = [:]

  mutating func declare(_ route: Located<Route>, endpoint: Located<String>) -> Diagnostic? {
    let place = Place(method: route.value.method, shape: route.value.shape)
    if let first = owners[place] {
      let message =
        route.value.parameters.isEmpty
        ? "the endpoint `\(first.value)` has this route already"
        : "the endpoint `\(first.value)` answers the same requests: parameters are not told apart by their names"
      return collision(route, with: first, message)
    }
    owners[place] = Located(endpoint.value, at: route.span)
    if endpoints[place.shape] == nil { endpoints[place.shape] = owners[place] }
    return nil
  }

  /// A channel has its path for itself: what else is asked for there is answered with 426.
  mutating func declare(_ route: Located<Route>, channel: Located<String>) -> Diagnostic? {
    let place = Place(method: nil, shape: route.value.shape)
    if let first = owners[place] {
      return collision(route, with: first, "the channel `\(first.value)` has this path already")
    }
    owners[place] = Located(channel.value, at: route.span)
    guard let first = endpoints[place.shape] else { return nil }
    return collision(route, with: first, "the endpoint `\(first.value)` has this path already")
  }

  private func collision(_ route: Located<Route>, with first: Located<String>, _ message: String) -> Diagnostic {
    Diagnostic(
      .collidingRoutes, message, at: route.span, notes: [Diagnostic.Note("it stands here", at: first.span)],
      help: "give one of them another path")
  }
}
