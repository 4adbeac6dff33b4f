import Testing

@testable import ContractModel

@Suite("Resolving")
struct ResolverTests {
  @Test("what an endpoint does not say comes from the server and the language")
  func endpointDefaults() throws {
    let contract = try resolve(
      """
      endpoints:
        read: { route: GET /a }
        write: { route: POST /a, request: {}, auth: none, max_body: 64 KiB, timeout: 2 min, idempotent: true }

      """)
    let read = try #require(contract.endpoint(named: "read"))
    #expect(read.auth == .bearerToken)
    #expect(read.request == nil)
    #expect(read.response == "ReadResponse")
    #expect(read.isIdempotent)
    #expect(read.timeout == 30_000)
    #expect(read.maxBody.value == 1_000_000)
    #expect(read.maxBody.span.start.line == 4)
    let write = try #require(contract.endpoint(named: "write"))
    #expect(write.auth == EndpointAuth.none)
    #expect(write.request == "WriteRequest")
    #expect(write.isIdempotent)
    #expect(write.timeout == 120_000)
    #expect(write.maxBody.value == 65_536)
    #expect(write.maxBody.span.start.line == 7)
  }

  @Test("path values come in route order, and each knows what its text is read as")
  func parameters() throws {
    let contract = try resolve(
      """
      endpoints:
        read:
          route: GET /a/{kind}/{name}
          path: { name: Name, kind: Kind }
          query: { limit?: { type: int32, min: 1, default: 20 }, flag: bool }
      types:
        Name: { scalar: string, max_length: 9 }
        Kind: { enum: [a, b] }

      """)
    let read = try #require(contract.endpoint(named: "read"))
    #expect(read.route.value.shape == ["a", nil, nil] && read.route.value.parameters == ["kind", "name"])
    #expect(read.path == "ReadPath" && read.query == "ReadQuery")
    #expect(read.parameters.map(\.field.name.value) == ["kind", "name", "limit", "flag"])
    #expect(read.parameters.map(\.place) == [.path, .path, .query, .query])
    guard case .choice(let kinds) = read.parameters[0].values, case .scalar(let name) = read.parameters[1].values else {
      return #expect(Bool(false), "a named type was not followed")
    }
    #expect(kinds.values.map(\.wire) == ["a", "b"] && name.shape.expression == "string")
    guard case .integer(20)? = read.parameters[2].field.defaultValue else {
      return #expect(Bool(false), "the default was lost")
    }
  }

  @Test("limits that the contract does not give are the usual ones, and count for the fingerprint")
  func limits() throws {
    func limits(_ text: String) throws -> (ServerLimits, String) {
      let bytes = Array(
        "contract: 1\nname: A\nversion: 1.0.0\nserver: { base_url: \"http://127.0.0.1:1\"\(text) }\n".utf8)
      let (contract, _) = ContractLoader.load(SourceFile(path: "a.yaml", bytes: bytes))
      let loaded = try #require(contract)
      return (loaded.server.limits, loaded.fingerprint)
    }
    let (usual, fingerprint) = try limits("")
    #expect(usual.maxTarget.value == 8_192 && usual.maxHeaderFields.value == 100 && usual.idle.value == 60_000)
    #expect(try limits(", limits: { idle: 60 s }").1 == fingerprint)
    let (changed, other) = try limits(", limits: { headers: { max_bytes: 8 KiB }, waiting: 3 }")
    #expect(changed.maxHeaderBytes.value == 8_192 && changed.maxWaiting.value == 3 && changed.maxTarget.value == 8_192)
    #expect(changed.maxHeaderBytes.span.start.line == 4 && other != fingerprint)
  }

  @Test("types come in the order of the files, then those of bodies and events")
  func typeOrder() throws {
    let contract = try resolve(
      """
      channels:
        news:
          route: /news
          auth: { first_message: token, within: 500 ms }
          heartbeat: { event: alive, every: 15 s }
          events: { alive: { data: {} }, item_posted: { data: { item: Item } } }
      endpoints:
        post_item: { route: POST /items, request: { item: Item }, emits: ["item_posted?"] }
      types:
        Item: { object: { name?: string | null } }

      """)
    #expect(
      contract.types.map(\.name.value) == [
        "Item", "PostItemRequest", "PostItemResponse", "AliveData", "ItemPostedData",
      ])
    let channel = try #require(contract.channels.first)
    #expect(channel.authenticationTimeout.value == 500)
    #expect(channel.outbox.maxEvents == 1_024)
    #expect(contract.event(named: "item_posted")?.event.data == "ItemPostedData")
    let emission = try #require(contract.endpoints.first?.emits.first)
    #expect(emission.value.cardinality == .atMostOnce)
    guard case .object(let item)? = contract.type(named: "Item")?.kind else {
      Issue.record("Item is no object")
      return
    }
    #expect(item.fields.map(\.isRequired) == [false])
    #expect(item.fields.map(\.type.isNullable) == [true])
    #expect(item.unknownFields == .ignore)
  }

  @Test("the kind that belongs there decides what a scalar is")
  func scalarsByKind() throws {
    let contract = try resolve(
      """
      endpoints:
        a:
          route: POST /a
          request: { text: string, maybe: string | null, number: float64, whole: int64, flag: bool, word: Word }
          examples:
            - { name: no, request: { text: no, maybe: null, number: 1e3, whole: -0, flag: true, word: 1:30 }, response: {} }
            - { name: 017, request: { text: null, maybe: "null", number: 1.10, whole: 17, flag: false, word: "1:30" }, response: {} }
      types:
        Word: { enum: { half_past: { wire: 1:30 } } }

      """)
    let requests = try #require(contract.endpoint(named: "a")).examples.compactMap(\.request)
    #expect(
      requests.map { String(decoding: JSONText.write($0), as: UTF8.self) } == [
        #"{"text":"no","maybe":null,"number":1000,"whole":0,"flag":true,"word":"1:30"}"#,
        #"{"text":"null","maybe":"null","number":1.1,"whole":17,"flag":false,"word":"1:30"}"#,
      ])
  }

  @Test("a saved value stands in a scenario, a quoted dollar is a text")
  func savedValues() throws {
    let contract = try resolve(
      """
      endpoints:
        put: { route: PUT /a, request: { text: string }, response: { revision: string } }
      scenarios:
        story:
          steps:
            - { call: put, with: { text: a }, save: { old: /revision } }
            - { call: put, with: { text: $old }, expect: { /revision: $old } }
            - { call: put, with: { text: "$old" } }

      """)
    let bodies = try #require(contract.scenarios.first).steps.compactMap { step -> ValueTemplate? in
      guard case .call(let call) = step.action else { return nil }
      return call.body
    }
    guard bodies.count == 3, case .object(let members) = bodies[1], case .saved("old")? = members.first?.value,
      case .literal(let literal) = bodies[2]
    else {
      Issue.record("the bodies are \(bodies)")
      return
    }
    #expect(literal["text"]?.isEqual(to: .string("$old")) == true)
  }

  @Test("in a json slot a JSON number, true, false and null are values, and everything else is text")
  func openValues() throws {
    let contract = try resolve(
      """
      endpoints:
        a:
          route: POST /a
          request: { any: json, all: map<json> }
          examples:
            - name: plain
              request: { any: [ 1, -0, 1.5, 1e2, true, null, no, 017, 1:30, "1", 'true', .5, $x ], all: { "": {}, no: ~ } }
              response: {}

      """)
    let request = try #require(contract.endpoint(named: "a")?.examples.first?.request)
    #expect(
      String(decoding: JSONText.write(request), as: UTF8.self)
        == #"{"any":[1,0,1.5,100,true,null,"no","017","1:30","1","true",".5","$x"],"all":{"":{},"no":"~"}}"#)
  }

  @Test("a default is kept as it is written, and filled in where a value is expected, not where one is sent")
  func defaults() throws {
    let contract = try resolve(
      """
      types: { Light: { object: { id: string, text?: { type: string, default: "" } } } }
      endpoints:
        set: { route: PUT /a, request: { light: Light }, response: { light: Light, size?: { type: int32, default: 3 } } }
      scenarios:
        story:
          steps: [ { call: set, with: { light: { id: a } }, expect: { /light: { id: a }, /size: 3 } } ]

      """)
    guard case .object(let light)? = contract.type(named: "Light")?.kind,
      case .call(let call)? = contract.scenarios.first?.steps.first?.action,
      case .succeeds(let expectations) = call.outcome
    else {
      Issue.record("the contract is another one")
      return
    }
    #expect(light.fields.map { $0.defaultValue?.isEqual(to: .string("")) } == [nil, true])
    let sent = call.body?.literal?["light"]
    #expect(sent?.isEqual(to: .object([.init("id", .string("a"))])) == true)
    let expected = expectations.first?.value.literal
    #expect(expected?.isEqual(to: .object([.init("id", .string("a")), .init("text", .string(""))])) == true)
  }

  @Test("a step with a warning is kept")
  func warningInScenario() throws {
    let result = try load(
      """
      types: { Kind: { enum: [url], open: true } }
      endpoints: { a: { route: POST /a, request: { kind: Kind } } }
      scenarios: { story: { steps: [ { call: a, with: { kind: other } } ] } }

      """)
    #expect(result.diagnostics.map(\.id) == ["unknown-enum-value"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.contract?.scenarios.first?.steps.count == 1)
  }

  @Test("recursion through a list, an option, null or a union ends somewhere")
  func recursion() throws {
    _ = try resolve(
      """
      types:
        A: { object: { list: list<A>, map: map<A>, option?: A, null_too: A | null, union: U } }
        U: { union: { tag: kind, cases: { leaf: Leaf, more: More } } }
        Leaf: { object: {} }
        More: { object: { next: U } }

      """)
  }

  @Test("a union all of whose cases lead back is never finished")
  func infiniteUnion() throws {
    try check(
      contract: """
        types:
          U: { union: { tag: kind, cases: { a: A, b: B } } }
          A: { object: { next: U } }
          B: { object: { next: U } }

        """, expect: ["infinite-type"])
  }

  @Test("names that no language can tell apart are reported in each kind")
  func collidingNames() throws {
    try check(
      contract: """
        types:
          Mood: { enum: { very_busy: { wire: a }, veryBusy: { wire: b } } }
          Pair: { union: { tag: kind, cases: { one_two: A, oneTwo: B } } }
          A: { object: {} }
          B: { object: {} }
        errors:
          too_late: { http: 409 }
          tooLate: { http: 410 }
        channels:
          news:
            route: /news
            auth: { first_message: token, within: 5 s }
            heartbeat: { event: alive, every: 5 s }
            events: { alive: { data: {} }, Alive: { data: {} } }

        """, expect: ["colliding-names", "colliding-names", "colliding-names", "colliding-names"])
  }

  @Test("pointers lead through lists, unions and optional objects")
  func pointers() throws {
    _ = try resolve(
      """
      types:
        A: { object: { text: string } }
        B: { object: { text: string, more?: A } }
        U: { union: { tag: kind, cases: { a: A, b: B } } }
      endpoints: { get: { route: GET /a, response: { all: list<U>, maybe?: B | null } } }
      scenarios:
        story:
          steps:
            - call: get
              expect: { /all/0/kind: b, /all/0/text: x, /all/0/more/text: y, /maybe/more: { text: z }, /all/1: { kind: a, text: t } }

      """)
  }
}
