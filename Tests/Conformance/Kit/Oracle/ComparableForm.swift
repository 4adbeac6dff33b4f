import ContractModel

/// Values as readers compare them: two are equal when they are written alike, the order of members aside.
struct ComparableForm {
  let contract: Contract

  /// The value must keep its type; what does not is left as it is.
  func of(_ value: WireValue, as use: TypeUse) -> WireValue {
    Self.sorted(WrittenForm(contract: contract).of(value, as: use))
  }

  private static func sorted(_ value: WireValue) -> WireValue {
    switch value {
    case .array(let items): .array(items.map(sorted))
    case .object(let members):
      .object(
        members.map { .init(name: $0.name, value: sorted($0.value)) }
          .sorted { $0.name.lexicographicallyPrecedes($1.name) })
    case .null, .bool, .number, .string, .longString: value
    }
  }
}
