// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Reads the parts of one request, and keeps what is wrong with any of them (wire-protocol H2, steps 15 and 16).
struct RequestReader {
  private var malformed: MalformedJSON?
  private var violations: [Violation] = []

  /// Why the parts that were read are no request; nil where nothing is wrong.
  var failure: DecodingFailure? {
    if let malformed { return .malformed(malformed) }
    return violations.isEmpty ? nil : .invalid(violations)
  }

  /// The value of a body.
  mutating func body<Value>(
    _ bytes: [Swift.UInt8], _ read: (inout JSONReader) -> Value?
  ) -> Value? {
    do throws(DecodingFailure) {
      return try JSONReader.decode(bytes, read)
    } catch {
      switch error {
      case .malformed(let reason): malformed = reason
      case .invalid(let found): for violation in found { keep(violation) }
      }
      return nil
    }
  }

  /// A value of the path.
  ///
  /// - Parameter values: The decoded segments that stand for parameters, in route order.
  mutating func value<Value>(
    _ name: Swift.StaticString, _ kind: ExpectedKind, at index: Swift.Int, of values: [[Swift.UInt8]],
    _ read: (inout JSONReader) -> Value?
  ) -> Value? {
    guard values.indices.contains(index) else {
      report(.required, .path, "\(name)")
      return nil
    }
    return value(values[index], kind, .path, "\(name)", read)
  }

  /// Moves to the next parameter of the query that the contract knows, and answers its index; nil after the last one.
  ///
  /// A parameter that came before is reported and read past; those that are missing at the end are reported.
  mutating func next(_ query: inout QueryCursor) -> Swift.Int? {
    while query.moveOn() {
      switch query.note() {
      case .first(let parameter): return parameter
      case .second: report(.duplicate, .query, query.name)
      case .later: break
      }
    }
    for name in query.missing { report(.required, .query, name) }
    return nil
  }

  /// The value that the query is at.
  mutating func value<Value>(
    of query: QueryCursor, _ kind: ExpectedKind, _ read: (inout JSONReader) -> Value?
  ) -> Value? {
    value(query.text, kind, .query, query.name, read)
  }

  private mutating func report(_ rule: ViolationRule, _ place: Violation.Place, _ name: Swift.String) {
    keep(Violation(place: place, path: "/" + name, rule: rule, message: rule.message("")))
  }

  private mutating func keep(_ violation: Violation) {
    if violations.count < JSONReader.maxViolations { violations.append(violation) }
  }
}

extension RequestReader {
  /// Reads a text by the rules of JSON: a number and a flag stand for themselves, any other text stands in quotes.
  private mutating func value<Value>(
    _ text: [Swift.UInt8], _ kind: ExpectedKind, _ place: Violation.Place, _ name: Swift.String,
    _ read: (inout JSONReader) -> Value?
  ) -> Value? {
    guard let json = Self.json(text, kind) else {
      keep(Violation(place: place, path: "/" + name, rule: .type, message: ViolationRule.type.message(kind.rawValue)))
      return nil
    }
    do throws(DecodingFailure) {
      return try JSONReader.decode(json, read)
    } catch {
      if case .invalid(let found) = error {
        for violation in found {
          keep(
            Violation(
              place: place, path: "/" + name + violation.path, rule: violation.rule, message: violation.message))
        }
      }
      return nil
    }
  }

  /// Nil where the text is of another kind.
  private static func json(_ text: [Swift.UInt8], _ kind: ExpectedKind) -> [Swift.UInt8]? {
    switch kind {
    case .bool: text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) ? text : nil
    case .int32, .int64, .float64: JSONReader.isNumber(text) ? text : nil
    default: JSONWriter.encode { $0.string(Swift.String(decoding: text, as: Swift.UTF8.self)) }
    }
  }
}
