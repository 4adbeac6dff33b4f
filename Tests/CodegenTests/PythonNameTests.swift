import Testing

@testable import Codegen

@Suite("Names in Python")
struct PythonNameTests {
  @Test(
    "members follow PEP 8",
    arguments: [
      ("buildHash", "build_hash"), ("trace_id", "trace_id"), ("x", "x"), ("class", "class_"), ("self", "self_"),
      ("None", "none"), ("str", "str_"), ("id", "id"), ("type", "type"), ("match", "match"),
    ])
  func members(_ wire: String, _ name: String) { #expect(PythonName(member: wire).description == name) }

  @Test("a member makes room for what stands beside it")
  func taken() { #expect(PythonName(member: "response", taken: ["response"]).description == "response_") }

  @Test(
    "classes are in capitals, acronyms throughout",
    arguments: [
      ("config_conflict", "ConfigConflict"), ("malformed_json", "MalformedJSON"), ("uri_too_long", "URITooLong"),
      ("none", "None_"), ("true", "True_"),
    ])
  func classes(_ wire: String, _ name: String) { #expect(PythonName(class: wire).description == name) }

  @Test(
    "values of enums are constants",
    arguments: [("plain_text", "PLAIN_TEXT"), ("none", "NONE"), ("veryBusy", "VERY_BUSY")])
  func constants(_ wire: String, _ name: String) { #expect(PythonName(constant: wire).description == name) }

  @Test("imports stand in isort's order, one to a line where the line would be long")
  func imports() {
    let short = PythonNames.imported(["write", "Reader", "MAX"], from: ".a")
    #expect(String(decoding: short.bytes, as: UTF8.self) == "from .a import MAX, Reader, write\n")
    let long = PythonNames.imported([String(repeating: "a", count: 80)], from: ".a")
    #expect(String(decoding: long.bytes, as: UTF8.self).hasPrefix("from .a import (\n    aaa"))
  }
}
