import Testing

@testable import BridgeRuntime

@Suite("Trace ids")
struct TraceIDTests {
  private static let id = "0af7651916cd43dd8448eb211c80319c"

  @Test(
    "A valid traceparent gives its trace id",
    arguments: [
      "00-\(id)-b7ad6b7169203331-01", "01-\(id)-b7ad6b7169203331-00", "cc-\(id)-b7ad6b7169203331-00-later",
    ])
  func valid(field: String) {
    #expect(TraceParent.traceID(field) == Self.id)
  }

  @Test(
    "Anything else gives none",
    arguments: [
      "", "00-\(id)-b7ad6b7169203331", "00-\(id)-b7ad6b7169203331-01-more", "ff-\(id)-b7ad6b7169203331-01",
      "00-\(id.uppercased())-b7ad6b7169203331-01", "00-00000000000000000000000000000000-b7ad6b7169203331-01",
      "00-\(id)-0000000000000000-01", "00_\(id)_b7ad6b7169203331_01", "01-\(id)-b7ad6b7169203331-00x",
    ])
  func invalid(field: String) {
    #expect(TraceParent.traceID(field) == nil)
  }

  @Test("A random one has 32 hex digits and does not come again")
  func random() {
    let ids = Set((0..<100).map { _ in TraceID.random() })
    #expect(ids.count == 100)
    #expect(ids.allSatisfy { TraceParent.traceID("00-\($0)-b7ad6b7169203331-01") == $0 })
  }
}
