"""The items on disk."""

from collections.abc import Callable, Sequence
from pathlib import Path

from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.durable import remove, write_new_file
from python_core.net.store.item_folders import ItemFolder, ItemFolders
from python_core.net.store.new_item import NewItem


class ItemStore:
    """Stores items under `items/<space>/<folder>/<item id>.<ending>` of the folder of state."""

    def __init__(self, state: Path, calls: DiskCalls | None = None) -> None:
        self._calls = calls or DiskCalls()
        self._folders = ItemFolders(state, self._calls)

    def store(self, items: Sequence[NewItem], check_wanted: Callable[[], None]) -> None:
        """Returns once all of them are on disk; raises an `OSError` of the disk once none of them is.

        :param check_wanted: Called before each step until they have their names; once it raises none of them is stored.
        """
        written: list[Path] = []
        try:
            self._store(items, check_wanted, written)
        except Exception:
            for path in written:
                _take_back(path)
            raise

    def _store(self, items: Sequence[NewItem], check_wanted: Callable[[], None], written: list[Path]) -> None:
        """Each is written whole under another name first, so that what a crash leaves is known by its name.

        :param written: What stands on disk so far, to be taken back should the rest fail.
        """
        folders = {(item.destination.space, item.destination.folder): item.destination for item in items}
        opened = {place: self._folders.open(destination) for place, destination in folders.items()}
        for item in items:
            check_wanted()
            path = _folder(item, opened) / item.temporary_name
            write_new_file(path, item.content.data, self._calls)
            written.append(path)
        check_wanted()
        for index, item in enumerate(items):
            path = _folder(item, opened) / item.file_name
            self._calls.rename(written[index], path)
            written[index] = path
        for folder in opened.values():
            self._folders.synchronise(folder)


def _folder(item: NewItem, opened: dict[tuple[str, str], ItemFolder]) -> Path:
    return opened[item.destination.space, item.destination.folder].path


def _take_back(path: Path) -> None:
    try:
        remove(path)
    except OSError:
        # What the caller is told is why storing failed, and no name of this file was answered or announced.
        return
