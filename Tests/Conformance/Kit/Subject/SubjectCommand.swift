#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Synchronization

/// Starting a subject's command in a process group of its own (posix_spawn).
enum SubjectCommand {
  /// Held while descriptors exist that a child started at that moment would inherit: pipe(2) can't close on exec at
  /// once, and a write end in another subject's hands would keep this one from ever seeing the end of its input.
  static let inheritance = Mutex(())

  /// Runs `command` with ` --supervised` behind it by `/bin/sh`, which it replaces, so that signals and exit status
  /// are the subject's own. The three descriptors become its standard streams.
  static func spawn(
    _ command: String, input: OwnedDescriptor, output: OwnedDescriptor, errors: OwnedDescriptor
  ) throws(WireError) -> Int32 {
    let arguments = ["/bin/sh", "-c", "exec \(command) --supervised"]
    let environment = ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var actions = SpawnFileActions()
    defer { actions.destroy() }
    for (descriptor, stream) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      actions.add(descriptor.raw, as: stream)
    }
    var attributes = SpawnAttributes()
    defer { attributes.destroy() }
    attributes.leadOwnGroup()
    var pid: pid_t = 0
    let code = withCStrings(arguments) { argv in
      withCStrings(environment) { envp in
        inheritance.withLock { _ in posix_spawn(&pid, "/bin/sh", &actions.raw, &attributes.raw, argv, envp) }
      }
    }
    guard code == 0 else { throw .io("posix_spawn: \(SocketPlatform.text(of: code))") }
    return pid
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
