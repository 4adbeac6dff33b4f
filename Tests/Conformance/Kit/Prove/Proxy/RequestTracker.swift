/// Follows the requests in what a client sends, however it is split; work is proportional to what arrives.
///
/// Where the framing can't be followed it is lost: the requests behind are not known, and their answers pass unnamed.
struct RequestTracker {
  private enum Stage {
    case head
    case content(remaining: Int)
    case chunkSize
    case chunk(remaining: Int)
    case trailers
    /// Behind a head that asks for an upgrade, until the answer decides what follows.
    case undecided
    case lost
  }

  /// No head is longer than what the kit sends to be refused for its length.
  private static let longestHead = 2_000_000

  private var stage = Stage.head
  private var pending: [UInt8] = []
  private var current = ProxiedRequest()
  private var body: [UInt8]? = []
  /// Requests whose heads have come and that were not taken, oldest first.
  private var waiting: [ProxiedRequest] = []

  /// Requests whose heads have come since this was asked last.
  private var arrived: [ProxiedRequest] = []

  mutating func takeArrived() -> [ProxiedRequest] {
    defer { arrived = [] }
    return arrived
  }

  /// Takes the oldest request without an answer; an early answer gets what has come of its request.
  mutating func takeNext() -> ProxiedRequest? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// The method of that request; GET where there is none, so that an answer out of turn is read whole.
  var nextMethod: String { waiting.first?.method ?? "GET" }

  mutating func receive(_ bytes: [UInt8]) {
    if skipContent(bytes) { return }
    pending += bytes
    while step() {}
  }

  /// Says whether the answer to the upgrade was 101; returns what the client has sent behind its head then.
  mutating func decideUpgrade(_ isUpgraded: Bool) -> [UInt8] {
    guard case .undecided = stage else { return [] }
    if isUpgraded {
      defer { pending = [] }
      stage = .lost
      return pending
    }
    stage = .head
    while step() {}
    return []
  }

  /// Large content is only counted.
  private mutating func skipContent(_ bytes: [UInt8]) -> Bool {
    guard pending.isEmpty else { return false }
    switch stage {
    case .content(let remaining) where bytes.count < remaining:
      keep(bytes[...])
      stage = .content(remaining: remaining - bytes.count)
    case .chunk(let remaining) where bytes.count < remaining:
      keep(bytes[...])
      stage = .chunk(remaining: remaining - bytes.count)
    case .lost: return true
    default: return false
    }
    return true
  }

  /// Whether another step may follow.
  private mutating func step() -> Bool {
    switch stage {
    case .head: return readHead()
    case .content(let remaining): return readContent(remaining, isChunk: false)
    case .chunkSize: return readChunkSize()
    // The line end behind a chunk counts as a part of it.
    case .chunk(let remaining): return readContent(remaining, isChunk: true)
    case .trailers: return readTrailers()
    case .undecided, .lost: return false
    }
  }

  private mutating func readHead() -> Bool {
    guard let length = RequestHeadReader.length(of: pending[...]) else {
      if pending.count > Self.longestHead { lose() }
      return false
    }
    current = RequestHeadReader.read(pending.prefix(length))
    pending.removeFirst(length)
    body = []
    arrived.append(current)
    beginContent()
    return true
  }

  private mutating func beginContent() {
    let codings = current.values("Transfer-Encoding")
    if current.asksForUpgrade, current.framingFaults.isEmpty, current.values("Content-Length").isEmpty {
      current.body = []
      waiting.append(current)
      stage = .undecided
    } else if !current.framingFaults.subtracting(["no-host", "several-hosts"]).isEmpty {
      waiting.append(current)
      stage = .lost
    } else if !codings.isEmpty {
      waiting.append(current)
      stage = .chunkSize
    } else if let length = FramingFaults.contentLength(of: current), length > 0 {
      waiting.append(current)
      stage = .content(remaining: length)
    } else {
      current.body = []
      waiting.append(current)
      stage = .head
    }
  }

  private mutating func readContent(_ remaining: Int, isChunk: Bool) -> Bool {
    guard !pending.isEmpty else { return false }
    let count = min(remaining, pending.count)
    keep(pending.prefix(count))
    pending.removeFirst(count)
    guard count == remaining else {
      stage = isChunk ? .chunk(remaining: remaining - count) : .content(remaining: remaining - count)
      return false
    }
    if isChunk { body = body.map { $0.dropLast(2) } } else { complete() }
    stage = isChunk ? .chunkSize : .head
    return true
  }

  private mutating func readChunkSize() -> Bool {
    guard let end = pending.firstIndex(of: 0x0A) else { return false }
    let line = pending[..<end].filter { $0 != 0x0D }
    let digits = line.prefix { $0 != 0x3B && $0 != 0x20 && $0 != 0x09 }
    let isHexadecimal = !digits.isEmpty && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard isHexadecimal, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size < Int.max - 2 else {
      mark("chunk-size")
      lose()
      return false
    }
    pending.removeFirst(end + 1)
    stage = size == 0 ? .trailers : .chunk(remaining: size + 2)
    return true
  }

  private mutating func readTrailers() -> Bool {
    guard let end = pending.firstIndex(of: 0x0A) else { return false }
    let isEnd = pending[..<end].allSatisfy { $0 == 0x0D }
    pending.removeFirst(end + 1)
    if isEnd {
      complete()
      stage = .head
    }
    return true
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard let held = body else { return }
    if held.count + bytes.count > ProxiedRequest.keptBody { body = nil } else { body = held + bytes }
  }

  private mutating func complete() {
    if !waiting.isEmpty { waiting[waiting.count - 1].body = body }
  }

  private mutating func mark(_ fault: String) {
    if !waiting.isEmpty { waiting[waiting.count - 1].framingFaults.insert(fault) }
  }

  private mutating func lose() {
    pending = []
    stage = .lost
  }
}
