extension StringProtocol {
  /// Whether it stands as it is between double quotes, in any language: printable ASCII, no `"` and no `\`.
  var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C } }
}
