import Crypto

/// The opening handshake of a channel (RFC 6455 section 4.2; wire-protocol C1).
enum WebSocketHandshake {
  /// Whether a GET asks for an upgrade that this server speaks.
  static func isUpgrade(_ fields: RequestFields) -> Bool {
    guard let upgrade = fields.upgrade.value, let connection = fields.connection.value else { return false }
    return ASCII.list(upgrade, names: "websocket") && ASCII.list(connection, names: "upgrade")
      && fields.webSocketVersion.single == "13"
  }

  /// Whether a key is 16 bytes in base64: 22 digits and two pads.
  static func isKey(_ key: String) -> Bool {
    key.utf8.count == 24 && key.utf8.dropFirst(22).elementsEqual("==".utf8) && key.utf8.prefix(22).allSatisfy(isDigit)
  }

  /// The value of `Sec-WebSocket-Accept` that proves that the key was read.
  static func accept(_ key: String) -> String {
    var hash = Insecure.SHA1()
    hash.update(data: Array(key.utf8))
    // The identifier that RFC 6455 section 1.3 prescribes.
    hash.update(data: Array("258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))
    return Base64.encode(Array(hash.finalize()))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    Base64.alphabet.contains(byte)
  }
}
