@testable import ConformanceKit

extension FuzzTarget {
  /// The kit reads the same messages from a server's stream however it is cut.
  static let webSocketReader = FuzzTarget(name: "websocket-reader") { bytes throws(BrokenProperty) in
    guard let input = CutInput(bytes) else { return }
    let whole = ServerFrames.read([input.whole])
    let cut = ServerFrames.read(input.pieces)
    try require(whole == cut, "whole it reads as \(whole), in pieces as \(cut)")
  }
}

/// A server's stream as the kit reads it.
enum ServerFrames {
  /// What comes, up to the first fault; at the end what the end of the stream means.
  static func read(_ pieces: [[UInt8]]) -> [WebSocketMessageReader.Progress] {
    var reader = WebSocketMessageReader()
    var seen: [WebSocketMessageReader.Progress] = []
    for piece in pieces {
      reader.receive(piece)
      var progress = reader.next()
      while progress != .needMore {
        seen.append(progress)
        if case .malformed = progress { return seen }
        progress = reader.next()
      }
    }
    return seen + [reader.finish()]
  }
}
