/// The session's token as a canary: it is recognised in every spelling, whole or by its beginning (P6).
struct TokenCanary: Sendable {
  /// From how many characters on a beginning of a token that the kit has made is a leak. Eight random ones of 64 kinds are
  /// 48 bits: in a gigabyte of other text they stand by chance once in some 260,000 runs.
  static let leastOfRandom = 8
  /// The same of a token that a person may have chosen: its first word may stand in any answer.
  static let leastOfChosen = 16

  let forms: [TokenForm]
  private let automaton: WordAutomaton

  init(_ token: String, from least: Int = leastOfRandom) {
    forms = TokenForm.all(of: token, from: least)
    automaton = WordAutomaton(forms.map(\.beginning))
  }

  /// A place where the token begins.
  struct Sighting: Sendable, Equatable {
    let form: TokenForm
    /// Bytes from the beginning of the stream.
    let offset: Int
  }

  /// Looks through a stream that comes in pieces, also where the token is split between two of them.
  struct Scanner: Sendable {
    fileprivate let canary: TokenCanary
    private var state = 0
    private var seen = 0

    fileprivate init(_ canary: TokenCanary) { self.canary = canary }

    /// The sightings that this piece completes.
    mutating func scan(_ piece: [UInt8]) -> [Sighting] {
      defer { seen += piece.count }
      return canary.automaton.scan(piece, from: &state).map { word, last in
        let form = canary.forms[word]
        return Sighting(form: form, offset: seen + last + 1 - form.least)
      }
    }
  }

  var scanner: Scanner { Scanner(self) }

  func sightings(in bytes: [UInt8]) -> [Sighting] {
    var scanner = scanner
    return scanner.scan(bytes)
  }

  /// The form in which the token stands first in `bytes`.
  func find(in bytes: [UInt8]) -> TokenForm? { sightings(in: bytes).first?.form }
}
