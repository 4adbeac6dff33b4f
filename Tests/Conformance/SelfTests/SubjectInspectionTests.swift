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
    let sockets = OpenSocket.parse(table: Array(table.utf8), .tcp)
    #expect(sockets.map(\.inode) == [501, 502, 504, 505])
    #expect(sockets.map(\.port) == [5001, 80, 5001, 5001])
    #if _endian(little)
      let announced = HostPort(host: "127.0.0.1", port: 5001)
      #expect(sockets.map { $0.fault(beside: announced) == nil } == [true, false, true, false])
      #expect(
        sockets[1].fault(beside: announced) == "listens on TCP 0.0.0.0 port 80, which is neither 127.0.0.1 nor ::1")
      #expect(
        sockets[0].fault(beside: HostPort(host: "127.0.0.1", port: 5002))
          == "listens on TCP 127.0.0.1 port 5001 beside the port 5002 that it announced")
    #endif
  }

  @Test("lists UDP sockets in every state, and each is one too many")
  func udpRows() {
    let table = """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
       10: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 601 2 0 0
       11: 0100007F:8F01 0100007F:0035 01 00000000:00000000 00:00000000 00000000     0        0 602 2 0 0
      """
    let sockets = OpenSocket.parse(table: Array(table.utf8), .udp)
    #expect(sockets.map(\.port) == [53, 36_609])
    #expect(sockets.allSatisfy { $0.fault(beside: HostPort(host: "127.0.0.1", port: $0.port)) != nil })
  }

  @Test("takes 127.0.0.1 and ::1 for the addresses of a bridge, and no other of this machine")
  func addresses() {
    let faulty = ["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.0.0.2", "0.0.0.0", "::", "192.0.2.1"].filter { literal in
      let bytes = SocketAddress(literal: literal, port: 1)?.bytes ?? []
      let socket = OpenSocket(transport: .tcp, address: bytes, port: 1, inode: 1)
      return socket.fault(beside: HostPort(host: "127.0.0.1", port: 1)) != nil
    }
    #expect(faulty == ["127.0.0.2", "0.0.0.0", "::", "192.0.2.1"])
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
        #expect(subject.openSockets() == [])
      }
    }

    @Test("does not blame a subject for a socket that it has inherited")
    func inheritedSocket() throws {
      let server = try WireScriptedServer.listen(backlog: 1)
      let inherited = server.inheritableCopy()
      try withExtendedLifetime(inherited) {
        try SubjectScript.run(SubjectScript.right) { subject in
          #expect(OpenSocket.sockets(of: subject.pid).contains { $0.port == server.address.port })
          #expect(subject.openSockets() == [])
        }
      }
    }

    @Test("shows a listening socket of this process")
    func ownSocket() throws {
      let server = try WireScriptedServer.listen(backlog: 1)
      let own = try #require(ProcessTable.ownID)
      let found = OpenSocket.sockets(of: own).filter { $0.port == server.address.port }
      #expect(found.map { $0.fault(beside: server.address) } == [nil])
    }
  #endif
}

extension ProcessTable {
  /// The id of the process that asks.
  fileprivate static var ownID: Int32? { FileBytes.linkTarget("/proc/self").flatMap { Int32($0) } }
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
    let output = SubjectOutput(TokenCanary("secret"))
    for _ in 0..<10 { output.append(toErrors: Array("secret secret ".utf8)) }
    output.append(toOutput: Array("secret".utf8))
    #expect(output.leaks.map(\.offset) == (0..<16).map { $0 * 7 })
    #expect(output.tail.hasPrefix("--- standard output\nsecret\n--- standard error\nsecret secret"))
  }
}
