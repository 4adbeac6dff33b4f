import ContractModel

/// A wire shape as lines for people: fields as the language writes them, everything else as `key: value`.
enum ShapeText {
  static func lines(_ shape: JSONValue) -> [String] {
    guard case .object(let members) = shape else { return [] }
    return members.flatMap { lines($0) }
  }

  private static func lines(_ member: JSONValue.Member) -> [String] {
    switch (member.name, member.value) {
    case ("fields", .object(let fields)): fields.isEmpty ? ["no fields"] : fields.flatMap(field)
    case ("values", .object(let values)): values.map(value)
    case ("cases", .object(let cases)): cases.map { "\($0.name): \(text($0.value))" }
    case ("events", .object(let events)): ["events: \(events.map(\.name).joined(separator: ", "))"]
    case ("scalar", let use): ["scalar: \(typeUse(use))"]
    case ("steps", .array(let steps)): ["steps:"] + steps.map { "  " + text($0) }
    case ("errors", .array(let items)), ("emits", .array(let items)):
      items.isEmpty ? [] : ["\(member.name): \(items.map(text).joined(separator: ", "))"]
    case (_, .object(let inner))
    where inner.contains { $0.name == "fields" || $0.name == "values" || $0.name == "cases" }:
      ["\(member.name):"] + inner.flatMap(lines).map { "  " + $0 }
    case (_, .object(let inner)): ["\(member.name): \(inner.map(constraint).joined(separator: ", "))"]
    default: [constraint(member, separator: ": ")]
    }
  }

  /// `note?: string, max_length 40`, and below it what it is.
  private static func field(_ member: JSONValue.Member) -> [String] {
    let isOptional = if case .bool(false)? = member.value["required"] { true } else { false }
    let line = "\(member.name)\(isOptional ? "?" : ""): \(typeUse(member.value))"
    return [line] + (member.value["doc"].map { ["  " + text($0)] } ?? [])
  }

  /// `string, max_length 40`
  private static func typeUse(_ value: JSONValue) -> String {
    guard case .object(let parts) = value else { return "" }
    let constraints = parts.filter { !["type", "required", "doc"].contains($0.name) }.map { ", " + constraint($0) }
    return (value["type"].map(text) ?? "") + constraints.joined()
  }

  /// `"c++" (cpp): The language.`
  private static func value(_ member: JSONValue.Member) -> String {
    let wire = member.value["wire"].map(text) ?? member.name
    let name = wire == member.name ? "" : " (\(member.name))"
    return wire + name + (member.value["doc"].map { ": " + text($0) } ?? "")
  }

  /// The keys whose values are numbers of bytes.
  private static let sizes: Set<String> = ["min_bytes", "max_bytes", "max_body"]

  private static func constraint(_ member: JSONValue.Member) -> String { constraint(member, separator: " ") }

  private static func constraint(_ member: JSONValue.Member, separator: String) -> String {
    if case .integer(let count) = member.value, sizes.contains(member.name) {
      return member.name + separator + SizeWords.text(count)
    }
    return member.name + separator + text(member.value)
  }

  /// A text bare, in one line; anything else as JSON.
  private static func text(_ value: JSONValue) -> String {
    guard case .string(let text) = value else { return String(decoding: JSONText.write(value), as: UTF8.self) }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
