import BridgeAPI
import BridgeClient
import EverythingAPI

/// The transport of `BridgeAPI` for the client of another contract, whose module has types of the same shape.
struct EverythingTransport: EverythingAPI.BridgeTransport {
  private let address: BridgeAPI.BridgeAddress
  private let transport = NIOBridgeTransport()

  init(to address: BridgeAPI.BridgeAddress) { self.address = address }

  func send(
    _ request: EverythingAPI.BridgeTransportRequest
  ) async throws(EverythingAPI.BridgeTransportFailure) -> EverythingAPI.BridgeAnswer {
    do throws(BridgeAPI.BridgeTransportFailure) {
      let answer = try await transport.send(BridgeAPI.BridgeTransportRequest(request, to: address))
      return EverythingAPI.BridgeAnswer(answer)
    } catch {
      throw EverythingAPI.BridgeTransportFailure(error)
    }
  }

  func open(
    _ request: EverythingAPI.BridgeTransportRequest
  ) async throws(EverythingAPI.BridgeTransportFailure) -> EverythingAPI.BridgeOpening {
    do throws(BridgeAPI.BridgeTransportFailure) {
      let opening = try await transport.open(BridgeAPI.BridgeTransportRequest(request, to: address))
      return EverythingAPI.BridgeOpening(
        answer: EverythingAPI.BridgeAnswer(opening.answer), socket: opening.socket.map(EverythingSocket.init))
    } catch {
      throw EverythingAPI.BridgeTransportFailure(error)
    }
  }
}

private struct EverythingSocket: EverythingAPI.BridgeSocket {
  let socket: any BridgeAPI.BridgeSocket

  func receive(
    within limit: Duration
  ) async throws(EverythingAPI.BridgeTransportFailure) -> EverythingAPI.BridgeFrame? {
    do throws(BridgeAPI.BridgeTransportFailure) {
      return try await socket.receive(within: limit).map(EverythingAPI.BridgeFrame.init)
    } catch {
      throw EverythingAPI.BridgeTransportFailure(error)
    }
  }

  func send(_ frame: EverythingAPI.BridgeFrame) { socket.send(BridgeAPI.BridgeFrame(frame)) }

  func close() { socket.close() }
}
