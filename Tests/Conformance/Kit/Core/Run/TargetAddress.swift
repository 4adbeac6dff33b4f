import ContractModel

/// The server that `--target` names.
enum TargetAddress {
  static func resolve(_ url: String, tokenFile: String?, _ options: RunOptions, _ contract: Contract) throws(RunEnd)
    -> Target
  {
    if url.lowercased().hasPrefix("https:") {
      throw RunEnd("--target \(url) asks for TLS; a bridge speaks plain HTTP, as http://127.0.0.1:5001")
    }
    guard let endpoint = HostPort(url: url) else {
      throw RunEnd("--target \(url) is not as http://127.0.0.1:5001, with an address and a port")
    }
    guard endpoint.isLoopback || options.allowsRemote else {
      throw RunEnd("\(endpoint.authority) is not on this machine; --allow-remote judges it all the same")
    }
    return Target(
      endpoint: endpoint, authority: options.authority ?? endpoint.authority,
      token: try token(tokenFile, contract), process: nil)
  }

  private static func token(_ file: String?, _ contract: Contract) throws(RunEnd) -> String {
    if let file { return try TokenFile.read(file) }
    guard contract.channels.isEmpty, contract.endpoints.allSatisfy({ $0.auth == .none }) else {
      throw RunEnd("--target needs --token-file FILE: the contract asks for a token")
    }
    return ""
  }
}
