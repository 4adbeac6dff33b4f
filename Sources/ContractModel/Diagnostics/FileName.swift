import Synchronization

/// The path of a contract file as a small number, the same for the same path for as long as the process lives.
struct FileName: Hashable, Sendable {
  private let number: UInt32

  init(_ text: String) {
    number = Self.known.withLock { $0.number(of: text) }
  }

  var text: String {
    Self.known.withLock { $0.texts[Int(number)] }
  }

  private struct Known {
    var texts: [String] = []
    var numbers: [String: UInt32] = [:]

    mutating func number(of text: String) -> UInt32 {
      if let number = numbers[text] { return number }
      let number = UInt32(texts.count)
      texts.append(text)
      numbers[text] = number
      return number
    }
  }

  private static let known = Mutex(Known())
}
