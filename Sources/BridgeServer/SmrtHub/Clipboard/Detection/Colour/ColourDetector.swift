import BridgeAPI

/// A colour as CSS writes it: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()` or `hsla()`
/// (CSS Color Module Level 4, sections 5.2, 5.1 and 7). Colour names are left out: `red` is a word too.
struct ColourDetector: Detector {
  let detection = Detection.colour

  /// In bytes: four values and their commas, with room for digits and spaces.
  private let maxBytes = 256

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= maxBytes && (isHexadecimal(text) || isFunction(text))
  }

  private func isHexadecimal(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "#") else { return false }
    let digits = text.dropFirst()
    return [3, 4, 6, 8].contains(digits.count) && digits.allSatisfy(\.isHexDigit)
  }

  private func isFunction(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: ")"), let open = text.firstIndex(of: UInt8(ascii: "(")),
      let model = ColourModel(function: text[..<open]),
      let arguments = ColourArguments(text[(open + 1)...].dropLast())
    else { return false }
    return model.accepts(arguments)
  }
}
