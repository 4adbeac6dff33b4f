/// What `codegen init` says when it is done: all that is needed to get to a green run.
enum InitReport {
  static func text(
    _ name: ProjectName, _ language: ProjectLanguage, _ toolkit: ToolkitLocation, files: Int, generated: Int
  ) -> String {
    """
    codegen: made the project \(name.kebab): \(files) files, and \(generated) that follow from contract/bridge.yaml

    Next, in this folder:
      make conformance    starts the server and runs the cases that the contract gives; \(language.firstRun)
      make test           passes the tests of the handlers

    Then change contract/bridge.yaml and \(language.handlers); README.md says how.
    """ + note(toolkit, language)
  }

  /// Other machines find a repository, but not a folder that is outside of the project.
  private static func note(_ toolkit: ToolkitLocation, _ language: ProjectLanguage) -> String {
    guard case .folder(let path) = toolkit, path.hasPrefix("/") || path.hasPrefix("..") else { return "" }
    return
      "\nnote: \(language.toolkitFile) takes the toolkit from \(path); README.md says what to do before others build this"
  }

  static func refusal(_ obstacles: [String]) -> String {
    """
    nothing was written, since these are here already: \(obstacles.joined(separator: ", "))
    help: run `codegen init` in an empty folder
    """
  }
}
