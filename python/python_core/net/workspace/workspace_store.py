"""The configuration as all requests share it."""

import threading
from collections.abc import Callable

from bridge_api import UpdateConfigRequest

from python_core.net.workspace.stored_workspace import StoredWorkspace
from python_core.net.workspace.verdict import accepted
from python_core.net.workspace.workspace_file import WorkspaceFile


class WorkspaceStore:
    """What the last accepted update said, which is on disk (wire-protocol S1, S3)."""

    def __init__(self, file: WorkspaceFile) -> None:
        """Raises a `ProcessFailure` where the file can't be used."""
        self._file = file
        self._stored = file.read()
        self._updating = threading.Lock()
        """One update at a time, from its judgement to its effect. Reads never wait for it."""

    @property
    def current(self) -> StoredWorkspace:
        """What a read shows now."""
        return self._stored

    def update(self, update: UpdateConfigRequest, takes_effect: Callable[[], None]) -> tuple[StoredWorkspace, bool]:
        """Returns what is stored then, and whether that has changed.

        Raises `ConfigConflict`, `ConfigRejected`, an `OSError` of the disk, or what `takes_effect` raises, which is
        called before anything changes; nothing has changed then.
        """
        with self._updating:
            stored = accepted(update, self._stored)
            is_new = stored is not self._stored
            if is_new:
                self._file.write(stored, takes_effect)
                self._stored = stored
            return stored, is_new
