/// The text of an event as it is sent (contract-language.md, Channels).
enum Envelope {
  static func text(_ event: OutgoingEvent, traceID: String, at time: WallClock) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(event.data.count + event.envelope.count + 160)
    text += #"{"event":"#.utf8
    JSONString.write(event.name, to: &text)
    text += #","source":"#.utf8
    JSONString.write(event.source, to: &text)
    text += #","timestamp":""#.utf8
    text += time.rfc3339.utf8
    text += #"","trace_id":""#.utf8
    text += traceID.utf8
    text.append(UInt8(ascii: "\""))
    let members = event.envelope.dropFirst().dropLast()
    if !members.isEmpty {
      text.append(UInt8(ascii: ","))
      text += members
    }
    text += #","data":"#.utf8
    text += event.data
    text.append(UInt8(ascii: "}"))
    return text
  }
}
