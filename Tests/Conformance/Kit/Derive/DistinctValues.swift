import ContractModel

/// Values of one type that differ, for lists that take no two equal ones.
struct DistinctValues {
  /// Longer lists are not built.
  private static let longestList = 10_000
  /// How far the kit looks into types for something to vary.
  private static let deepest = 8

  let contract: Contract

  /// Nil where the kit knows of fewer.
  func drafts(_ count: Int, of use: TypeUse) -> [Draft]? {
    guard count <= Self.longestList else { return nil }
    let form = ComparableForm(contract: contract)
    var seen: Set<WireValue> = []
    var drafts: [Draft] = []
    // Among three candidates there is one that keeps the bounds of numbers.
    for number in 0..<(3 * count + 64) where drafts.count < count {
      guard let draft = candidate(number, of: use, depth: 0), let value = sound(draft, use),
        seen.insert(form.of(value, as: use)).inserted
      else { continue }
      drafts.append(draft)
    }
    return drafts.count == count ? drafts : nil
  }

  /// The value, where it keeps its type.
  private func sound(_ draft: Draft, _ use: TypeUse) -> WireValue? {
    guard let value = try? DocumentScanner.read(draft.recipe.bytes) else { return nil }
    var examination = Examination(of: contract, by: .anyone)
    examination.examine(value, against: use, at: "")
    return examination.faults.isEmpty ? value : nil
  }

  private func candidate(_ number: Int, of use: TypeUse, depth: Int) -> Draft? {
    guard depth < Self.deepest else { return nil }
    switch use.shape {
    case .string(let limits):
      guard let pattern = limits.pattern?.value, !number.isMultiple(of: 2) else {
        return DistinctBodies.text(number, limits)
      }
      return PatternText(pattern).text(ofLength: number / 2).map(Draft.text)
    case .bool: return number < 2 ? .verbatim(number == 0 ? "false" : "true") : nil
    case .int32(let limits), .int64(let limits):
      if let least = limits.min?.value ?? limits.exclusiveMin?.value { return .verbatim("\(least &+ Int64(number))") }
      return .verbatim("\((limits.max?.value ?? limits.exclusiveMax?.value ?? 0) &- Int64(number))")
    case .float64(let limits):
      return .verbatim("\(double(number, from: limits.min?.value ?? limits.exclusiveMin?.value ?? 0))")
    case .bytes(let limits): return bytes(number, limits)
    case .timestamp: return year(number).map { .text("\($0)-01-31T23:59:59.000Z") }
    case .date: return year(number).map { .text("\($0)-01-31") }
    case .uuid:
      let digits = String(number, radix: 16)
      return .text("00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
    case .json: return .verbatim("\(number)")
    case .list(let item, _):
      return candidate(number, of: item, depth: depth + 1).map { item in
        let sample = Sample(contract: contract).draft(for: use)
        return sample[.item(0)] == nil ? .list([item]) : sample.replacing(at: [.item(0)]) { _ in item }
      }
    case .map(let item, _):
      return .object([.init(name: "\(Sample.key)\(number)", value: Sample(contract: contract).draft(for: item))])
    case .named(let name): return candidate(number, ofTypeNamed: name, depth: depth + 1)
    }
  }

  private func candidate(_ number: Int, ofTypeNamed name: String, depth: Int) -> Draft? {
    let sample = Sample(contract: contract)
    switch contract.type(named: name)?.kind {
    case .scalar(let use): return candidate(number, of: use, depth: depth)
    case .enumeration(let type):
      if number < type.values.count { return .text(type.values[number].wire) }
      return type.isOpen ? .text("other \(number)") : nil
    case .object(let object): return varying(object, sample.draft(ofTypeNamed: name), number, depth)
    case .union(let union):
      for unionCase in union.cases {
        guard case .object(let object)? = contract.type(named: unionCase.type.value)?.kind else { continue }
        let draft = sample.draft(of: unionCase, tag: union.tag.value)
        if let varied = varying(object, draft, number, depth) { return varied }
      }
      return nil
    case nil: return nil
    }
  }

  /// The first field of which there are so many values tells the objects apart.
  private func varying(_ object: ObjectType, _ sample: Draft, _ number: Int, _ depth: Int) -> Draft? {
    for field in object.fields {
      guard let value = candidate(number, of: field.type, depth: depth) else { continue }
      return sample.removing(field.name.value).adding(field.name.value, value)
    }
    return nil
  }

  private func double(_ number: Int, from base: Double) -> Double {
    let steps = Double(number / 3)
    switch number % 3 {
    case 0: return base + steps
    case 1: return base + 1 / (steps + 2)
    default: return -steps
    }
  }

  private func bytes(_ number: Int, _ limits: ByteConstraints) -> Draft {
    let count = min(max(limits.minBytes?.value ?? 0, 2), limits.maxBytes?.value ?? 2)
    return BytesBoundaries.text(
      ofBytes: count, startingWith: [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)])
  }

  private func year(_ number: Int) -> Int? { number < 9_000 ? 1_000 + number : nil }
}
