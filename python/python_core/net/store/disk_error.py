"""What the system says when it did not do what was asked of it with a file."""

import errno
import os

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EROFS: "the file system is read-only",
    errno.EACCES: "the permission is missing",
    errno.EPERM: "the permission is missing",
    errno.ENOENT: "its folder is gone; put it back and start the bridge anew",
    errno.ELOOP: "a symbolic link stands where a file or folder belongs",
    errno.ENOTDIR: "a file stands where a folder belongs",
    errno.EIO: "the disk failed to read or write",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}


def reason(error: OSError) -> str:
    """The part of a sentence, for people: no path stands in it."""
    code = error.errno or 0
    return _REASONS.get(code) or os.strerror(code)
