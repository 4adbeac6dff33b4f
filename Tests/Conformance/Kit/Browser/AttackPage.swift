/// A page that a user has opened and that tries to reach the bridge.
struct AttackPage: Sendable {
  /// Who serves it, for people.
  let words: String
  /// `http://attacker.example:40000`
  let origin: String
  /// Its place in the order in which the browser opens them.
  let index: Int
  /// The addresses under which it tries the bridge: `http://127.0.0.1:5001`.
  let targets: [String]
  /// Whether its origin is opaque: `Origin: null`.
  var isSandboxed = false

  var path: String { "\(Self.pathPrefix)\(index)" }
  var reportPath: String { "\(Self.reportPrefix)\(index)" }
  var url: String { origin + path }

  static let pathPrefix = "/attack/"
  static let reportPrefix = "/seen/"
  /// Names that no public DNS has (RFC 6761 and RFC 2606).
  static let attacker = "attacker.example"
  static let rebound = ["rebound.example", "rebound.localhost"]
  /// Another address of loopback, where the rebound names are: the bridge's port is free there.
  static let reboundAddress = "127.0.0.2"

  /// `server`: where the attacker's pages are; the rebound ones are at the bridge's own port, so that the name is what
  /// makes them foreign.
  static func all(servedBy server: HostPort, against bridge: HostPort, alsoIPv6: Bool) -> [AttackPage] {
    let port = bridge.port
    let own = ["http://127.0.0.1:\(port)", "http://localhost:\(port)"] + (alsoIPv6 ? ["http://[::1]:\(port)"] : [])
    let attackers = [
      ("a page of another site", "http://\(attacker):\(server.port)", own + ["http://0.0.0.0:\(port)"], false),
      (
        "a page of another program of this machine", "http://localhost:\(server.port)", ["http://localhost:\(port)"],
        false
      ),
      ("a sandboxed page, Origin null", "http://\(attacker):\(server.port)", ["http://127.0.0.1:\(port)"], true),
    ]
    let reboundPages = rebound.map { name in
      ("a page whose name now means this machine", "http://\(name):\(port)", ["http://\(name):\(port)"], false)
    }
    return (attackers + reboundPages).enumerated().map { index, page in
      AttackPage(words: page.0, origin: page.1, index: index, targets: page.2, isSandboxed: page.3)
    }
  }
}
