/// Messages of up to 16 MiB, whole, in fragments and in pieces, and a thousand of them.
struct EchoSizesFamily: Family {
  let id = "ws-sizes"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5.4"]
  let sends =
    "messages of 64 KiB to 16 MiB in one frame, of 4 MiB in fragments, of 1 MiB in pieces, a thousand small ones"
  let right = "the same message back"
  let echo: EchoSubject

  /// One after another: the kit holds a message of 16 MiB several times.
  private static let lane = "sizes"
  private static let mebibyte = 1_048_576

  func cases(_ derivation: Derivation) -> [Case] {
    cases("text", WebSocketOpcode.text) + cases("binary", WebSocketOpcode.binary)
  }

  private func cases(_ kind: String, _ opcode: UInt8) -> [Case] {
    let large = 4 * Self.mebibyte
    let whole = [65_536, 262_144, Self.mebibyte, large, 2 * large, 4 * large].map {
      sizeCase("\(kind)/\($0)-bytes", opcode, $0)
    }
    let fragments = [64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, Self.mebibyte, large].map {
      sizeCase("\(kind)/4-mebibytes-in-fragments-of-\($0)", opcode, large, fragment: $0)
    }
    let pieces = [64, 128, 256, 512, 1_024, 2_048].map {
      sizeCase("\(kind)/1-mebibyte-in-pieces-of-\($0)", opcode, Self.mebibyte, chop: $0)
    }
    let many = [0, 16, 64, 256, 1_024, 4_096].map {
      sizeCase("\(kind)/thousand-of-\($0)-bytes", opcode, $0, times: 1_000)
    }
    return whole + fragments + pieces + many
      + [sizeCase("\(kind)/64-kibibytes-in-fragments-of-1300", opcode, 65_536, fragment: 1_300)]
  }

  private func sizeCase(
    _ name: String, _ opcode: UInt8, _ count: Int, fragment: Int = .max, chop: Int = .max, times: Int = 1
  ) -> Case {
    echo.makeCase(name, of: self, "5.4", "a message comes back as it was sent", lane: Self.lane) {
      try $0.echo(
        opcode, EchoLengthsFamily.payload(count, of: opcode), fragment: fragment, chop: chop, times: times)
    }
  }
}
