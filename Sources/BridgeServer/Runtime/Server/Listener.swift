import NIOCore
import NIOPosix

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The listening sockets of a server, all on one port.
struct Listener: Sendable {
  /// How often a second address may find the port taken that the system picked for the first.
  private static let attempts = 8

  let channels: [any Channel]
  let port: Int

  /// Binds every host; nothing is accepted before ``accept()``.
  static func bind(
    _ configuration: ServerConfiguration, on eventLoop: any EventLoop,
    connection: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
  ) async throws(ListenFailure) -> Listener {
    if let host = configuration.hosts.first(where: { !LoopbackAddress.isAllowed($0) }) {
      throw .notLoopback(host: host)
    }
    let bootstrap = ServerBootstrap(group: eventLoop)
      // Both addresses have to be bound before the first request is judged by its port.
      .serverChannelOption(.autoRead, value: false)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.recvAllocator, value: ReadSize.requests)
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer(connection)
    var attemptsLeft = configuration.port == 0 ? attempts : 1
    while true {
      attemptsLeft -= 1
      do throws(ListenFailure) {
        return try await bindAll(configuration.hosts, configuration.port, bootstrap)
      } catch {
        guard case .portTaken = error, attemptsLeft > 0 else { throw error }
      }
    }
  }

  /// Begins to accept connections.
  func accept() async throws(ListenFailure) {
    for channel in channels {
      do {
        try await channel.setOption(.autoRead, value: true).get()
      } catch {
        await close()
        throw .refused(host: channel.localAddress?.ipAddress ?? "", port: port, reason: String(describing: error))
      }
    }
  }

  func close() async {
    for channel in channels { try? await channel.close() }
  }

  private static func bindAll(
    _ hosts: [String], _ askedPort: Int, _ bootstrap: ServerBootstrap
  ) async throws(ListenFailure) -> Listener {
    var channels: [any Channel] = []
    var port = askedPort
    do throws(ListenFailure) {
      for host in hosts {
        let channel = try await bind(host, port, bootstrap)
        channels.append(channel)
        guard LoopbackAddress.isLoopback(channel.localAddress) else { throw .notLoopback(host: host) }
        port = channel.localAddress?.port ?? port
      }
    } catch {
      await Listener(channels: channels, port: port).close()
      throw error
    }
    return Listener(channels: channels, port: port)
  }

  private static func bind(
    _ host: String, _ port: Int, _ bootstrap: ServerBootstrap
  ) async throws(ListenFailure) -> any Channel {
    do {
      return try await bootstrap.bind(host: host, port: port).get()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw .portTaken(port: port)
    } catch {
      throw .refused(host: host, port: port, reason: String(describing: error))
    }
  }
}
