/// The kind of one value of a colour function (CSS Values and Units Level 4; `none`: CSS Color Level 4 section 4.4).
enum ColourComponent {
  /// `255`, `.5`, `1e2`
  case number
  /// `50%`
  case percentage
  /// `30deg`, `0.5turn`
  case angle
  /// `none`
  case keyword

  init?(_ text: ArraySlice<UInt8>) {
    if text.isEqual(ignoringCase: "none") {
      self = .keyword
      return
    }
    guard let unit = Self.afterNumber(text) else { return nil }
    if unit.isEmpty {
      self = .number
    } else if unit.isEqual(ignoringCase: "%") {
      self = .percentage
    } else if Self.angleUnits.contains(where: { unit.isEqual(ignoringCase: $0) }) {
      self = .angle
    } else {
      return nil
    }
  }

  private static let angleUnits: [StaticString] = ["deg", "grad", "rad", "turn"]

  /// What follows a CSS number (CSS Syntax Level 3, section 4.3.12); nil where the text does not begin with one.
  private static func afterNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let unsigned = text.first?.isOne(of: "+-") == true ? text.dropFirst() : text
    var rest = unsigned.drop(while: \.isDigit)
    var digits = unsigned.count - rest.count
    if rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isDigit == true {
      let fraction = rest.dropFirst()
      rest = fraction.drop(while: \.isDigit)
      digits += fraction.count - rest.count
    }
    return digits > 0 ? afterExponent(rest) : nil
  }

  private static func afterExponent(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first?.lowercased == UInt8(ascii: "e") else { return text }
    let sign = text.dropFirst()
    let digits = sign.first?.isOne(of: "+-") == true ? sign.dropFirst() : sign
    return digits.first?.isDigit == true ? digits.drop(while: \.isDigit) : text
  }
}
