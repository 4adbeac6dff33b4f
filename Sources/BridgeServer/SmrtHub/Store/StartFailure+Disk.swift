import BridgeRuntime

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension StartFailure {
  /// - Parameter what: The beginning of the sentence: what could not be used.
  init(_ error: DiskError, _ what: String) {
    switch error.code {
    case EIO, ENOSPC, EDQUOT, EMFILE, ENFILE: self.init(.inputOutput, "\(what): \(error.reason)")
    case ENOENT: self.init(.configuration, "\(what): it cannot be made there; give another with --state-dir")
    case ENOTDIR: self.init(.configuration, "\(what): it is a file; remove it, or give another with --state-dir")
    default:
      self.init(
        .configuration, "\(what): \(error.reason); mend that, or give another folder with --state-dir")
    }
  }
}
