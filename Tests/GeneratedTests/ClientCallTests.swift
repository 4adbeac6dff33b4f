import EverythingAPI
import Foundation
import Testing

/// On a transport that goes nowhere; the contract's names mean something elsewhere.
@Suite("Calls of a generated client")
struct ClientCallTests {
  private static let id = "3b241101-e2bb-4255-8caf-4136c566a962"
  private static let token = "5f6b3a528a4e4c0e"

  private func client(_ transport: CannedTransport, token: String = token) throws -> BridgeClient {
    try BridgeClient(url: "http://[::1]:5005", token: token, transport: transport)
  }

  @Test("put path and query values into the target, percent-encoded")
  func target() async throws {
    let answer =
      #"{"status":"ok","self":"\#(Self.id)","Type":"no & yes","String":"a","description":"","date":1,"bool":true}"#
    let transport = CannedTransport(answer)
    let id = try #require(UUID(uuidString: Self.id))
    let response = try await client(transport).self_(
      self_: id, type: .type, string: "a_b-c", json: .unknown("\u{FC}/~"), description: "x + y = %41", date: 100,
      int64: .min, double: 0.5, bool: false, bytes: Data([1, 2, 3, 0xFB, 0xFF]), uuid: id)
    #expect((response.type, response.date) == (.default, 1))
    #expect(
      transport.request?.target
        == "/self/\(Self.id)/type%2Fof?String=a_b-c&json=%C3%BC%2F~&description=x%20%2B%20y%20%3D%20%2541&date=100"
        + "&int64=-9223372036854775808&double=0.5&bool=false&bytes=AQID%2B%2F8%3D&uuid=\(Self.id)")
    #expect(transport.request?.method == "GET" && transport.request?.body == nil)
  }

  @Test("leave out what is nil, and write the contract's defaults")
  func defaults() async throws {
    let transport = CannedTransport("{}")
    let id = try #require(UUID(uuidString: Self.id))
    _ = try? await client(transport).self_(self_: id, type: .none_, string: "z")
    #expect(
      transport.request?.target == "/self/\(Self.id)/2%2B2?String=z&description=a%20%26%20b&date=20&bool=true")
  }

  @Test("put the fields of the body into it")
  func body() async throws {
    let transport = CannedTransport(#"{"status":"ok","text":"a","number":-5,"flag":true}"#)
    _ = try await client(transport).call(
      request: "a+b%", call: -5, query: true, path: "here", body: ["a", "b"], values: 2)
    let request = try #require(transport.request)
    #expect(request.target == "/2/a%2Bb%25/-5/true?fails=false&values=2")
    #expect(request.body.map { String(decoding: $0, as: UTF8.self) } == #"{"path":"here","body":["a","b"]}"#)
    #expect(request.fields.contains { $0 == ("Authorization", "Bearer \(Self.token)") })
    #expect(request.fields.contains { $0 == ("Host", "[::1]:5005") })
    #expect(request.timeout == .seconds(9))
    #expect(!"\(request)".contains("Bearer"))
  }

  @Test("take a token for no part of what a server says by itself", arguments: ["json", "application/json"])
  func tokenOfWords(_ token: String) async throws {
    let transport = CannedTransport(#"{"status":"ok","text":"a","number":-5,"flag":true}"#)
    let answer = try await client(transport, token: token).call(request: "a", call: 1, query: true, path: "here")
    #expect(answer.text == "a")
  }

  @Test("are read with the envelope of their channel, and kept where they are not known")
  func events() async throws {
    let head = #""source":"s","timestamp":"2026-01-01T00:00:00Z","trace_id":"t""#
    let transport = CannedTransport(
      "",
      messages: [
        #"{"data":{"uptime_seconds":1.5},"json":"2+2","host":"here",\#(head),"event":"alive"}"#,
        #"{"event":"later",\#(head),"data":[1]}"#,
        #"{"event":"alive",\#(head),"data":{"uptime_seconds":1}}"#,
      ])
    var items = try client(transport).self_Channel().makeAsyncIterator()
    guard case .event(.alive(let data), let envelope) = try await items.next() else { throw CancellationError() }
    #expect((data.uptimeSeconds, envelope.fields.host, envelope.fields.json) == (1.5, "here", .none_))
    #expect((envelope.source, envelope.traceID) == ("s", "t"))
    guard case .unknown("later", .array([.integer(1)]), _) = try await items.next() else { throw CancellationError() }
    do throws(BridgeClientError) {
      _ = try await items.next()
      Issue.record("an envelope without its field was taken")
    } catch {
      #expect(error.what == "an event breaks the contract: /json must be there")
    }
    guard try await items.next() == nil else { throw CancellationError() }
  }
}

/// Answers every request alike, and keeps the last.
private final class CannedTransport: BridgeTransport, BridgeSocket, @unchecked Sendable {
  private let answer: BridgeAnswer
  private var messages: [String]
  private(set) var request: BridgeTransportRequest?

  init(_ body: String, messages: [String] = []) {
    answer = BridgeAnswer(status: 200, fields: [("Content-Type", "application/json")], body: Array(body.utf8))
    self.messages = messages
  }

  func send(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeAnswer {
    self.request = request
    return answer
  }

  func open(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeOpening {
    BridgeOpening(answer: BridgeAnswer(status: 101, fields: [], body: []), socket: self)
  }

  func receive(within limit: Duration) async throws(BridgeTransportFailure) -> BridgeFrame? {
    guard !messages.isEmpty else { throw BridgeTransportFailure(.refused) }
    return .text(Array(messages.removeFirst().utf8))
  }

  func send(_ frame: BridgeFrame) {}
  func close() {}
}
