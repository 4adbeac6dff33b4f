/// Routes, no two of which may answer the same request.
struct RouteScope {
  private var endpoints: [Route: Located<String>] = [:]
  private var channels: [[String]: Located<String>] = [:]
  private var paths: [[String]: Located<String>] = [:]

  mutating func declare(_ route: Located<Route>, endpoint: Located<String>) -> Diagnostic? {
    if let first = endpoints[route.value] {
      return collision(route, with: first, "the endpoint `\(first.value)` has this route already")
    }
    endpoints[route.value] = Located(endpoint.value, at: route.span)
    if paths[route.value.segments] == nil { paths[route.value.segments] = Located(endpoint.value, at: route.span) }
    return nil
  }

  /// A channel has its path for itself: what else is asked for there is answered with 426.
  mutating func declare(_ route: Located<Route>, channel: Located<String>) -> Diagnostic? {
    if let first = channels[route.value.segments] {
      return collision(route, with: first, "the channel `\(first.value)` has this path already")
    }
    channels[route.value.segments] = Located(channel.value, at: route.span)
    guard let first = paths[route.value.segments] else { return nil }
    return collision(route, with: first, "the endpoint `\(first.value)` has this path already")
  }

  private func collision(_ route: Located<Route>, with first: Located<String>, _ message: String) -> Diagnostic {
    Diagnostic(
      .collidingRoutes, message, at: route.span, notes: [Diagnostic.Note("it stands here", at: first.span)],
      help: "give one of them another path")
  }
}
