import Foundation
import Testing

extension FuzzTarget: CustomTestStringConvertible {
  var testDescription: String { name }
}

@Suite("The fuzzers' corpora, without a fuzzer")
struct ReplayTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpora")

  @Test("Every input of a corpus keeps what its target promises", arguments: FuzzTarget.all)
  func replay(_ target: FuzzTarget) throws {
    let folder = Self.corpora.appending(path: target.name)
    let inputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!inputs.isEmpty)
    for input in inputs {
      let bytes = [UInt8](try Data(contentsOf: input))
      do throws(BrokenProperty) { try target.check(bytes) } catch { Issue.record("\(input.path()): \(error)") }
    }
  }

  @Test("Every corpus has a target")
  func targets() throws {
    let corpora = try FileManager.default.contentsOfDirectory(atPath: Self.corpora.path()).sorted()
    #expect(corpora == FuzzTarget.all.map(\.name).sorted())
  }
}
