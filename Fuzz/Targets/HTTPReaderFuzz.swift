@testable import ConformanceKit

extension FuzzTarget {
  /// The kit reads the same answers from a stream however it is cut. Options: 1 answers HEAD, 2 ends the stream.
  static let httpReader = FuzzTarget(name: "http-reader") { bytes throws(BrokenProperty) in
    guard let input = CutInput(bytes) else { return }
    let whole = answers([input.whole], input.options)
    let cut = answers(input.pieces, input.options)
    try require(whole == cut, "whole it reads as \(whole), in pieces as \(cut)")
  }

  /// The answers in words, and how the stream ended.
  private static func answers(_ pieces: [[UInt8]], _ options: UInt8) -> [String] {
    let method = options & 1 == 0 ? "GET" : "HEAD"
    var reader = HTTPResponseReader()
    var answers: [String] = []
    for piece in pieces {
      reader.receive(piece)
      while true {
        let progress = reader.next(answering: method)
        if case .needMore = progress { break }
        answers.append("\(progress)")
        if case .malformed = progress { return answers }
      }
    }
    guard options & 2 != 0 else { return answers }
    return answers + ["\(reader.isBetweenAnswers)", "\(reader.finish(answering: method))"]
  }
}
