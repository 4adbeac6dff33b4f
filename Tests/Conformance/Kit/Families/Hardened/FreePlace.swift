/// A connection to a server that may just be noticing that others have left.
enum FreePlace {
  /// How long a server may take to notice.
  private static let time = Duration.seconds(5)

  /// Opens connections until one is served; each attempt is a request, so that none is a mere wait.
  static func take(_ call: HarmlessCall, in context: CaseContext) throws -> HTTPConnection {
    let end = context.deadline(after: time)
    while true {
      do {
        let connection = try context.openHTTP()
        try call.perform(on: connection, in: context)
        return connection
      } catch let error as WireError where error == .closed || error == .reset {
        guard !end.hasPassed else {
          throw CaseFailure("closed a new connection where a place is free", clause: "H12")
        }
      }
    }
  }
}
