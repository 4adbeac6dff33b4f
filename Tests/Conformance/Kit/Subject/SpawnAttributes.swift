#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Process group and signals of a child.
struct SpawnAttributes {
  #if canImport(Darwin)
    var raw: posix_spawnattr_t?
  #else
    var raw = posix_spawnattr_t()
  #endif

  init() {
    posix_spawnattr_init(&raw)
  }

  /// A group of its own, no signal blocked, and those at their default that this process may ignore.
  mutating func leadOwnGroup() {
    var none = sigset_t()
    sigemptyset(&none)
    var defaults = none
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, signal) }
    posix_spawnattr_setpgroup(&raw, 0)
    posix_spawnattr_setsigmask(&raw, &none)
    posix_spawnattr_setsigdefault(&raw, &defaults)
    posix_spawnattr_setflags(&raw, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  mutating func destroy() {
    posix_spawnattr_destroy(&raw)
  }
}
