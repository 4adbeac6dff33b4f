import ContractModel

/// Subject files and lists of known failures, from their YAML.
enum SubjectFileReader {
  static func subject(_ root: YAMLNode, at path: String, _ reader: inout ConfigurationReader) -> SubjectFile {
    var file = SubjectFile(path: path)
    let keys = ["profile", "launch", "target", "token_file", "except", "known_failing"]
    guard let top = reader.mapping(root, name(of: path), keys: keys) else { return file }
    file.profile = top["profile"].flatMap { profile($0, &reader) }
    file.launch = top["launch"].flatMap { prose($0, "launch", &reader) }
    file.target = top["target"].flatMap { prose($0, "target", &reader) }
    file.tokenFile = top["token_file"].flatMap { prose($0, "token_file", &reader) }
    file.waivers.exceptions = top["except"].map { exceptions($0, &reader) } ?? []
    file.waivers.knownFailing = top["known_failing"].map { entries($0, &reader) } ?? []
    checkSides(top, &reader)
    checkCount(file.waivers, &reader)
    return file
  }

  static func knownFailing(_ root: YAMLNode, at path: String, _ reader: inout ConfigurationReader) -> Waivers {
    var waivers = Waivers()
    guard let top = reader.mapping(root, name(of: path), keys: ["known_failing"]),
      let node = reader.required(top, "known_failing", in: root)
    else { return waivers }
    waivers.knownFailing = entries(node, &reader)
    checkCount(waivers, &reader)
    return waivers
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  // MARK: - Whom to judge

  private static func checkSides(_ top: [String: YAMLNode], _ reader: inout ConfigurationReader) {
    if let target = top["target"], top["launch"] != nil {
      reader.report("conflicting-keys", "`launch` and `target` exclude each other", target.span, help: "remove one")
    }
    if let file = top["token_file"], top["target"] == nil {
      reader.report("conflicting-keys", "`token_file` belongs to `target`", file.span, help: "remove it")
    }
  }

  private static func profile(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> Located<Profile>? {
    guard let name = reader.text(node, "profile") else { return nil }
    if let profile = Profile(name: name) { return Located(profile, at: node.span) }
    let names = Profile.allCases.map(\.name)
    reader.report(
      "unknown-choice", "`profile` can't be `\(name)`", node.span,
      help: DidYouMean.help(for: name, in: names) ?? "it is one of \(names.joined(separator: ", "))")
    return nil
  }

  private static func prose(_ node: YAMLNode, _ name: String, _ reader: inout ConfigurationReader) -> Located<String>? {
    reader.prose(node, name).map { Located($0, at: node.span) }
  }

  // MARK: - Waivers

  private static func exceptions(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> [Waivers.Exception] {
    (reader.entries(node, "except") ?? []).compactMap { entry in
      reader.prose(entry.value, entry.key.value).map { Waivers.Exception(endpoint: entry.key, reason: $0) }
    }
  }

  private static func entries(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> [KnownFailing] {
    let entries = (reader.list(node, "known_failing") ?? []).compactMap { entry($0, &reader) }
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.id.value).inserted {
      reader.report("listed-twice", "the case \(entry.id.value) is listed twice", entry.id.span, help: "remove one")
    }
    return entries
  }

  private static func entry(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> KnownFailing? {
    guard let parts = reader.mapping(node, "known_failing", keys: ["case", "fails_with", "reason", "expires"]) else {
      return nil
    }
    let id = reader.text(parts, "case", in: node)
    let failsWith = reader.required(parts, "fails_with", in: node).flatMap { reader.prose($0, "fails_with") }
    let reason = reader.required(parts, "reason", in: node).flatMap { reader.prose($0, "reason") }
    let expires = reader.required(parts, "expires", in: node).flatMap { day($0, &reader) }
    guard let id, let failsWith, let reason, let expires, let place = parts["case"]?.span else { return nil }
    return KnownFailing(id: Located(id, at: place), failsWith: failsWith, reason: reason, expires: expires)
  }

  private static func day(_ node: YAMLNode, _ reader: inout ConfigurationReader) -> CalendarDate? {
    guard let text = reader.text(node, "expires") else { return nil }
    if let date = CalendarDate(text) { return date }
    reader.report("bad-date", "`\(text)` is no day", node.span, help: "write year, month and day: 2026-01-31")
    return nil
  }

  private static func checkCount(_ waivers: Waivers, _ reader: inout ConfigurationReader) {
    let places = waivers.exceptions.map(\.endpoint.span) + waivers.knownFailing.map(\.id.span)
    guard places.count > Waivers.most else { return }
    reader.report(
      "too-many-waivers", "these are \(places.count) waivers, \(Waivers.most) at most are taken", places[Waivers.most],
      help: "mend what can be mended, or claim a lower profile")
  }
}
