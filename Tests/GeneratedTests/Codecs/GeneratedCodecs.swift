import ContractModel
import Foundation
import Testing

/// The generated codecs of one contract, by the names of their types.
struct GeneratedCodecs: Sendable, CustomTestStringConvertible {
  /// Reads bytes and writes the value that they are.
  typealias Codec = @Sendable ([UInt8]) throws -> [UInt8]

  /// Of the contract.
  let name: String
  /// The contract's entry, from the root of the repository.
  let contract: String
  let codecs: [String: Codec]
  /// What the module's own error says; nil for any other.
  let refusal: @Sendable (any Error) -> DecodedOutcome?

  static let all: [GeneratedCodecs] = [.smrtHub, .everything, .values, .names]

  var testDescription: String { name }

  /// Nil where there is no type of this name, or where its codec throws what no codec may.
  func outcome(of bytes: [UInt8], as type: String) -> DecodedOutcome? {
    guard let codec = codecs[type] else { return nil }
    do { return .accepted(String(decoding: try codec(bytes), as: UTF8.self)) } catch { return refusal(error) }
  }

  func loadContract() throws -> Contract? {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    return try ContractLoader.load(entry: root.appending(path: contract).path()).contract
  }
}
