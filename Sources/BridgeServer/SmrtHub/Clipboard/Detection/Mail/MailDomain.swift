/// The domain of a mailbox: labels of letters, digits and hyphens (RFC 5321 section 4.1.2, RFC 1035 section 2.3.4),
/// or of UTF-8 (RFC 6531).
enum MailDomain {
  /// Bytes of one label (RFC 1035 section 2.3.4).
  private static let maxLabel = 63

  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    // A last label of digits alone is an IPv4 address (RFC 3696 section 2).
    guard labels.count >= 2, labels.last?.allSatisfy(\.isDigit) == false else { return false }
    return labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard (1...maxLabel).contains(label.count), label.first != hyphen, label.last != hyphen else { return false }
    return label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen || !$0.isASCII }
  }
}
