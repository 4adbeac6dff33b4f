#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process that sleeps, in the group of the bridge: it ends with it.
enum ChildProcess {
  static func start(arguments: [String] = [], environment: [String] = []) {
    let argv = (["/bin/sh", "-c", "sleep 600; :"] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid: pid_t = 0
    posix_spawn(&pid, "/bin/sh", nil, nil, argv, envp)
  }
}
