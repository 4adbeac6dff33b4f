import BridgeAPI
import Foundation
import Testing

@testable import SmrtHubBridge

@Suite("What becomes of a clipboard")
struct ClipboardTests {
  @Test("The first rule that takes a fragment decides, and what no rule takes is not stored")
  func routing() async throws {
    let test = try TestHandlers()
    try await test.configure(.sample(rules: [.links, .moreLinks, .texts]))
    let reply = try await test.process(.text("https://example.org"), .text("#ff8800"), .text("Good morning"))
    let links = Destination(space: "web", folder: "links", rule: "links")
    let inbox = Destination(space: "notes", folder: "inbox", rule: "texts")
    #expect(reply.response.results.map(\.routedTo) == [links, nil, inbox])
    #expect(reply.clipboardProcessed.results == reply.response.results)
    #expect(reply.saveCompleted.map(\.destination) == [links, inbox])
    #expect(reply.saveCompleted.map(\.sizeBytes) == [19, 12])
    let paths = reply.saveCompleted.map {
      "state/items/\($0.destination.space)/\($0.destination.folder)/\($0.itemID.uuidString.lowercased()).txt"
    }
    #expect(Set(test.items) == Set(paths))
    #expect(paths.map { test.folder.text(of: $0) } == ["https://example.org", "Good morning"])
  }

  @Test("An image is stored as it came, with its size in the answer", arguments: ImageSample.all)
  func image(_ sample: ImageSample) async throws {
    let test = try TestHandlers()
    try await test.configure(
      .sample(rules: [RoutingRule(id: "r", detected: .image, space: "web", folder: "images")]))
    let fragment = ImageFragment(mediaType: sample.format.mediaType, data: Data(sample.bytes))
    let result = try await test.process(.image(fragment)).response.results[0]
    #expect(result.detected == [.image])
    #expect(result.width == sample.width && result.height == sample.height)
    #expect(test.items.map { FileManager.default.contents(atPath: test.folder.path($0)) } == [Data(sample.bytes)])
    #expect(test.items[0].hasSuffix("." + sample.format.fileExtension))
  }

  @Test("Markup is markup, but for white space alone")
  func html() async throws {
    let test = try TestHandlers()
    try await test.configure(.sample(rules: [RoutingRule(id: "r", detected: .html, space: "web", folder: "f")]))
    let reply = try await test.process(.html(HtmlFragment(html: "<b>")))
    #expect(reply.response.results[0].detected == [.html])
    #expect(test.items.allSatisfy { $0.hasSuffix(".html") } && test.items.count == 1)
    await #expect(throws: BridgeError.clipboardRejected) {
      try await test.process(.html(HtmlFragment(html: " \n\u{3000}")))
    }
  }

  @Test("Bytes that are no image of their media type, or of one that is not known, reject the whole clipboard")
  func noImage() async throws {
    let test = try TestHandlers()
    try await test.configure(.sample(rules: [.links]))
    for (mediaType, bytes) in [
      ("image/gif", ImageSample.png.bytes), ("image/tiff", ImageSample.png.bytes), ("image/png", [0]),
    ] {
      await #expect(throws: BridgeError.clipboardRejected) {
        try await test.process(
          .text("https://example.org"), .image(ImageFragment(mediaType: mediaType, data: Data(bytes))))
      }
    }
    #expect(test.items.isEmpty)
  }

  @Test("Triggers run after the rules, in their order, each for the fragments that it waits for")
  func triggers() async throws {
    let test = try TestHandlers()
    try await test.configure(
      .sample(
        rules: [.links],
        triggers: [
          Trigger(id: "a", enabled: true, when: .url, actions: [.route("copies"), .warning("seen"), .light("l")]),
          Trigger(id: "off", enabled: false, when: .url, actions: [.warning("off")]),
          Trigger(id: "request", enabled: true, actions: [.warning("request")]),
          Trigger(id: "b", enabled: true, when: .plainText, actions: [.warning("text")]),
        ]))
    let reply = try await test.process(.text("https://a.example"), .text("Good morning"), .text("https://b.example"))
    #expect(reply.saveCompleted.map(\.destination.rule) == ["links", "links", nil, nil])
    #expect(reply.saveCompleted.map(\.destination.folder) == ["links", "links", "copies", "copies"])
    #expect(reply.runtimeWarning.map(\.code) == ["seen", "seen", "text"])
    #expect(reply.indicatorsChanged?.indicators.map(\.id) == ["l"])
    #expect(try await test.process(.text("Good morning")).indicatorsChanged == nil)
  }

  @Test("A full disk is unavailable; nothing is stored, lit or announced; it shows in health, and passes")
  func fullDisk() async throws {
    // The configuration is the first file that is written.
    let test = try TestHandlers(calls: FailingStep.write.calls(failingAt: 3))
    let trigger = Trigger(id: "a", enabled: true, when: .url, actions: [.light("l"), .route("copies")])
    try await test.configure(.sample(rules: [.links], triggers: [trigger]))
    await #expect(throws: BridgeError.unavailable) { try await test.process(.text("https://example.org")) }
    #expect(test.items.isEmpty && test.handlers.hub.lights.indicators.isEmpty)
    let degraded = try await test.state(of: .store)
    #expect(degraded?.state == .degraded && degraded?.detail?.contains("the disk is full") == true)
    #expect(try await test.process(.text("https://example.org")).saveCompleted.count == 2)
    #expect(try await test.state(of: .store)?.state == .ready)
  }
}
