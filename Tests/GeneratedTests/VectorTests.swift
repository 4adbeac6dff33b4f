import Testing

@Suite("The literal vectors through the Swift codec")
struct VectorTests {
  @Test("there are at least sixty of them")
  func thereAreSixty() { #expect(Vector.all.count >= 60) }

  @Test("every vector has the verdict that was written by hand", arguments: Vector.all)
  func verdict(_ vector: Vector) throws {
    // What is malformed whatever the type, is so for each of these.
    let types = vector.type == "*" ? ["ProcessClipboardRequest", "GetHealthResponse"] : [vector.type]
    for type in types {
      let outcome = try #require(
        DecodedOutcome.of(vector.bytes, as: type), "no such type: \(type)")
      switch vector.verdict {
      case .malformed: #expect(outcome == .malformed)
      case .violations(let expected): #expect(outcome == .violations(expected))
      case .accepted(let canonical):
        guard case .accepted(let written) = outcome else {
          Issue.record("refused: \(outcome)")
          continue
        }
        if let canonical { #expect(written == canonical) }
      }
    }
  }
}
