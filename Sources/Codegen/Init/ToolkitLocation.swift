/// Where a new project takes the toolkit from.
enum ToolkitLocation: Equatable {
  /// A folder, as Package.swift names it: relative to the project, or absolute.
  case folder(String)
  /// A Git repository, of which the branch `main` is taken: there is no release yet.
  case repository(url: String)

  /// The name of the toolkit's package.
  static let package = "contract-toolkit"

  /// `text` is what `--toolkit` says; a folder is meant relative to `project`.
  init(_ text: String, from project: String) throws(InitFailure) {
    if Self.isRepository(text) {
      self = .repository(url: text)
      return
    }
    let folder = text.hasPrefix("/") ? text : "\(project)/\(text)"
    guard Self.isToolkit(folder) else {
      throw InitFailure("\(text) is not the toolkit's folder: it has no Package.swift of \(Self.package)")
    }
    self = .folder(text)
  }

  /// The toolkit that the running program was built from: the nearest folder above it that holds the package.
  static func above(executable: String, from project: String) throws(InitFailure) -> ToolkitLocation {
    var folder = Disk.parent(of: executable)
    while folder != "/", folder != "." {
      if isToolkit(folder) { return .folder(RelativePath.text(from: project, to: folder)) }
      folder = Disk.parent(of: folder)
    }
    throw InitFailure(
      "no folder above this program holds the toolkit; say where it is with --toolkit FOLDER-OR-REPOSITORY-URL")
  }

  /// The entry in the dependencies of Package.swift.
  var dependency: String {
    switch self {
    case .folder(let path): ".package(name: \"\(Self.package)\", path: \(SwiftLiteral.string(path)))"
    case .repository(let url): ".package(url: \(SwiftLiteral.string(url)), branch: \"main\")"
    }
  }

  /// The value of a variable of make that is used within single quotes of a shell.
  var makeText: String {
    switch self {
    case .folder(let path):
      path.replacing("$", with: "$$").replacing("#", with: "\\#").replacing("'", with: "'\\''")
    case .repository(let url): url
    }
  }

  /// What products of the toolkit say they belong to. SwiftPM knows a repository by the last part of its URL.
  var identity: String {
    guard case .repository(let url) = self else { return Self.package }
    let last = url.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? url
    return (last.hasSuffix(".git") ? String(last.dropLast(4)) : last).lowercased()
  }

  static func isRepository(_ text: String) -> Bool { text.contains("://") || text.hasPrefix("git@") }

  private static func isToolkit(_ folder: String) -> Bool {
    guard let bytes = try? Disk.read("\(folder)/Package.swift") else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let package = text.firstRange(of: " Package(") else { return false }
    return text[package.upperBound...].drop(while: \.isWhitespace).hasPrefix("name: \"\(Self.package)\"")
  }
}
