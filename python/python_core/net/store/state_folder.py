"""The folder of state."""

import errno
import os
from pathlib import Path

from python_core.net.process.failure import ExitStatus, ProcessFailure
from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.disk_error import reason
from python_core.net.store.durable import open_file, synchronise_folder
from python_core.net.store.folder_lock import lock

_SYSTEM_FAILED = frozenset({errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EMFILE, errno.ENFILE})


class StateFolder:
    """The folder of state, made where it is missing, and held for this process alone.

    `.lock` is an empty file that whoever uses the folder has locked; `workspace.json` and `items` are the state.
    """

    def __init__(self, path: Path) -> None:
        """Raises a `ProcessFailure` that says what is wrong with the folder and how to mend it."""
        self.path = path
        try:
            _make(path)
            self._lock = _open_lock(path)
        except OSError as error:
            raise start_failure(error, f"cannot use the state folder {path}") from error
        if not lock(self._lock):
            self.close()
            raise ProcessFailure(
                ExitStatus.TEMPORARY_FAILURE,
                f"the state folder {path} is used by another bridge; stop that one, or give another with --state-dir",
            )

    def close(self) -> None:
        """Leaves the folder to others."""
        os.close(self._lock)


def start_failure(error: OSError, what: str) -> ProcessFailure:
    """Why a bridge can't start with this state.

    :param what: The beginning of the sentence: what could not be used.
    """
    if error.errno in _SYSTEM_FAILED:
        return ProcessFailure(ExitStatus.INPUT_OUTPUT, f"{what}: {reason(error)}")
    mending = {
        errno.ENOENT: "it cannot be made there; give another with --state-dir",
        errno.ENOTDIR: "it is a file; remove it, or give another with --state-dir",
    }.get(error.errno or 0, f"{reason(error)}; mend that, or give another folder with --state-dir")
    return ProcessFailure(ExitStatus.CONFIGURATION, f"{what}: {mending}")


def _make(path: Path) -> None:
    """Makes the folder, and those above it, where they are missing; of mode 0700, and on disk before they are used."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        return
    except FileNotFoundError:
        if path.parent == path:
            raise
        _make(path.parent)
        path.mkdir(mode=0o700)
    synchronise_folder(path.parent, DiskCalls())


def _open_lock(path: Path) -> int:
    if not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if not os.access(path, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return open_file(path / ".lock", os.O_RDWR | os.O_CREAT)
