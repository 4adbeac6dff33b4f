/// A place where the token must not be and was seen (P6).
struct TokenLeak: Sendable, Equatable, CustomStringConvertible {
  enum Place: Sendable, Hashable {
    case standardOutput
    case standardError
    case argumentList(pid: Int32)
    case environment(pid: Int32)
    case file(String)
    /// The name of a file or folder.
    case name(String)
  }

  let place: Place
  /// Bytes from the beginning of the stream, list, file or name.
  let offset: Int
  /// As in ``TokenForm/words``.
  var form = ""

  init(place: Place, offset: Int, form: String = "") {
    self.place = place
    self.offset = offset
    self.form = form
  }

  init(_ sighting: TokenCanary.Sighting, at place: Place) {
    self.init(place: place, offset: sighting.offset, form: sighting.form.words)
  }

  /// Behind "the token": ` in base64 to standard error, byte 17`.
  var description: String { "\(form) to \(placeInWords)" }

  private var placeInWords: String {
    switch place {
    case .standardOutput: "standard output, byte \(offset)"
    case .standardError: "standard error, byte \(offset)"
    case .argumentList(let pid): "the argument list of process \(pid)"
    case .environment(let pid): "the environment of process \(pid)"
    case .file(let path): "\(path), byte \(offset)"
    case .name(let path): "the name of \(path)"
    }
  }
}
