import Testing

@testable import Codegen

@Suite("Names in Swift")
struct SwiftNameTests {
  @Test(
    "members follow the API Design Guidelines",
    arguments: [
      ("build_hash", "buildHash"), ("trace_id", "traceID"), ("id", "id"), ("url_path", "urlPath"),
      ("base_url", "baseURL"), ("item_ids", "itemIDs"), ("uptime", "uptime"), ("buildHash", "buildHash"),
      ("utf_8", "utf8"), ("x", "x"), ("default", "`default`"), ("in", "`in`"), ("init", "init_"), ("self", "self_"),
      ("encoded", "encoded_"), ("hash_value", "hashValue_"), ("string_value", "stringValue_"),
    ])
  func members(_ wire: String, _ name: String) { #expect(SwiftName(member: wire).description == name) }

  @Test(
    "cases keep clear of Optional and of what their enum declares",
    arguments: [
      ("none", "none_"), ("some", "some_"), ("all_cases", "allCases_"), ("plain_text", "plainText"), ("type", "type"),
      ("encoded_data", "encodedData_"),
    ])
  func cases(_ wire: String, _ name: String) {
    #expect(SwiftName(case: wire, taken: ["encodedData"]).description == name)
  }

  @Test("a label stands bare, three keywords aside")
  func labels() {
    #expect(SwiftName(member: "default").label == "default")
    #expect(SwiftName(member: "inout").label == "`inout`")
  }

  @Test("a suffix frees a keyword")
  func suffix() { #expect(SwiftName(member: "default").suffixed("Value").description == "defaultValue") }
}
