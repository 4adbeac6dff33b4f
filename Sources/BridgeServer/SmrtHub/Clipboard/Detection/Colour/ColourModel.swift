/// What the components of a colour function mean (CSS Color Module Level 4, sections 5.1 and 7).
enum ColourModel {
  case rgb, hsl

  /// `rgb` and `rgba` are the same function, as are `hsl` and `hsla`; compared without case.
  init?(function name: ArraySlice<UInt8>) {
    if name.isEqual(ignoringCase: "rgb") || name.isEqual(ignoringCase: "rgba") {
      self = .rgb
    } else if name.isEqual(ignoringCase: "hsl") || name.isEqual(ignoringCase: "hsla") {
      self = .hsl
    } else {
      return nil
    }
  }

  func accepts(_ arguments: ColourArguments) -> Bool {
    guard arguments.components.count == 3, acceptsAlpha(of: arguments) else { return false }
    switch (self, arguments.style) {
    case (.rgb, .commas): return isUniform(arguments.components)
    case (.rgb, .spaces): return arguments.components.allSatisfy { $0 != .angle }
    case (.hsl, .commas):
      return isHue(arguments.components[0]) && arguments.components[1...].allSatisfy { $0 == .percentage }
    case (.hsl, .spaces):
      return isHue(arguments.components[0]) && arguments.components[1...].allSatisfy { $0 != .angle }
    }
  }

  private func acceptsAlpha(of arguments: ColourArguments) -> Bool {
    switch arguments.alpha {
    case nil, .number, .percentage: true
    case .keyword: arguments.style == .spaces
    case .angle: false
    }
  }

  /// With commas, red, green and blue are all numbers or all percentages.
  private func isUniform(_ components: [ColourComponent]) -> Bool {
    components.allSatisfy { $0 == .number } || components.allSatisfy { $0 == .percentage }
  }

  /// `none` with commas is refused beside its percentages, so the style need not be asked here.
  private func isHue(_ component: ColourComponent) -> Bool {
    component != .percentage
  }
}
