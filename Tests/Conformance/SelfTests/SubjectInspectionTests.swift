import Testing

@testable import ConformanceKit

@Suite("The process table")
struct SubjectInspectionTests {
  @Test("lists the sockets on which a group listens, and tells loopback from the rest")
  func tableRows() {
    let table = """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
         0: 0100007F:1389 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 501 1 0 100 0 0 10 0
         1: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 502 1 0 100 0 0 10 0
         2: 0100007F:1389 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 503 1 0 20 4 30 10 -1
         3: 00000000000000000000000001000000:1389 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 504 1 0
         4: 00000000000000000000000000000000:1389 00000000000000000000000000000000:0000 0A 0:0 00:0 0 0 0 505 1 0
         5: truncated
      """
    let sockets = ListeningSocket.parse(table: Array(table.utf8))
    #expect(sockets.map(\.inode) == [501, 502, 504, 505])
    #expect(sockets.map(\.port) == [5001, 80, 5001, 5001])
    #if _endian(little)
      #expect(sockets.map(\.isLoopback) == [true, false, true, false])
      #expect(sockets.first?.description == "127.0.0.1 port 5001")
    #endif
  }

  @Test("is read where process names hold parentheses and spaces")
  func stat() {
    #expect(ProcessTable.processGroup(inStat: Array("12 (a) b (c)) S 1 77 78 0".utf8)) == 77)
    #expect(ProcessTable.processGroup(inStat: Array("12 (sh) S".utf8)) == nil)
    #expect(ProcessTable.processGroup(inStat: []) == nil)
    #expect(ProcessTable.socketInode(inLink: "socket:[123]") == 123)
    #expect(ProcessTable.socketInode(inLink: "pipe:[123]") == nil)
  }

  #if os(Linux)
    @Test("shows no listening socket of a subject that has none")
    func noSockets() throws {
      try SubjectScript.run(SubjectScript.right) { subject in
        #expect(subject.listeningSockets() == [])
      }
    }

    @Test("shows a listening socket of this process")
    func ownSocket() throws {
      let server = try WireScriptedServer.listen(backlog: 1)
      let own = try #require(ProcessTable.ownID)
      let found = ListeningSocket.sockets(of: own).filter { $0.port == server.address.port }
      #expect(found.map(\.isLoopback) == [true])
    }
  #endif
}

extension ProcessTable {
  /// The id of the process that asks.
  fileprivate static var ownID: Int32? { FileBytes.linkTarget("/proc/self").flatMap { Int32($0) } }
}

@Suite("The token scanner")
struct SubjectScannerTests {
  @Test("finds a secret wherever the stream is split")
  func splits() {
    let stream = Array("..abcab..abcabc".utf8)
    for pieces in WireSplits.all(of: stream) {
      var scanner = SecretScanner(secret: Array("abc".utf8))
      #expect(pieces.flatMap { scanner.scan($0) } == [2, 9, 12])
    }
  }

  @Test("finds nothing where there is nothing")
  func nothing() {
    var scanner = SecretScanner(secret: Array("abc".utf8))
    #expect(scanner.scan(Array("ab".utf8)).isEmpty)
    #expect(scanner.scan([]).isEmpty)
    var empty = SecretScanner(secret: [])
    #expect(empty.scan(Array("abc".utf8)).isEmpty)
  }
}

@Suite("A subject's output")
struct SubjectOutputTests {
  @Test("is kept to 64 KiB, however much there is")
  func bounded() {
    var tail = OutputTail()
    for _ in 0..<1_000 { tail.append([UInt8](repeating: 0x61, count: 1_000)) }
    tail.append(Array("end".utf8))
    #expect(tail.bytes.count <= 2 * OutputTail.limit)
    #expect(tail.text.utf8.count == OutputTail.limit)
    #expect(tail.text.hasSuffix("end"))
  }

  @Test("names sixteen leaks at most")
  func leaks() {
    let output = SubjectOutput(token: "secret")
    for _ in 0..<10 { output.append(toErrors: Array("secret secret ".utf8)) }
    output.append(toOutput: Array("secret".utf8))
    #expect(output.leaks.map(\.offset) == (0..<16).map { $0 * 7 })
    #expect(output.tail.hasPrefix("--- standard output\nsecret\n--- standard error\nsecret secret"))
  }
}
