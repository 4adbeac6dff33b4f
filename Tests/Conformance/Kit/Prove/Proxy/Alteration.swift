/// What one mutant does; each closure gives nil where it leaves alone what it is shown.
enum Alteration: Sendable {
  /// Nothing at all.
  case none
  case answer(@Sendable (ProxiedExchange) -> AlteredAnswer?)
  case frame(@Sendable (ProxiedFrame) -> [FrameAction]?)
  /// Texts that accepted sockets are sent before an answer passes.
  case announcement(@Sendable (ProxiedExchange) -> [UInt8]?)
  /// Not by the proxy: the bridge is launched by another command, made from the true one.
  case launch(@Sendable (_ command: String) -> String)
}
