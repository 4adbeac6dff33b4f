extension WebSocketFrame {
  /// For people: `text, 5 bytes, unmasked`.
  var inWords: String {
    var words = [WebSocketOpcode.name(opcode), "\(payload.count) bytes"]
    if !fin { words.append("not final") }
    if rsv != 0 { words.append("reserved bits \(rsv)") }
    if mask == nil { words.append("unmasked") }
    if let declaredLength { words.append("declares \(declaredLength)") }
    if lengthForm != .minimal { words.append("length in \(lengthForm == .sixteenBit ? 16 : 64) bits") }
    return words.joined(separator: ", ")
  }
}
