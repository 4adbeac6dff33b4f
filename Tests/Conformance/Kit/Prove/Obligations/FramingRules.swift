import ContractModel

/// Framing that no server may take (wire-protocol H1, H13); it is judged before any route is.
enum FramingRules {
  static func all(_ contract: Contract) -> [Obligation] {
    FramingFaults.all.map { fault, sentence in
      Obligation("H1.\(fault)", at: "listener", sentence, source: "H1, H13")
        .broken(by: "framing-served", in: nil) { exchange in
          has(exchange, fault) ? exchange.served : nil
        }
        .broken(by: "framing-kept-open", in: nil) { exchange in
          has(exchange, fault) && exchange.answer.closesConnection ? exchange.keptOpen : nil
        }
        .broken(by: "framing-as-404", in: nil) { exchange in
          has(exchange, fault) ? exchange.refused("not_found") : nil
        }
    } + [
      Obligation("H1.smuggled", at: "listener", "nothing behind a framing error is taken for a request", source: "H1")
        .broken(by: "smuggled-served", in: nil) { exchange in
          guard exchange.status == 400, let request = exchange.request, !request.framingFaults.isEmpty else {
            return nil
          }
          var altered = exchange.keptOpen
          altered.trailing = exchange.served.bytes(answering: "GET")
          return altered
        }
    ]
  }

  private static func has(_ exchange: ProxiedExchange, _ fault: String) -> Bool {
    exchange.status == 400 && exchange.request?.framingFaults.contains(fault) == true
  }
}
