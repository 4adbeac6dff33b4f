/// What an id means.
struct Explanation {
  let id: String
  let meaning: String
  let bad: String
  let good: String

  static func of(_ id: String) -> Explanation? { all.first { $0.id == id } }
  static var list: String { all.map { $0.id }.joined(separator: "\n") }
  var text: String { "\(id): \(meaning)" }
  static let all: [Explanation] = []
}
