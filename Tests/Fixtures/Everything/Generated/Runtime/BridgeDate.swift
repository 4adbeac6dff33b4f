// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  public import FoundationEssentials

  /// What Foundation calls an instant. A name of its own, since a contract may have a type `Date`.
  public typealias BridgeDate = FoundationEssentials.Date
#else
  public import Foundation

  /// What Foundation calls an instant. A name of its own, since a contract may have a type `Date`.
  public typealias BridgeDate = Foundation.Date
#endif
