#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system said when it did not do what was asked of it with a file.
struct DiskError: Error, Hashable {
  /// As in `errno.h`.
  let code: Int32

  /// The error of the call that has just failed.
  static var last: DiskError { DiskError(code: errno) }

  /// The part of a sentence, for people.
  var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would be larger than the system allows"
    case EROFS: "the file system is read-only"
    case EACCES, EPERM: "the permission is missing"
    case ENOENT: "its folder is gone; put it back and start the bridge anew"
    case ELOOP: "a symbolic link stands where a file or folder belongs"
    case ENOTDIR: "a file stands where a folder belongs"
    case EIO: "the disk failed to read or write"
    case EMFILE, ENFILE: "too many files are open"
    default: String(cString: strerror(code))
    }
  }
}
