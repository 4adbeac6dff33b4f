"""What makes a file survive a crash: whole or not at all (wire-protocol S3)."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from python_core.net.store.disk_calls import DiskCalls

# As far as the platform has them: all but the last are of POSIX, the last is of Windows, which knows text files too.
_FLAGS = ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
_PROPER = sum(getattr(os, name, 0) for name in _FLAGS)


def open_file(path: Path, flags: int) -> int:
    """Opens a file, with mode 0600 where it is new; no symbolic link is followed, no pipe waited for."""
    return os.open(path, flags | _PROPER, 0o600)


def write_new_file(path: Path, content: bytes, calls: DiskCalls) -> None:
    """Writes a new file and waits until its bytes are on disk. Nothing stays where that fails."""
    descriptor = open_file(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        try:
            _write_all(descriptor, content, calls)
            calls.synchronise(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        remove(path)
        raise


def replace_file(
    path: Path, content: bytes, temporary: Path, calls: DiskCalls, takes_effect: Callable[[], None]
) -> None:
    """Replaces a file by another of these bytes. After a crash at any instant the old one or the new one is there.

    :param temporary: The name of the new file until it is whole; one of that name left by a crash is removed.
    :param takes_effect: Called before the new file takes the old one's place; what it raises keeps the old one.
    """
    remove(temporary)
    write_new_file(temporary, content, calls)
    try:
        takes_effect()
        calls.rename(temporary, path)
    except Exception:
        remove(temporary)
        raise
    synchronise_folder(path.parent, calls)


def make_folder(path: Path) -> bool:
    """Makes a folder of mode 0700; false where one is there already. A symbolic link is none."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        if not stat.S_ISDIR(os.lstat(path).st_mode):
            raise
        return False
    return True


def synchronise_folder(path: Path, calls: DiskCalls) -> None:
    """Waits until the names in a folder are on disk. Windows has no such call; its file systems keep a journal."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        calls.synchronise(descriptor)
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Removes a file; one that is not there is no error."""
    path.unlink(missing_ok=True)


def _write_all(descriptor: int, content: bytes, calls: DiskCalls) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[calls.write(descriptor, rest) :]
