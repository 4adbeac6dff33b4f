// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  public import FoundationEssentials

  /// The type of `bytes`. A name of its own, since a contract may have a type `Data`.
  public typealias BridgeData = FoundationEssentials.Data
#else
  public import Foundation

  /// The type of `bytes`. A name of its own, since a contract may have a type `Data`.
  public typealias BridgeData = Foundation.Data
#endif
