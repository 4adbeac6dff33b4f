import Testing

@testable import BridgeRuntime

@Suite("The session of a socket")
struct SocketSessionTests {
  private static let token = Array("right".utf8)

  private func accepted() -> SocketSession {
    var session = SocketSession { $0 == Self.token }
    _ = session.received(.message(Self.token))
    _ = session.announced()
    return session
  }

  @Test("The token is answered with a heartbeat, and only then is the socket accepted")
  func acceptance() {
    var session = SocketSession { $0 == Self.token }
    #expect(session.isWaiting)
    #expect(session.received(.ping([1])) == .pong([1]))
    #expect(session.received(.message(Self.token)) == .announce)
    #expect(!session.isWaiting && !session.isAccepted)
    let isAnnounced = session.announced()
    #expect(isAnnounced && session.isAccepted)
  }

  @Test("A wrong token, no token in time, and a message after the token each have their close")
  func refusals() {
    var wrong = SocketSession { $0 == Self.token }
    #expect(wrong.received(.message([])) == .close(.authenticationFailed))
    var late = SocketSession { $0 == Self.token }
    #expect(late.authenticationTimedOut() == .close(.authenticationTimeout))
    var talkative = accepted()
    #expect(talkative.authenticationTimedOut() == .nothing)
    #expect(talkative.received(.message(Self.token)) == .close(.unexpectedMessage))
    var broken = accepted()
    #expect(broken.received(.refused(.messageTooBig)) == .close(ClosingFrame(.messageTooBig)))
  }

  @Test("A socket that closes while its heartbeat is made is not accepted")
  func closedMeanwhile() {
    var session = SocketSession { $0 == Self.token }
    _ = session.received(.message(Self.token))
    #expect(session.received(.close(1000)) == .close(ClosingFrame(echoing: 1000)))
    let isAnnounced = session.announced()
    #expect(!isAnnounced)
  }

  @Test("After its own close frame the server waits for the client's and for nothing else")
  func closing() {
    var session = accepted()
    #expect(session.close(ClosingFrame(.goingAway)) == .close(ClosingFrame(.goingAway)))
    #expect(session.received(.message(Self.token)) == .nothing)
    #expect(session.close(ClosingFrame(.tryAgainLater)) == .nothing)
    #expect(session.received(.close(1001)) == .disconnect)
  }

  @Test("A ping leaves at each interval; two intervals without a byte are the end, one is none")
  func silence() {
    var session = accepted()
    #expect(session.intervalPassed() == .ping)
    session.heard()
    #expect(session.intervalPassed() == .ping)
    #expect(session.intervalPassed() == .ping)
    #expect(session.intervalPassed() == .close(.pingTimeout))
    #expect(session.intervalPassed() == .nothing)
  }

  @Test("What came before acceptance does not count, and a waiting socket is not pinged")
  func silenceFromTheStart() {
    var waiting = SocketSession { $0 == Self.token }
    #expect(waiting.intervalPassed() == .nothing)
    var session = accepted()
    session.heard()
    #expect(session.intervalPassed() == .ping)
    var quiet = accepted()
    #expect(quiet.intervalPassed() == .ping)
    #expect(quiet.intervalPassed() == .close(.pingTimeout))
  }

  @Test("A socket that belongs to no channel answers every message until it closes")
  func conversation() {
    var session = SocketSession(answer: { $0 })
    #expect(!session.isWaiting && !session.isAccepted && session.isConversing)
    #expect(session.received(.message([0x61])) == .send(.text([0x61])))
    #expect(session.received(.binaryMessage([0xFF])) == .send(.binary([0xFF])))
    #expect(session.received(.close(1000)) == .close(ClosingFrame(echoing: 1000)))
    #expect(session.received(.message([0x61])) == .nothing)
  }
}
