import ContractModel

/// What a text on the wire is, by the contract alone.
enum OracleVerdict: Sendable, Hashable {
  /// No JSON document that is let in: `malformed_json`, whatever else is wrong with it.
  case malformed(MalformedDocument)
  /// A document that breaks its type: `validation_failed` with exactly these, in this order.
  case violations([ExpectedViolation])
  case accepted
}

/// The kit's own reading of contract-language.md ("Values on the wire"): it judges exact bytes against a type.
///
/// Independent of the generator's plan and of the generated codecs, so that the three can disagree and be found out.
struct Oracle: Sendable {
  /// No more violations than these are told of one document.
  static let maxViolations = 32

  let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  /// What a conforming reader makes of these bytes, where a value of the type `typeName` is due.
  func judge(_ bytes: [UInt8], as typeName: String) -> OracleVerdict {
    do throws(MalformedDocument) {
      return judge(try DocumentScanner.read(bytes), as: typeName)
    } catch {
      return .malformed(error)
    }
  }

  /// As ``judge(_:as:)``, of a body that is never held whole where it is large; nil for a large one that can only be
  /// judged whole.
  func judge(_ body: BodyRecipe, as typeName: String) -> OracleVerdict? {
    guard let text = FoldedText(body) else { return nil }
    do throws(MalformedDocument) {
      if let value = try DocumentScanner.read(text) { return judge(value, as: typeName) }
    } catch {
      return .malformed(error)
    }
    return body.isLarge ? nil : judge(body.bytes, as: typeName)
  }

  private func judge(_ value: WireValue, as typeName: String) -> OracleVerdict {
    let violations = violations(in: value, as: typeName)
    return violations.isEmpty ? .accepted : .violations(violations)
  }

  /// What readers tell of a document that is no malformed one; none where it keeps its type.
  func violations(in value: WireValue, as typeName: String) -> [ExpectedViolation] {
    var examination = Examination(of: contract, by: .anyone)
    examination.examine(value, named: typeName, at: "", span: nil)
    return examination.faults.prefix(Self.maxViolations)
      .map { ExpectedViolation(path: $0.path, rule: $0.rule.rawValue) }
  }

  /// What a writer got wrong in a document of the type `typeName`. Fields that the contract does not declare are faults
  /// too: the contract is the truth, and drift from it is what the kit is there to find.
  func faults(
    in value: WireValue, asWrittenBy typeName: String, beside others: [String] = [], at path: String = ""
  ) -> [ValueFault] {
    var examination = Examination(of: contract, by: .writer(beside: others.map { Array($0.utf8) }))
    examination.examine(value, named: typeName, at: path, span: nil)
    return examination.faults
  }

  /// As ``faults(in:asWrittenBy:beside:at:)``, of a whole text.
  func faults(in bytes: [UInt8], asWrittenBy typeName: String) throws(MalformedDocument) -> [ValueFault] {
    faults(in: try DocumentScanner.read(bytes), asWrittenBy: typeName)
  }
}
