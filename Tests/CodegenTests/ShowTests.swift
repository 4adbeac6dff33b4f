import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("codegen show")
struct ShowTests {
  private static let contract = """
    contract: 1
    name: Notes
    version: 1.0.0
    server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }
    types:
      Note:
        doc: What somebody wrote.
        object:
          note_id: { type: string, max_length: 8, pattern: "[a-z]+", doc: Its name. }
          colour?: { type: Colour, default: red }
      Colour: { enum: { red: { wire: red, doc: Like a rose. }, deep_blue: { wire: deep-blue } } }
    errors:
      full: { http: 409, doc: There is no room. }
    endpoints:
      add_note:
        route: PUT /notes
        doc: Keep a note.
        request: { notes: { type: list<Note>, max_items: 4 } }
        response: { count: int32 }
        errors: [full]
        emits: [note]
        examples:
          - { name: one, request: { notes: [ { note_id: it } ] }, response: { count: 1 } }
    channels:
      events:
        route: /events
        auth: { first_message: token, within: 5 s }
        heartbeat: { event: alive, every: 15 s }
        outbox: { max_events: 16, max_bytes: 64 kB }
        events: { alive: { data: {} }, note: { doc: A note came., data: { note: Note } } }
    scenarios:
      fills_up:
        doc: At last there is no room.
        steps:
          - { listen: events }
          - { call: add_note, with: { notes: [] }, fails: full }
    """

  /// The text that is shown, with the contract's file by its last name.
  private func shown(_ name: String, _ contract: String = contract) throws -> String {
    let project = try TemporaryProject(contract)
    let (configuration, contract) = try project.read()
    let maker = CardMaker(configuration, contract)
    return CardText(style: .plain).text(of: contract.items(named: name).map(maker.card))
      .replacing(project.path(""), with: "")
  }

  @Test("an endpoint: place, doc, wire, names, users, samples and a call")
  func endpoint() throws {
    #expect(
      try shown("add_note") == #"""
        endpoint add_note
          bridge.yaml:15:3

          Keep a note.

          wire
            route: PUT /notes
            auth: bearer_token
            request:
              notes: list<Note>, max_items 4
            response:
              count: int32
            errors: full
            emits: note
            max_body: 1 MB
            idempotent: true
            timeout_ms: 30000

          Swift, module ExampleAPI
            handler: addNote(_ request: AddNoteRequest, _ call: BridgeCall) async throws(BridgeError) -> AddNoteReply
            request: AddNoteRequest
            response: AddNoteResponse
            reply: AddNoteReply

          used by
            scenario fills_up  bridge.yaml:36:9

          sample request
            {
              "notes": [
                {
                  "note_id": "it"
                }
              ]
            }

          sample answer
            {
              "status": "ok",
              "count": 1
            }

          curl
            curl -sS -X PUT -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' --data-binary '{"notes":[{"note_id":"it"}]}' 'http://127.0.0.1:5009/notes'
        """#)
  }

  @Test("a type: fields with constraints, names that differ, and who uses it")
  func type() throws {
    let text = try shown("note")
    #expect(text.contains("    object:\n      note_id: string, max_length 8, pattern [a-z]+\n        Its name.\n"))
    #expect(text.contains("      colour?: Colour, default red\n"))
    #expect(text.contains("    type: Note\n    note_id: noteID\n"))
    #expect(text.contains("    notes of AddNoteRequest  bridge.yaml:18:"))
    #expect(text.contains("    note of NoteData  bridge.yaml:"))
  }

  /// What is shown where `codegen.yaml` has one target.
  private func shown(_ name: String, target: String) throws -> String {
    let project = try TemporaryProject(Self.contract)
    try project.write("codegen.yaml", "contract: bridge.yaml\nresolved: contract.json\ntargets: { \(target) }")
    let (configuration, contract) = try project.read()
    let cards = contract.items(named: name).map(CardMaker(configuration, contract).card)
    return CardText(style: .plain).text(of: cards)
  }

  @Test("what Python calls it, where there is such a target")
  func python() throws {
    func names(_ name: String) throws -> String {
      try shown(name, target: "python: { out: Out, package: notes_api }")
    }
    #expect(try names("add_note").contains("Python, package notes_api\n    handler: add_note(request, call)\n"))
    #expect(try names("add_note").contains("    reply: handlers.AddNoteReply\n"))
    #expect(try names("colour").contains("    deep-blue: Colour.DEEP_BLUE\n"))
    #expect(try names("note").contains("    event: events.Note\n"))
    #expect(try names("full").contains("    error: errors.Full\n"))
    #expect(try names("events").contains("    heartbeat: events_heartbeat()\n"))
  }

  @Test("what C# calls it, where there is such a target")
  func csharp() throws {
    func names(_ name: String) throws -> String { try shown(name, target: "csharp: { out: Out, namespace: Notes }") }
    #expect(try names("add_note").contains("C#, namespace Notes\n    call: BridgeClient.AddNoteAsync(…)\n"))
    #expect(try names("note").contains("    note_id: NoteId\n"))
    #expect(try names("colour").contains("    deep-blue: Colour.DeepBlue\n"))
    #expect(try names("note").contains("    event: BridgeEvent.Note\n"))
    #expect(try names("full").contains("    error: BridgeErrors.FullException\n"))
    #expect(try names("events").contains("    events: BridgeClient.EventsChannel()\n"))
    let types = try shown("add_note", target: "csharp: { out: Out, namespace: Notes, emit: [types] }")
    #expect(types.contains("C#, namespace Notes\n    request: AddNoteRequest\n"))
  }

  @Test("all that a name means, whatever the case of its letters")
  func ambiguous() throws {
    let text = try shown("NOTE")
    #expect(text.hasPrefix("type Note\n"))
    #expect(text.contains("\n\nevent note\n"))
    #expect(text.contains("    event: BridgeEvent.note\n    data: NoteData\n"))
  }

  @Test("an enum, an error, a channel, a scenario, and an error that is always there")
  func others() throws {
    #expect(try shown("colour").contains("    deep-blue (deep_blue)\n"))
    #expect(try shown("colour").contains("    red: Like a rose.\n"))
    #expect(try shown("full").contains("    error: BridgeError.full\n"))
    #expect(try shown("full").contains("    scenario fills_up  bridge.yaml:36:9"))
    #expect(try shown("events").contains("    events: alive, note\n"))
    #expect(try shown("events").contains("    heartbeat: eventsHeartbeat()\n"))
    #expect(try shown("fills_up").contains(#"      {"call":"add_note","with":{"notes":[]},"fails":"full"}"#))
    #expect(try shown("unauthorized").hasPrefix("error unauthorized\n  always there"))
  }

  @Test("a doc, a constraint and a sample in one JSON document")
  func json() throws {
    let (configuration, contract) = try TemporaryProject(Self.contract).read()
    let cards = contract.items(named: "note").map(CardMaker(configuration, contract).card)
    let document = try JSONText.parse(Array(CardJSON.text(of: cards).utf8))
    guard case .array(let items) = document, items.count == 2 else {
      Issue.record("not an array of two")
      return
    }
    guard case .string("What somebody wrote.")? = items[0]["doc"], case .string("event")? = items[1]["kind"] else {
      Issue.record("\(document)")
      return
    }
  }

  @Test("a call quotes what a shell would read")
  func quoting() throws {
    let contract = Self.contract.replacing("note_id: it", with: "note_id: it, colour: red").replacing(
      "pattern: \"[a-z]+\"", with: "max_bytes: 8"
    ).replacing("note_id: it,", with: "note_id: \"it's\",")
    #expect(try shown("add_note", contract).contains(#"'{"notes":[{"note_id":"it'\''s","colour":"red"}]}'"#))
  }
}
