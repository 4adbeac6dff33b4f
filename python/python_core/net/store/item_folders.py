"""Where items are."""

import threading
from dataclasses import dataclass
from pathlib import Path

from bridge_api import Destination

from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.durable import make_folder, synchronise_folder

ROOT = "items"


@dataclass(frozen=True, slots=True)
class ItemFolder:
    """A folder of items."""

    path: Path
    unsynchronised: tuple[Path, ...]
    """Itself and those above it, from the top, whose names may not be on disk."""


class ItemFolders:
    """`items/<space>/<folder>` within the folder of state, made when the first item comes."""

    def __init__(self, state: Path, calls: DiskCalls) -> None:
        self._state = state
        self._calls = calls
        self._durable: set[Path] = set()
        """Folders whose names are known to be on disk."""
        self._lock = threading.Lock()

    def open(self, destination: Destination) -> ItemFolder:
        """The folder of a place, made where it is missing.

        A folder that another request has made only just now may not be on disk yet; so its name is one to be
        synchronised unless this process has seen that done before.
        """
        path = self._state
        unsynchronised: list[Path] = []
        for name in (ROOT, destination.space, destination.folder):
            path = path / name
            is_new = make_folder(path)
            with self._lock:
                is_durable = path in self._durable
            if is_new or not is_durable:
                unsynchronised.append(path)
        return ItemFolder(path, tuple(unsynchronised))

    def synchronise(self, folder: ItemFolder) -> None:
        """Waits until the names in a folder, and the folder's own, are on disk."""
        synchronise_folder(folder.path, self._calls)
        for path in reversed(folder.unsynchronised):
            synchronise_folder(path.parent, self._calls)
        with self._lock:
            self._durable.update(folder.unsynchronised)
