"""The files that a crash left half written. None of them was announced or answered for."""

import os
from collections.abc import Iterator
from pathlib import Path

from python_core.net.store.durable import remove
from python_core.net.store.item_folders import ROOT
from python_core.net.store.new_item import TEMPORARY_SUFFIX


def remove_leftovers(state: Path) -> int:
    """Removes them from the folder of state and from those of items; returns how many there were.

    What can't be looked into is left alone.
    """
    folders = [state, *(folder for space in _folders(state / ROOT) for folder in _folders(space))]
    return sum(_remove_from(folder) for folder in folders)


def _folders(parent: Path) -> Iterator[Path]:
    for entry in _entries(parent):
        if entry.is_dir(follow_symlinks=False):
            yield Path(entry.path)


def _remove_from(folder: Path) -> int:
    count = 0
    for entry in _entries(folder):
        if entry.name.startswith(".") and entry.name.endswith(TEMPORARY_SUFFIX) and _is_removed(Path(entry.path)):
            count += 1
    return count


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _is_removed(path: Path) -> bool:
    try:
        remove(path)
    except OSError:
        return False
    return True
