/// Why vectors could not be read: a broken kit, not a finding.
struct VectorFileError: Error, CustomStringConvertible {
  let file: String
  let reason: String

  var description: String { "\(file): \(reason)" }
}

/// The files of literal vectors, `Vectors/*.json` beside the executable.
enum VectorFile {
  /// The vectors of all files, in the order of the files' names.
  static func loadAll() throws(VectorFileError) -> [Vector] {
    guard let folder = KitResources.path("Vectors") else {
      throw VectorFileError(file: "Vectors", reason: "the path of this executable is not known")
    }
    var vectors: [Vector] = []
    guard let names = FileBytes.names(in: folder) else {
      throw VectorFileError(file: folder, reason: "cannot be opened")
    }
    for name in names where name.hasSuffix(".json") {
      guard let bytes = FileBytes.read("\(folder)/\(name)") else {
        throw VectorFileError(file: name, reason: "cannot be read")
      }
      vectors += try parse(bytes, file: name)
    }
    return vectors
  }

  static func parse(_ bytes: [UInt8], file: String) throws(VectorFileError) -> [Vector] {
    let document = try document(bytes, file: file)
    guard case .array(let items)? = document["vectors"] else {
      throw VectorFileError(file: file, reason: "has no list \"vectors\"")
    }
    var vectors: [Vector] = []
    for item in items {
      guard let vector = vector(item, contract: document["contract"]?.text) else {
        let id = item["id"]?.text ?? "without an id"
        throw VectorFileError(file: file, reason: "the vector \(id) is not written as vectors are")
      }
      vectors.append(vector)
    }
    return vectors
  }

  static func document(_ bytes: [UInt8], file: String) throws(VectorFileError) -> WireValue {
    do {
      return try DocumentScanner.read(bytes)
    } catch {
      throw VectorFileError(file: file, reason: "\(error.reason) at byte \(error.offset)")
    }
  }

  private static func vector(_ item: WireValue, contract: String?) -> Vector? {
    guard let id = item["id"]?.text, let clause = item["clause"]?.text, let type = item["type"]?.text,
      let bytes = bytes(of: item), let verdict = verdict(of: item)
    else { return nil }
    return Vector(
      id: id, clause: clause, type: type == "*" ? nil : type, contract: contract, bytes: bytes, verdict: verdict,
      canonical: item["canonical"]?.text)
  }

  private static func bytes(of item: WireValue) -> [UInt8]? {
    if case .string(let text)? = item["text"] { return text }
    guard case .string(let hex)? = item["hex"] else { return nil }
    let digits = hex.filter { $0 != 0x20 }.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).reduce([] as [UInt8]?) { bytes, index in
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      return bytes.map { $0 + [UInt8(high << 4 | low)] }
    }
  }

  private static func verdict(of item: WireValue) -> Vector.Verdict? {
    switch item["verdict"]?.text {
    case "malformed": return .malformed
    case "accepted": return .accepted
    case "violations": return violations(of: item).map { .violations($0) }
    default: return nil
    }
  }

  /// Of a document they are in the body, where they don't say otherwise.
  static func violations(of item: WireValue) -> [ExpectedViolation]? {
    guard case .array(let items)? = item["violations"] else { return nil }
    let violations = items.compactMap { item -> ExpectedViolation? in
      guard let path = item["path"]?.text, let rule = item["rule"]?.text else { return nil }
      return ExpectedViolation(in: item["in"]?.text ?? "body", path: path, rule: rule)
    }
    return violations.count == items.count ? violations : nil
  }
}
