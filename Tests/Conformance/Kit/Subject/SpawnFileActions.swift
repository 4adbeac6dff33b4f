#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which descriptors become a child's standard streams.
struct SpawnFileActions {
  #if canImport(Darwin)
    var raw: posix_spawn_file_actions_t?
  #else
    var raw = posix_spawn_file_actions_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&raw)
  }

  mutating func add(_ descriptor: Int32, as stream: Int32) {
    posix_spawn_file_actions_adddup2(&raw, descriptor, stream)
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&raw)
  }
}
