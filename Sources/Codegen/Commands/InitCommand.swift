import ArgumentParser

/// `codegen init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new project in the current folder.",
    discussion: """
      A contract with one endpoint and one event, a server that answers it, its tests, and a Makefile that runs \
      them. Nothing is written where one of its files is there already.
      """)

  @Option(
    help: ArgumentHelp("What the project is called: quick-notes. (default: as the folder)", valueName: "name"))
  var name: String?

  @Option(help: "What the server is written in; python makes a Flask app.")
  var language = ProjectLanguage.swift

  @Option(
    help: ArgumentHelp(
      "The folder of the toolkit, or the URL of its Git repository. (default: the folder that this program was built in)",
      valueName: "folder-or-url"),
    completion: .directory)
  var toolkit: String?

  func run() throws {
    let folder = WorkingFolder.current
    let executable = ExecutablePath.current
    let (name, location) = try settings(folder, executable)
    let project = try project(in: folder, executable, name, location)
    let obstacles = project.obstacles
    guard obstacles.isEmpty else {
      throw Console.refuse(InitReport.refusal(obstacles))
    }
    do {
      let generated = try project.write(runtime: .beside(executable: executable))
      Console.print(InitReport.text(name, language, location, files: project.files.count, generated: generated))
    } catch {
      throw PipelineOptions.report(error)
    }
  }

  private func project(
    in folder: String, _ executable: String, _ name: ProjectName, _ toolkit: ToolkitLocation
  ) throws -> NewProject {
    do throws(FileFailure) {
      let template = ProjectTemplate.beside(executable: executable)
      return NewProject(folder: folder, files: try template.files(named: name, in: language, toolkit: toolkit))
    } catch {
      throw PipelineOptions.report(.broken(error.description))
    }
  }

  private func settings(_ folder: String, _ executable: String) throws -> (ProjectName, ToolkitLocation) {
    do throws(InitFailure) {
      let name = try ProjectName(name ?? WorkingFolder.name(of: folder))
      if language == .python, let toolkit, ToolkitLocation.isRepository(toolkit) {
        throw InitFailure("a project in Python runs commands of the toolkit's folder: name that with --toolkit, no URL")
      }
      let location =
        if let toolkit { try ToolkitLocation(toolkit, from: folder) } else {
          try ToolkitLocation.above(executable: executable, from: folder)
        }
      return (name, location)
    } catch {
      throw Console.refuse(error.message)
    }
  }
}
