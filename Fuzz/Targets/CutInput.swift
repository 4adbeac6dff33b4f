/// A stream of bytes with a way to cut it, both chosen by the fuzzer.
///
/// The first byte holds options, the next two are the lengths, less one, of the pieces in turn.
struct CutInput {
  let options: UInt8
  let whole: [UInt8]
  let pieces: [[UInt8]]

  /// Nil where the bytes of the header are not there.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3 else { return nil }
    options = bytes[0]
    whole = Array(bytes[3...])
    pieces = Self.cut(whole[...], by: [Int(bytes[1]) + 1, Int(bytes[2]) + 1])
  }

  private static func cut(_ bytes: ArraySlice<UInt8>, by lengths: [Int]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes
    while !rest.isEmpty {
      let length = lengths[pieces.count % lengths.count]
      pieces.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return pieces
  }
}
