import ContractModel
import Testing

@Suite("The language")
struct LanguageTests {
  @Test("every construct of version 1 is read as it is documented")
  func everyConstruct() throws {
    let contract = try resolve(
      """
      types:
        Identifier:
          doc: A name that people chose.
          scalar: string
          min_length: 1
          max_length: 64
          pattern: '[a-z0-9][a-z0-9_-]*'
        Detection:
          doc: What a fragment was found to be.
          enum: [plain_text, url, email, image]
          open: true
          since: 1.0.0
          deprecated: "`Kind`"
        Language:
          enum: { c: The language C., cpp: { wire: c++, doc: The language C++., since: 1.0.0, deprecated: "rust" } }
        TextFragment:
          doc: Plain text as copied.
          object:
            text: { type: string, max_bytes: 10 MB }
            language?: Language
            parent: Identifier | null
            note?: string | null
            secret?: { type: string, sensitive: true, since: 1.0.0, deprecated: "nothing keeps secrets" }
            weight?: { type: int32, min: 0, default: 1 }
            labels?: { type: map<Identifier>, max_items: 8, default: {} }
            extra?: json
            copied_at?: timestamp
            day?: { type: date, default: 2026-01-31 }
            tags?: { type: list<Identifier>, max_items: 8, unique_items: true }
            share?: { type: float64, exclusive_min: 0, max: 1 }
          unknown_fields: reject
        ImageFragment:
          doc: An image as copied.
          object:
            id: uuid
            data: { type: bytes, min_bytes: 1, max_bytes: 100 MB }
        ClipboardFragment:
          doc: One thing that was copied.
          union: { tag: kind, cases: { text: TextFragment, image: ImageFragment } }
          open: true
      retired:
        types: [HtmlFragment]
        errors: [too_old]
        endpoints: [drop]
        channels: [status]
        events: [dropped]
        fields: { TextFragment: [size], ProcessClipboardRequest: [fragment] }
        values: { Detection: [phone] }
        cases: { ClipboardFragment: [html] }
      errors:
        config_conflict: { http: 409, doc: "The revision given is not the current one." }
        not_ready: { http: 503, doc: A module has not started yet., unreachable: modules start before the port opens }
      endpoints:
        process_clipboard:
          route: POST /api/clipboard/process
          doc: Detect what was copied and route it.
          auth: bearer_token
          request:
            fragments: { type: list<ClipboardFragment>, min_items: 1, max_items: 16 }
          response:
            results: list<Detection>
            revision: int64
          errors: [config_conflict, not_ready]
          emits: [clipboard_processed, save_completed*]
          max_body: 140 MB
          idempotent: false
          timeout: 30 s
          examples:
            - name: a link
              request: { fragments: [ { kind: text, text: "https://example.org", parent: null } ] }
              response: { results: [url], revision: 1 }
      channels:
        events:
          route: /events/ws
          doc: What happens.
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: heartbeat, every: 15 s }
          outbox: { max_events: 1024, max_bytes: 8 MB }
          events:
            heartbeat: { data: {} }
            clipboard_processed:
              doc: A clipboard request was answered.
              data: { results: list<Detection> }
              examples: [ { name: a link, data: { results: [url] } } ]
            save_completed: { data: { size_bytes: int64 } }
      scenarios:
        clipboard_event_follows_request:
          doc: A processed clipboard is announced under the request's trace id.
          fresh: true
          steps:
            - { listen: events }
            - call: process_clipboard
              with: { fragments: [ { kind: text, text: "https://example.org", parent: home } ] }
              expect: { /results/0: url }
              save: { old: /revision }
            - { await: clipboard_processed, within: 2 s, expect: { /results/0: url } }
            - { never: save_completed }
            - call: process_clipboard
              with: { fragments: [ { text: again, parent: null, kind: text } ] }
              expect: { /revision: $old }
            - { call: process_clipboard, with: { fragments: [ { kind: text, text: x, parent: x } ] }, fails: config_conflict }

      """)
    #expect(contract.types.count == 6 + 2 + 3)
    #expect(contract.scenarios.first?.isFresh == true)
    #expect(contract.scenarios.first?.steps.count == 6)
    #expect(contract.errors.map(\.status) == [409, 503])
    #expect(contract.retired.names.count == 9)
  }
}
