import Testing

@testable import Codegen

@Suite("Names in C#")
struct CSharpNameTests {
  @Test(
    "members are in PascalCase, also acronyms",
    arguments: [
      ("build_hash", "BuildHash"), ("buildHash", "BuildHash"), ("id", "Id"), ("url_path", "UrlPath"),
      ("html", "Html"), ("url2_id", "Url2Id"), ("x", "X"), ("class", "Class"), ("TRACEID", "Traceid"),
    ])
  func members(_ wire: String, _ name: String) { #expect(CSharpName(member: wire, of: "Item").description == name) }

  @Test(
    "a member that is called as its type, or as one of every object, gets `Value`",
    arguments: [
      ("item", "ItemValue"), ("to_string", "ToStringValue"), ("equals", "EqualsValue"), ("from_json", "FromJsonValue"),
      ("get_type", "GetTypeValue"), ("items", "Items"),
    ])
  func taken(_ wire: String, _ name: String) { #expect(CSharpName(member: wire, of: "Item").description == name) }

  @Test("values, cases and events keep clear of what stands beside them")
  func besides() {
    #expect(CSharpEnum.name(of: "text", in: "Mood", isOpen: true).description == "TextValue")
    #expect(CSharpEnum.name(of: "text", in: "Mood", isOpen: false).description == "Text")
    #expect(CSharpUnion.name(of: "value", in: "Shape").description == "ValueValue")
    #expect(CSharpUnion.name(of: "circle", in: "Shape").description == "Circle")
    #expect(CSharpEvents.name(of: "source").description == "SourceValue")
  }

  @Test(
    "parameters are in camelCase, keywords behind an @",
    arguments: [
      ("build_hash", "buildHash"), ("TRACEID", "traceid"), ("class", "@class"), ("string", "@string"),
      ("required", "@required"), ("id", "id"),
    ])
  func parameters(_ wire: String, _ name: String) { #expect(CSharpName(argument: wire).description == name) }
}
