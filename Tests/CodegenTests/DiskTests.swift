import Foundation
import Testing

@testable import Codegen

@Suite("What a file holds")
struct DiskTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)").path()

  @Test(
    "is told from what is shorter, longer and other",
    arguments: [("", ""), ("abc", "abc"), ("abc", "ab"), ("abc", "abcd"), ("abc", "abd"), ("", "a"), ("a", "")])
  func holds(_ written: String, _ wanted: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Disk.write(Array(written.utf8), to: "\(folder)/file")
    #expect(try Disk.holds("\(folder)/file", Array(wanted.utf8)) == (written == wanted))
    #expect(try Disk.read("\(folder)/file") == Array(written.utf8))
  }

  @Test("is nothing where there is no file, and an error where there is a folder")
  func nothing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try !Disk.holds("\(folder)/file", []))
    try Disk.write([], to: "\(folder)/file/within")
    #expect(throws: FileFailure.self) { try Disk.holds("\(folder)/file", []) }
  }

  @Test("is read from the start on, as far as asked")
  func head() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Disk.write(Array("abc".utf8), to: "\(folder)/file")
    #expect(Disk.head(of: "\(folder)/file", 2) == Array("ab".utf8))
    #expect(Disk.head(of: "\(folder)/file", 9) == Array("abc".utf8))
    #expect(Disk.head(of: folder, 9) == nil)
    #expect(Disk.head(of: "\(folder)/nothing", 9) == nil)
  }
}
