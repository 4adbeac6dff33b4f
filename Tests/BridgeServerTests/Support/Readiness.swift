import Foundation

/// The line by which a bridge says that it serves (wire-protocol P4).
struct Readiness: Decodable, Equatable {
  let ready: Bool
  let url: String
  let pid: Int32
  let nonce: String

  init(line: String) throws {
    self = try JSONDecoder().decode(Readiness.self, from: Data(line.utf8))
  }

  var port: UInt16 {
    get throws {
      guard let port = URL(string: url)?.port.flatMap(UInt16.init(exactly:)) else { throw URLError(.badURL) }
      return port
    }
  }
}
