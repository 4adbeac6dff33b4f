import NIOCore

/// Which publications may happen now: those of requests with a turn follow each other in the order of their turns
/// (wire-protocol C6).
///
/// A publication waits until every turn before its own is over, by a publication or given up.
struct PublicationOrder<Publication> {
  private enum Turn {
    case open
    case over(Publication?)
  }

  private var turns = CircularBuffer<Turn>()
  /// The number of the first of ``turns``.
  private var first = 1

  /// Whether nobody waits for anybody.
  var isEmpty: Bool { turns.isEmpty }

  /// The next turn's number, from 1 on.
  mutating func take() -> Int {
    turns.append(.open)
    return first + turns.count - 1
  }

  /// Ends a turn, with nil for one that is given up, and returns what may be published now, in order. A turn that is
  /// over stays as it was.
  mutating func end(_ number: Int, with publication: Publication?) -> [Publication] {
    guard let index = position(of: number), case .open = turns[index] else { return [] }
    turns[index] = .over(publication)
    var due: [Publication] = []
    while case .over(let publication)? = turns.first {
      turns.removeFirst()
      first += 1
      if let publication { due.append(publication) }
    }
    return due
  }

  private func position(of number: Int) -> CircularBuffer<Turn>.Index? {
    let distance = number - first
    guard (0..<turns.count).contains(distance) else { return nil }
    return turns.index(turns.startIndex, offsetBy: distance)
  }
}
