extension LintRule {
  static let verbInPath = LintRule(
    "verb-in-path",
    "The method says what is done and the path to what; a path that names another method hides it from clients, logs and proxies.",
    bad: """
      endpoints:
        remove_item: { route: POST /items/delete, request: { id: uuid } }
      """,
    good: """
      endpoints:
        remove_items: { route: DELETE /items }
      """
  ) { subject in
    subject.contract.endpoints.compactMap { endpoint in
      let route = endpoint.route.value
      guard let verb = route.segments.compactMap(\.literal).last(where: { verbs[$0.lowercased()] != nil }),
        let method = verbs[verb.lowercased()], method != route.method
      else { return nil }
      return LintFinding(
        "the path of `\(endpoint.name.value)` says `\(verb)` and its method is \(route.method.rawValue)",
        at: endpoint.route.span, help: "use the method \(method.rawValue) and leave the word out of the path")
    }
  }

  private static let verbs: [String: Route.Method] = [
    "get": .get, "list": .get, "fetch": .get, "read": .get, "create": .post, "add": .post, "insert": .post,
    "delete": .delete, "remove": .delete, "destroy": .delete,
  ]
}
