@testable import ContractModel

/// One slip of the fingers in a file of a contract.
struct Typo {
  enum Kind: String, CaseIterable {
    case keys, types, names, units, indentation, colons, quotes, brackets

    /// Where such a slip happens.
    var role: TypoToken.Role {
      switch self {
      case .keys, .colons: .key
      case .types: .type
      case .names: .name
      case .units: .unit
      case .indentation: .line
      case .quotes: .quoted
      case .brackets: .brackets
      }
    }
  }

  let kind: Kind
  let path: String
  let line: Int
  /// The file with the slip in it.
  let bytes: [UInt8]
  /// What a help has to say for a person to see at once what to write.
  let rightWord: String
}
