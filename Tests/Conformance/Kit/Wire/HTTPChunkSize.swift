/// The line in front of a chunk: its size in hexadecimal digits and extensions (RFC 9112 section 7.1).
enum HTTPChunkSize {
  static func parse(_ line: [UInt8]) throws(HTTPFault) -> Int {
    let end = line.firstIndex { !isHexDigit($0) } ?? line.endIndex
    let rest = line[end...].drop { $0 == 0x20 || $0 == 0x09 }
    guard end > 0, rest.isEmpty || rest.first == 0x3B, rest.allSatisfy(HTTPFieldLine.isValueByte) else {
      throw HTTPFault("\(HTTPStatusLine.quote(line.prefix(40))) is no chunk size (RFC 9112 section 7.1)")
    }
    let digits = String(decoding: line[..<end], as: UTF8.self)
    guard let size = Int(digits, radix: 16), size <= HTTPBodyFraming.maximumBody else {
      throw HTTPFault(
        "a chunk of 0x\(digits.prefix(40)) bytes is more than the \(HTTPBodyFraming.maximumBody) that are read")
    }
    return size
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
