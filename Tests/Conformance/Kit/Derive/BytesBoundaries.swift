import ContractModel

/// Base64 around the bounds of `bytes`, counted decoded. What the example starts with is kept and zeros follow, so that
/// an image stays an image.
enum BytesBoundaries {
  static func drafts(for constraints: ByteConstraints, example: [UInt8]) -> [TextBoundaries.Boundary] {
    let bounds: [(String, Located<Int>?)] = [("min_bytes", constraints.minBytes), ("max_bytes", constraints.maxBytes)]
    return bounds.flatMap { name, bound -> [TextBoundaries.Boundary] in
      guard let bound else { return [] }
      return TextBoundaries.around(bound.value).map { suffix, count in
        (name, bound, suffix, text(ofBytes: count, startingWith: example))
      }
    }
  }

  /// `start`, cut or filled up with zero bytes to so many.
  static func text(ofBytes count: Int, startingWith start: [UInt8]) -> Draft {
    func byte(_ index: Int) -> UInt8 { index < start.count ? start[index] : 0 }
    let groups = count / 3
    let ownGroups = min(groups, (start.count + 2) / 3)
    return .filled(
      head: Base64Text.encode((0..<ownGroups * 3).map(byte)), unit: Array("AAAA".utf8), count: groups - ownGroups,
      rest: Base64Text.encode((groups * 3..<count).map(byte)))
  }
}
