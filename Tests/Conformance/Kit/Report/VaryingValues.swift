/// Takes out of a case's texts what differs from run to run, and keeps it: `127.0.0.1:<port:1>`.
///
/// The same value has the same placeholder in all texts of the case, numbered as they come.
struct VaryingValues {
  enum Kind: String {
    case port
    case traceID = "trace_id"
    case time
    case instance
    case duration
    case number
    case length
    case folder
    case pid
  }

  /// Placeholders without their brackets, in order: `port:1` is `44743`.
  private(set) var values: [(name: String, value: String)] = []
  private var names: [String: String] = [:]
  private var counts: [Kind: Int] = [:]

  mutating func replace(in text: String) -> String {
    if let value = Self.fieldValue(of: "X-Bridge-Instance", in: text) { return replace(value, .instance, in: text) }
    if let value = Self.fieldValue(of: "Date", in: text) { return replace(value, .time, in: text) }
    // A number in the body, such as an uptime, changes it.
    if let value = Self.fieldValue(of: "Content-Length", in: text) { return replace(value, .length, in: text) }
    let isAnswer = text.hasPrefix("< ")
    var result = ""
    var rest = text.utf8[...]
    while let first = rest.first {
      let isWord = Self.isOfWord(first)
      let run = String(Substring(rest.prefix { Self.isOfWord($0) == isWord }))
      rest = rest.dropFirst(run.utf8.count)
      result += isWord ? replaced(run, isAnswer, after: result, before: rest) : run
    }
    return result
  }

  // MARK: - Words

  /// What authorities, times, ids and numbers are made of.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || "_-.:[]".utf8.contains(byte)
  }

  private mutating func replaced(
    _ word: String, _ isAnswer: Bool, after before: String, before rest: Substring.UTF8View
  ) -> String {
    if Self.isTraceID(word) { return name(word, .traceID) }
    if Timestamp.isWellWritten(word) { return name(word, .time) }
    if word.hasPrefix("conformance-"), word.utf8.count == "conformance-".utf8.count + TemporaryDirectory.nameLength {
      return name(word, .folder)
    }
    if before.hasSuffix("\"pid\""), word.hasPrefix(":") { return ":" + name(String(word.dropFirst()), .pid) }
    if let port = Self.port(of: word) { return "\(word.dropLast(port.utf8.count))\(name(port, .port))" }
    let digits = word.drop { $0 == ":" || $0 == "[" }
    guard Self.isFraction(digits), !before.hasSuffix("/") else { return word }
    if isAnswer { return word.dropLast(digits.count) + name(String(digits), .number) }
    return Self.isTime(rest) ? name(word, .duration) : word
  }

  private static func isTraceID(_ word: String) -> Bool {
    word.utf8.count == 32 && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// `44743` of `127.0.0.1:44743` and of `[::1]:44743`: what stands behind the last colon, where it is a port that a
  /// system gives out (RFC 6335 section 6: not a system port).
  private static func port(of word: String) -> String? {
    guard let colon = word.lastIndex(of: ":"), colon != word.startIndex else { return nil }
    let digits = word[word.index(after: colon)...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt16(digits), number > 1023 else {
      return nil
    }
    return String(digits)
  }

  /// `0.25`
  private static func isFraction(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && word.contains(".") && Double(word) != nil
  }

  /// Whether a unit of time follows.
  private static func isTime(_ rest: Substring.UTF8View) -> Bool {
    [" seconds", " ms", " s"].contains { rest.starts(with: $0.utf8) }
  }

  // MARK: - Fields

  /// The value of a field line that a server sent: `< Date: …`.
  private static func fieldValue(of name: String, in line: String) -> String? {
    let prefix = "< \(name): "
    guard line.utf8.count > prefix.utf8.count,
      String(line.prefix(prefix.count)).lowercased() == prefix.lowercased()
    else { return nil }
    return String(line.dropFirst(prefix.count))
  }

  private mutating func replace(_ value: String, _ kind: Kind, in line: String) -> String {
    String(line.dropLast(value.count)) + name(value, kind)
  }

  private mutating func name(_ value: String, _ kind: Kind) -> String {
    let key = "\(kind.rawValue) \(value)"
    if let known = names[key] { return "<\(known)>" }
    counts[kind, default: 0] += 1
    let name = "\(kind.rawValue):\(counts[kind, default: 0])"
    names[key] = name
    values.append((name, value))
    return "<\(name)>"
  }
}
