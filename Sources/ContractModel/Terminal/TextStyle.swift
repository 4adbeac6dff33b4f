/// Colours for a terminal (ECMA-48, Select Graphic Rendition); plain text elsewhere.
public struct TextStyle: Sendable {
  public static let plain = TextStyle(isColoured: false)

  public let isColoured: Bool

  public init(isColoured: Bool) { self.isColoured = isColoured }

  public func bold(_ text: String) -> String { wrap(text, 1) }
  public func dim(_ text: String) -> String { wrap(text, 2) }
  public func red(_ text: String) -> String { wrap(text, 31) }
  public func green(_ text: String) -> String { wrap(text, 32) }
  public func yellow(_ text: String) -> String { wrap(text, 33) }

  private func wrap(_ text: String, _ code: Int) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
