import ContractModel

/// The target of a call of one endpoint: its path with texts in place of parameters, and its query.
struct CallTarget: Sendable {
  /// What stands between the slashes, percent-encoded.
  var segments: [[UInt8]]
  /// What stands between the `&`, percent-encoded.
  var pairs: [[UInt8]]

  var path: [UInt8] { segments.flatMap { [UInt8(ascii: "/")] + $0 } }

  var bytes: [UInt8] {
    pairs.isEmpty ? path : path + [UInt8(ascii: "?")] + pairs.joined(separator: [UInt8(ascii: "&")])
  }

  /// `texts` are those of the route's parameters, in its order; `query` has names with texts. None is encoded yet.
  init(of route: Route, texts: [[UInt8]], query: [(name: [UInt8], text: [UInt8])]) {
    var rest = texts[...]
    segments = route.segments.map { segment in
      switch segment {
      case .literal(let text): Array(text.utf8)
      case .parameter: PercentSpelling.encoded(rest.popFirst() ?? [])
      }
    }
    if segments.isEmpty { segments = [[]] }
    pairs = query.map { PercentSpelling.encoded($0.name) + [UInt8(ascii: "=")] + PercentSpelling.encoded($0.text) }
  }
}

extension Endpoint {
  /// The target of the first example, or of samples where there is none.
  var target: CallTarget { targets[0] }

  /// The targets of the examples, one of samples where there is none: never empty.
  var targets: [CallTarget] {
    let examples = self.examples.map { example in
      target(path: example.path.map { WireValue($0) }, query: example.query.map { WireValue($0) })
    }
    return examples.isEmpty ? [target(path: nil, query: nil)] : examples
  }

  /// A target with these values; what must be there and is not given is a sample.
  func target(path: WireValue?, query: WireValue?) -> CallTarget {
    let texts = parameters.filter { $0.place == .path }.map { $0.text(in: path) ?? $0.sample }
    let pairs = parameters.filter { $0.place == .query }.compactMap { parameter in
      (parameter.text(in: query) ?? (parameter.field.isRequired ? parameter.sample : nil)).map {
        (name: parameter.name, text: $0)
      }
    }
    return CallTarget(of: route.value, texts: texts, query: pairs)
  }

  /// The path of ``target``.
  var targetPath: String { String(decoding: target.path, as: UTF8.self) }

  /// ``target`` with more behind its query.
  func target(adding pair: WireText) -> WireText {
    WireText(target.bytes) + (target.pairs.isEmpty ? "?" : "&") + pair
  }
}

extension Endpoint {
  /// A text of the parameter as it is sent, for those that no example has.
  func sampleText(of parameter: Parameter) -> [UInt8] { PercentSpelling.encoded(parameter.sample) }
}

extension Parameter {
  var name: [UInt8] { Array(field.name.value.utf8) }

  /// The text of the value that an object has for this parameter; nil where it has none.
  fileprivate func text(in object: WireValue?) -> [UInt8]? { object?[field.name.value].flatMap { Draft($0).plainText } }

  /// A text that stands for some value.
  fileprivate var sample: [UInt8] {
    switch values {
    case .choice(let type): Array((type.values.first?.wire ?? "").utf8)
    case .scalar(let use): Sample.scalar(use)?.plainText ?? []
    }
  }
}
