import ArgumentParser

/// What the server of a new project is written in.
enum ProjectLanguage: String, CaseIterable, ExpressibleByArgument {
  case swift, python

  /// The folder of the template that holds the files of this language alone.
  var folder: String {
    switch self {
    case .swift: "Swift"
    case .python: "Python"
    }
  }

  /// The file with what answers requests.
  var handlers: String {
    switch self {
    case .swift: "Sources/Server/Handlers.swift"
    case .python: "server/app.py"
    }
  }

  /// The file that says where the toolkit is.
  var toolkitFile: String {
    switch self {
    case .swift: "Package.swift"
    case .python: "Makefile"
    }
  }

  /// What the first run takes its time for.
  var firstRun: String {
    switch self {
    case .swift: "the first build takes minutes"
    case .python: "the first run installs Flask into .venv"
    }
  }
}
