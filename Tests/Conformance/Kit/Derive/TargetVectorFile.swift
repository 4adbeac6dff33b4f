/// Files of request targets: `Vectors/Targets/*.json`, and what `conformance vectors` writes.
enum TargetVectorFile {
  static func parse(_ bytes: [UInt8], file: String) throws(VectorFileError) -> [TargetVector] {
    let document = try VectorFile.document(bytes, file: file)
    guard case .array(let items)? = document["targets"] else {
      throw VectorFileError(file: file, reason: "has no list \"targets\"")
    }
    var vectors: [TargetVector] = []
    for item in items {
      guard let vector = vector(item) else {
        let id = item["id"]?.text ?? "without an id"
        throw VectorFileError(file: file, reason: "the target \(id) is not written as targets are")
      }
      vectors.append(vector)
    }
    return vectors
  }

  private static func vector(_ item: WireValue) -> TargetVector? {
    guard let id = item["id"]?.text, let clause = item["clause"]?.text, case .string(let target)? = item["target"],
      let violations = item["violations"] == nil ? [] : VectorFile.violations(of: item)
    else { return nil }
    return TargetVector(
      id: id, clause: clause, call: item["call"]?.text, target: target, body: item["body"]?.sizedText?.kept,
      answer: item["answer"]?.text, violations: violations)
  }
}
