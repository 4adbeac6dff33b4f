import BridgeAPI

extension Workspace {
  /// Where parts of the configuration contradict each other, in document order, within the body of `update_config`.
  ///
  /// An id that stands twice is named at its second place; a rule or an action that names no space of this workspace, at
  /// that name. At most 32, as with all violations.
  var contradictions: [Violation] {
    let known = Set(spaces.map(\.id))
    var found = violations(of: spaces.map(\.id), in: "spaces", "Two spaces have the same id.") { _, _ in [] }
    found += violations(of: rules.map(\.id), in: "rules", "Two rules have the same id.") { index, path in
      known.contains(rules[index].space) ? [] : [unknownSpace("\(path)/space")]
    }
    found += violations(of: triggers.map(\.id), in: "triggers", "Two triggers have the same id.") { index, path in
      unknownSpaces(of: triggers[index].actions, in: "\(path)/actions", known)
    }
    return Array(found.prefix(32))
  }

  /// - Parameter others: What else is wrong with the element at an index, which stands after its id.
  private func violations(
    of ids: [String], in list: String, _ message: String, others: (_ index: Int, _ path: String) -> [Violation]
  ) -> [Violation] {
    var seen: Set<String> = []
    return ids.enumerated().flatMap { index, id in
      let path = "/workspace/\(list)/\(index)"
      let repeated = seen.insert(id).inserted ? [] : [Violation(path: "\(path)/id", message: message)]
      return repeated + others(index, path)
    }
  }

  private func unknownSpaces(of actions: [TriggerAction], in path: String, _ known: Set<String>) -> [Violation] {
    actions.enumerated().compactMap { index, action in
      guard case .routeItem(let route) = action, !known.contains(route.space) else { return nil }
      return unknownSpace("\(path)/\(index)/space")
    }
  }

  private func unknownSpace(_ path: String) -> Violation {
    Violation(path: path, message: "No space of this workspace has this id.")
  }
}
