/// A string of the wire with its sizes; of one that is too long to be held, a part stands for the whole.
struct SizedText: Sendable, Hashable {
  /// UTF-8, unescaped.
  let kept: [UInt8]
  /// Bytes that are left out: whole scalar values, and units that are also kept.
  var omittedBytes = 0
  var omittedScalars = 0

  /// In bytes of UTF-8.
  var byteCount: Int { kept.count + omittedBytes }
  var scalarCount: Int { Self.scalars(in: kept) + omittedScalars }

  /// Every byte but a continuation byte starts a scalar value.
  static func scalars(in bytes: [UInt8]) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
