/// A transcript as lines for people: `>` is what the kit sent, `<` what came back.
enum TranscriptText {
  /// Bytes of a body that are shown.
  private static let bodyLimit = 600
  /// Lines that are shown of one case: its end tells most.
  private static let lineLimit = 60

  static func lines(_ entries: [Transcript.Entry]) -> [String] {
    let lines = entries.flatMap { entry in
      switch entry {
      case .note(let line): [line]
      case .exchange(let exchange): request(exchange.request, to: exchange.authority) + outcome(exchange.outcome)
      case .sent(let request, let authority): RawText.lines(request, authority: authority)
      case .received(let answer): outcome(.answer(answer))
      }
    }
    guard lines.count > lineLimit else { return lines }
    return ["… \(lines.count - lineLimit) lines before"] + lines.suffix(lineLimit)
  }

  /// What is sent, line by line.
  static func request(_ request: RequestRecipe, to authority: String) -> [String] {
    let addressee = Addressee(authority: authority, token: "<token>")
    let head = text(request.head(for: addressee)).map { "> \($0)" }
    guard let body = request.body, body.length > 0 else { return head }
    let shown = Transcript.shorten(body.preview(bodyLimit), to: bodyLimit)
    return head + ["> \(shown)" + (body.length > bodyLimit ? "… (\(body.length) bytes)" : "")]
  }

  private static func outcome(_ outcome: Exchange.Outcome) -> [String] {
    switch outcome {
    case .fault(let reason): return ["< \(Transcript.shorten(reason, to: 300))"]
    case .answer(let answer):
      let head = text(answer.rawHead).map { "< \($0)" }
      return answer.body.isEmpty ? head : head + ["< \(Transcript.shorten(answer.body, to: bodyLimit))"]
    }
  }

  /// The lines of a head, without the empty one at its end.
  private static func text(_ head: [UInt8]) -> [String] {
    head.split(separator: 0x0A).map { line in
      Transcript.shorten(Array(line.last == 0x0D ? line.dropLast() : line), to: 300)
    }.filter { !$0.isEmpty }
  }
}
