/// Finds where each request on a connection begins (RFC 9112), so that its first line can be looked at as it was sent.
///
/// It only counts; what a request says is read and checked by the decoder behind it. But that takes several spaces for one,
/// other protocols for HTTP, and bare line ends before a request for empty lines.
struct RequestBoundary {
  enum Step: Equatable {
    /// So many bytes are known to be of one request.
    case forward(Int)
    /// The line is not complete.
    case hold
    /// So many bytes mean nothing.
    case skip(Int)
    case refuse(StandardError)
  }

  /// How the content of a request is told from what follows (RFC 9112 section 6.3).
  enum Content: Equatable {
    case length(Int)
    case chunked
    /// Nothing that follows is HTTP, or nobody will read it.
    case endless
  }

  private enum Place {
    case line
    /// How much of CR LF CR LF has come.
    case head(matched: Int)
    /// The decoder knows the head and tells what follows.
    case headEnd
    case content(remaining: Int)
    case chunkSize(Int, isExtension: Bool)
    case chunk(remaining: Int)
    case trailers(isLineEmpty: Bool)
    case endless
  }

  /// Without the line end.
  private let longestLine: Int
  private var place = Place.line
  /// Bytes of the held line that hold no line feed.
  private var searched = 0

  init(longestLine: Int) { self.longestLine = longestLine }

  /// What the head says of the content, once it was read.
  mutating func headEnded(_ content: Content) {
    switch content {
    case .length(0): place = .line
    case .length(let count): place = .content(remaining: count)
    case .chunked: place = .chunkSize(0, isExtension: false)
    case .endless: place = .endless
    }
  }

  /// The next step for what has come and was neither forwarded nor skipped; `bytes` are not empty.
  mutating func step(_ bytes: UnsafeRawBufferPointer) -> Step {
    switch place {
    case .line: return line(bytes)
    case .head(let matched): return .forward(head(bytes, from: 0, matched: matched))
    case .content(let remaining):
      let count = min(remaining, bytes.count)
      headEnded(.length(remaining - count))
      return .forward(count)
    case .chunkSize, .chunk, .trailers: return .forward(chunks(bytes))
    case .headEnd, .endless: return .forward(bytes.count)
    }
  }

  // MARK: - Head

  private mutating func line(_ bytes: UnsafeRawBufferPointer) -> Step {
    guard let end = bytes[min(searched, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return isTooLong(bytes[...]) ? .refuse(.uriTooLong) : .hold
    }
    searched = 0
    let line = bytes[..<end]
    // Before all else that may be wrong: in pieces it shows before the line ends.
    guard !isTooLong(line) else { return .refuse(.uriTooLong) }
    guard line.last == UInt8(ascii: "\r") else { return .refuse(.badRequest) }
    // RFC 9112 section 2.2: empty lines before a request are passed over.
    if end == 1 { return .skip(2) }
    guard Self.isRequestLine(line.dropLast()) else { return .refuse(.badRequest) }
    return .forward(head(bytes, from: end + 1, matched: 2))
  }

  /// The first half of the line end may be there already.
  private func isTooLong(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    line.count - (line.last == UInt8(ascii: "\r") ? 1 : 0) > longestLine
  }

  /// Method, one space, target, one space, a version of HTTP (RFC 9112 section 3).
  private static func isRequestLine(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    let space = UInt8(ascii: " ")
    // The decoder passes over line ends before a method, bare ones too.
    guard line.first != UInt8(ascii: "\r"), let first = line.firstIndex(of: space), first > line.startIndex else {
      return false
    }
    let rest = line[(first + 1)...]
    guard let second = rest.firstIndex(of: space), second > rest.startIndex else { return false }
    let version = rest[(second + 1)...]
    return version.starts(with: "HTTP/".utf8) && !version.contains(space)
  }

  /// Where the head ends, or the bytes do.
  private mutating func head(_ bytes: UnsafeRawBufferPointer, from start: Int, matched: Int) -> Int {
    var matched = matched
    for index in start..<bytes.count {
      switch (bytes[index], matched) {
      case (UInt8(ascii: "\n"), 3):
        place = .headEnd
        return index + 1
      case (UInt8(ascii: "\n"), 1): matched = 2
      case (UInt8(ascii: "\r"), 2): matched = 3
      case (UInt8(ascii: "\r"), _): matched = 1
      default: matched = 0
      }
    }
    place = .head(matched: matched)
    return bytes.count
  }

  // MARK: - Chunks

  /// Where the chunked content ends, or the bytes do (RFC 9112 section 7.1). Chunks are not looked into.
  private mutating func chunks(_ bytes: UnsafeRawBufferPointer) -> Int {
    var index = 0
    while index < bytes.count {
      switch place {
      case .chunk(let remaining):
        let count = min(remaining, bytes.count - index)
        index += count
        place = count == remaining ? .chunkSize(0, isExtension: false) : .chunk(remaining: remaining - count)
      case .chunkSize(let size, let isExtension):
        readSize(bytes[index], size, isExtension)
        index += 1
      case .trailers(let isLineEmpty):
        index += 1
        readTrailer(bytes[index - 1], isLineEmpty)
      case .line: return index
      case .head, .headEnd, .content, .endless: return bytes.count
      }
    }
    return index
  }

  private mutating func readSize(_ byte: UInt8, _ size: Int, _ isExtension: Bool) {
    if byte == UInt8(ascii: "\n") {
      // The data and its line end; a size beyond any is refused by the decoder.
      let (length, overflows) = size.addingReportingOverflow(2)
      place = size == 0 ? .trailers(isLineEmpty: true) : overflows ? .endless : .chunk(remaining: length)
    } else if !isExtension, let digit = ASCII.hexValue(byte) {
      let (product, overflows) = size.multipliedReportingOverflow(by: 16)
      place = overflows ? .endless : .chunkSize(product | Int(digit), isExtension: false)
    } else {
      place = .chunkSize(size, isExtension: true)
    }
  }

  private mutating func readTrailer(_ byte: UInt8, _ isLineEmpty: Bool) {
    switch byte {
    case UInt8(ascii: "\n"): place = isLineEmpty ? .line : .trailers(isLineEmpty: true)
    case UInt8(ascii: "\r"): break
    default: place = .trailers(isLineEmpty: false)
    }
  }
}
