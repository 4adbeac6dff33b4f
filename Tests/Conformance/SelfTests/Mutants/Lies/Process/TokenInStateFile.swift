import BridgeRuntime
import Foundation
import Synchronization

extension Lie {
  /// Keeps a link with the token in it beside its state, percent-encoded.
  ///
  /// Breaks wire-protocol P6 (no file). The scan of the state folder should catch it, of the run's own subject too.
  static let tokenInStateFile = Lie(
    name: "token-in-state-file", summary: "a link with the token in it, percent-encoded, is kept beside the state",
    caughtBy: "token/*", clauses: ["P6"], breaks: ["P6.output@process"],
    stateDirectory: { given, _ in
      folder.withLock { $0 = given }
      return given
    }
  ) { service in
    service.hearToken { token in
      let encoded = token.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
      let file = URL(filePath: folder.withLock { $0 }).appending(path: "last-session.url")
      // A folder that is not there would be a lie not told, which the kit's silence shows.
      try? Data("ws://127.0.0.1/events/ws?token=\(encoded)\n".utf8).write(to: file)
    }
  }

  /// Where the bridge of this process keeps its state.
  private static let folder = Mutex("")
}
