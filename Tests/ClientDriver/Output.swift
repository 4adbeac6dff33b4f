import Foundation

/// Lines of JSON on stdout.
enum Output {
  static func write(_ value: some Encodable) {
    do {
      FileHandle.standardOutput.write(try JSONEncoder().encode(value) + Data("\n".utf8))
    } catch {
      FileHandle.standardError.write(Data("client-driver: \(error)\n".utf8))
    }
  }
}
