import Foundation

/// A terminal that a test reads (posix_openpt(3)).
struct PseudoTerminal {
  /// The end that a program writes to.
  let device: FileHandle
  private let master: Int32

  init() throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else {
      throw CocoaError(.fileReadUnknown)
    }
    let file = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw CocoaError(.fileReadUnknown) }
    device = FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  /// What was written, until nobody holds the device any more; reading fails then.
  func readToEnd() -> String {
    defer { close(master) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }
}
