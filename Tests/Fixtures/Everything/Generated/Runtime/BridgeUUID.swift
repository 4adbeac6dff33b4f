// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  public import FoundationEssentials

  /// The type of `uuid`. A name of its own, since a contract may have a type `UUID`.
  public typealias BridgeUUID = FoundationEssentials.UUID
#else
  public import Foundation

  /// The type of `uuid`. A name of its own, since a contract may have a type `UUID`.
  public typealias BridgeUUID = Foundation.UUID
#endif
