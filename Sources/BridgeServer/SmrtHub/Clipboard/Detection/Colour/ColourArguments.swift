/// What stands between the parentheses of a colour function: `255, 136, 0, 0.5` or `30deg 100% 50% / 50%`.
struct ColourArguments {
  /// With commas (legacy) or with spaces and a slash (modern).
  enum Style { case commas, spaces }

  let style: Style
  let components: [ColourComponent]
  let alpha: ColourComponent?

  init?(_ text: ArraySlice<UInt8>) {
    if text.contains(UInt8(ascii: ",")) {
      self.init(separatedByCommas: text)
    } else {
      self.init(separatedBySpaces: text)
    }
  }

  private init?(separatedByCommas text: ArraySlice<UInt8>) {
    let values = Self.components(of: text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false))
    guard let values, values.count == 3 || values.count == 4, !values.contains(.keyword) else { return nil }
    style = .commas
    components = Array(values.prefix(3))
    alpha = values.count == 4 ? values[3] : nil
  }

  private init?(separatedBySpaces text: ArraySlice<UInt8>) {
    let halves = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let colour = halves.first, halves.count <= 2,
      let values = Self.components(of: colour.split(whereSeparator: \.isSpace)),
      let alphas = Self.components(of: Array(halves.dropFirst()))
    else { return nil }
    style = .spaces
    components = values
    alpha = alphas.first
  }

  private static func components(of texts: [ArraySlice<UInt8>]) -> [ColourComponent]? {
    var components: [ColourComponent] = []
    for text in texts {
      guard let component = ColourComponent(text.trimmingSpaces) else { return nil }
      components.append(component)
    }
    return components
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    var rest = drop(while: \.isSpace)
    while rest.last?.isSpace == true { rest.removeLast() }
    return rest
  }
}
