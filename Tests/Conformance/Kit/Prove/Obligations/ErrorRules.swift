import ContractModel

/// The errors that endpoints declare, and the object in which all failures are told (wire-protocol H3).
enum ErrorRules {
  static func all(_ contract: Contract) -> [Obligation] {
    contract.endpoints.flatMap { endpoint in
      endpoint.errors.compactMap { declared($0.value, endpoint, contract) } + [only(endpoint)] + object(endpoint)
        + [success(endpoint)]
    }
  }

  /// Told where the contract says that it must be: by a scenario, or a conflict of revisions.
  private static func declared(_ code: String, _ endpoint: Endpoint, _ contract: Contract) -> Obligation? {
    guard let definition = contract.error(named: code) else { return nil }
    let name = endpoint.name.value
    let others = endpoint.errors.map(\.value).filter { $0 != code && contract.error(named: $0) != nil }
    let base = Obligation(
      "error:\(code)", at: name, "\(name) answers \(definition.status) \(code) where that is so",
      source: definition.span?.description ?? "H3", untestable: definition.unreachable
    )
    .broken(by: "declared-error-served", in: name) { exchange in
      exchange.error?.code == code ? exchange.served : nil
    }
    return others.reduce(base) { obligation, other in
      obligation.broken(by: "declared-error-as-\(other)", in: name) { exchange in
        exchange.error?.code == code ? exchange.refused(other) : nil
      }
    }
  }

  /// No error but those that are declared (conformance.md: any other code is a failure).
  private static func only(_ endpoint: Endpoint) -> Obligation {
    let name = endpoint.name.value
    return Obligation(
      "error.declared", at: name, "\(name) answers a request that meets the contract with no error but its own",
      source: endpoint.route.span.description
    )
    .broken(by: "success-as-internal-error", in: name) { $0.isSuccess ? $0.refused("internal_error") : nil }
    .broken(by: "success-as-unavailable", in: name) { $0.isSuccess ? $0.refused("unavailable") : nil }
    .broken(by: "success-as-not-found", in: name) { $0.isSuccess ? $0.refused("not_found") : nil }
  }

  private static func success(_ endpoint: Endpoint) -> Obligation {
    let name = endpoint.name.value
    return Obligation("H3.success", at: name, "\(name) answers a success with 200 and status ok", source: "H3")
      .broken(by: "success-as-201", .schemaBreaking, in: name) { exchange in
        guard exchange.isSuccess else { return nil }
        var altered = AlteredAnswer(exchange.answer)
        altered.status = 201
        return altered
      }
      .broken(by: "status-word-missing", .schemaBreaking, in: name) { exchange in
        guard exchange.isSuccess, let changed = exchange.document?.removing("status") else { return nil }
        return exchange.writing(changed)
      }
      .broken(by: "status-word-other", .schemaBreaking, in: name) { exchange in
        guard exchange.isSuccess, let changed = exchange.document?.setting("status", to: .string("success")) else {
          return nil
        }
        return exchange.writing(changed)
      }
  }

  // MARK: - The object

  private static func object(_ endpoint: Endpoint) -> [Obligation] {
    let name = endpoint.name.value
    let members = ["code", "message", "trace_id"].map { member in
      Obligation("H3.\(member)", at: name, "a failure of \(name) tells its \(member)", source: "H3")
        .broken(by: "error-member-dropped", .schemaBreaking, in: name) { exchange in
          changingError(exchange) { $0.removing(member) }
        }
        .broken(by: "error-member-retyped", .schemaBreaking, in: name) { exchange in
          changingError(exchange) { $0.setting(member, to: .number("7")) }
        }
    }
    return members + [form(name), unknownCode(name), page(name)] + (endpoint.request == nil ? [] : [listed(name)])
  }

  private static func form(_ name: String) -> Obligation {
    Obligation("H3.form", at: name, "a failure of \(name) is {status, error} and nothing else", source: "H3")
      .broken(by: "error-member-added", .schemaBreaking, in: name) { exchange in
        changingError(exchange) { $0.setting("detail", to: .string("text")) }
      }
      .broken(by: "error-status-word", .schemaBreaking, in: name) { exchange in
        guard exchange.error != nil, let changed = exchange.document?.setting("status", to: .string("failed")) else {
          return nil
        }
        return exchange.writing(changed)
      }
  }

  private static func unknownCode(_ name: String) -> Obligation {
    Obligation("H3.declared-code", at: name, "the code of a failure of \(name) is a declared one", source: "H3")
      .broken(by: "error-code-undeclared", .schemaBreaking, in: name) { exchange in
        changingError(exchange) { $0.setting("code", to: .string("no_such_code")) }
      }
      .broken(by: "error-status-of-another", .schemaBreaking, in: name) { exchange in
        guard exchange.error != nil else { return nil }
        var altered = AlteredAnswer(exchange.answer)
        altered.status = exchange.status == 400 ? 422 : 400
        return altered
      }
  }

  private static func listed(_ name: String) -> Obligation {
    Obligation("H3.violations", at: name, "\(name) lists violations with validation_failed", source: "H3")
      .broken(by: "violations-dropped", .schemaBreaking, in: name) { exchange in
        exchange.violations == nil ? nil : changingError(exchange) { $0.removing("violations") }
      }
      .broken(by: "violations-retyped", .schemaBreaking, in: name) { exchange in
        exchange.violations == nil ? nil : changingError(exchange) { $0.setting("violations", to: .string("text")) }
      }
  }

  private static func page(_ name: String) -> Obligation {
    Obligation("H4", at: name, "every failure of \(name) is the error object", source: "H4")
      .broken(by: "error-as-page", .schemaBreaking, in: name) { exchange in
        exchange.error == nil ? nil : exchange.writing("<html><h1>\(exchange.status)</h1></html>")
      }
      .broken(by: "error-without-content", .schemaBreaking, in: name) { exchange in
        exchange.error == nil ? nil : exchange.writing("")
      }
  }

  private static func changingError(
    _ exchange: ProxiedExchange, _ change: (WireValue) -> WireValue?
  ) -> AlteredAnswer? {
    guard exchange.error != nil, let error = exchange.document?["error"], let changed = change(error) else {
      return nil
    }
    return exchange.document?.setting("error", to: changed).map(exchange.writing)
  }
}
