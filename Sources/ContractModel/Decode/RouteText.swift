/// Routes as written: `POST /api/clipboard/process`.
enum RouteText {
  enum Problem: Error {
    case shape
    case method(String)
    case path(PathProblem)
  }

  /// In bytes. Servers take longer targets, but nobody writes them.
  static let maxLength = 1_000

  enum PathProblem: Error {
    case tooLong
    case noSlash
    case trailingSlash
    case emptySegment
    case dotSegment
    case parameter(Substring)
    case parameterTwice(String)
    case character(Character)
  }

  static func route(_ text: String) throws(Problem) -> Route {
    guard text.utf8.count <= maxLength else { throw .path(.tooLong) }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .shape }
    guard let method = Route.Method(rawValue: String(parts[0])) else { throw .method(String(parts[0])) }
    do throws(PathProblem) {
      return Route(method: method, segments: try segments(String(parts[1])))
    } catch {
      throw .path(error)
    }
  }

  /// The segments of a path; none for `/`.
  static func segments(_ path: String) throws(PathProblem) -> [Route.Segment] {
    guard path.utf8.count <= maxLength else { throw .tooLong }
    guard path.hasPrefix("/") else { throw .noSlash }
    if path == "/" { return [] }
    guard !path.hasSuffix("/") else { throw .trailingSlash }
    var segments: [Route.Segment] = []
    for text in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let segment = try segment(text)
      if let name = segment.parameter, segments.contains(segment) { throw .parameterTwice(name) }
      segments.append(segment)
    }
    return segments
  }

  private static func segment(_ text: Substring) throws(PathProblem) -> Route.Segment {
    if text.isEmpty { throw .emptySegment }
    // Clients and proxies take these away (RFC 3986 section 5.2.4).
    if text == "." || text == ".." { throw .dotSegment }
    if text.contains("{") || text.contains("}") {
      let name = String(text.dropFirst().dropLast())
      guard text.hasPrefix("{"), text.hasSuffix("}"), NameText.isName(name) else { throw .parameter(text) }
      return .parameter(name)
    }
    if let character = text.first(where: { !isSegmentCharacter($0) }) { throw .character(character) }
    return .literal(String(text))
  }

  /// What RFC 3986 section 2.3 calls unreserved.
  private static func isSegmentCharacter(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return false }
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return "-._~".utf8.contains(byte)
    }
  }
}
