/// Why a bridge process does not start: its exit status, and one line that says what to change.
struct ProcessFailure: Error, Equatable {
  let status: ExitStatus
  let message: String

  static func configuration(_ message: String) -> ProcessFailure {
    ProcessFailure(status: .configuration, message: message)
  }

  init(status: ExitStatus, message: String) {
    self.status = status
    self.message = message
  }

  init(_ failure: StartFailure) {
    let status: ExitStatus =
      switch failure.reason {
      case .held: .portTaken
      case .inputOutput: .inputOutput
      case .configuration: .configuration
      }
    self.init(status: status, message: failure.message)
  }

  init(_ failure: ListenFailure) {
    switch failure {
    case .notLoopback(let host):
      self = .configuration("a bridge listens on 127.0.0.1 or ::1 only, not on \"\(host)\"")
    case .portTaken(let port):
      self.init(
        status: .portTaken, message: "port \(port) is taken; stop what listens there, or ask for another with --port")
    case .refused(let host, let port, let reason):
      self = .configuration("cannot listen on \(LoopbackAddress.authority(host, port: port)): \(reason)")
    }
  }
}
