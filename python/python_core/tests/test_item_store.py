"""The store of items."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bridge_api import Destination
from bridge_api.runtime.operation import Cancelled

from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.item_store import ItemStore
from python_core.net.store.leftovers import remove_leftovers
from python_core.net.store.new_item import ItemContent, NewItem
from python_core.tests.failing_disk import STEPS, Step, full_disk

posix_only = pytest.mark.skipif(os.name == "nt", reason="needs the files of POSIX")


def item(content: bytes, ending: str = "txt", folder: str = "inbox") -> NewItem:
    return NewItem(Destination(space="notes", folder=folder, rule=None), ItemContent(content, ending))


def wanted() -> None:
    """Of a request whose answer is waited for."""


def path(stored: NewItem) -> str:
    return f"items/{stored.destination.space}/{stored.destination.folder}/{stored.file_name}"


def files(folder: Path) -> dict[str, bytes]:
    found = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in found}


def test_an_item_is_a_file_of_its_own_named_for_it(tmp_path: Path) -> None:
    items = [item("Grüße".encode()), item(b"<p>", "html", "other"), item(b"\1\2\3", "png")]
    ItemStore(tmp_path).store(items, wanted)
    assert files(tmp_path) == {path(each): each.content.data for each in items}


@posix_only
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    stored = item(b"a")
    ItemStore(tmp_path).store([stored], wanted)
    assert (tmp_path / path(stored)).stat().st_mode & 0o777 == 0o600
    for folder in ["items", "items/notes", "items/notes/inbox"]:
        assert (tmp_path / folder).stat().st_mode & 0o777 == 0o700


def test_partial_writes_go_on_until_all_is_written(tmp_path: Path) -> None:
    stored = item(b"Call the printer")
    ItemStore(tmp_path, DiskCalls(write=lambda file, content: os.write(file, content[:3]))).store([stored], wanted)
    assert files(tmp_path) == {path(stored): b"Call the printer"}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_whatever_step_fails_nothing_of_the_request_stays(tmp_path: Path, step: Step, nth: int) -> None:
    store = ItemStore(tmp_path, full_disk(step, nth))
    with pytest.raises(OSError, match="No space") as caught:
        store.store([item(b"a"), item(b"b", folder="other"), item(b"c")], wanted)
    assert caught.value.errno == errno.ENOSPC
    assert files(tmp_path) == {}


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_request_that_is_given_up_before_the_items_have_their_names_stores_none(tmp_path: Path, nth: int) -> None:
    checks = iter(range(1, 4))

    def check() -> None:
        if next(checks) == nth:
            raise Cancelled

    with pytest.raises(Cancelled):
        ItemStore(tmp_path).store([item(b"a"), item(b"b", folder="other")], check)
    assert files(tmp_path) == {}


def test_a_store_that_failed_once_works_again_when_the_disk_does(tmp_path: Path) -> None:
    store = ItemStore(tmp_path, full_disk("write", 1))
    with pytest.raises(OSError, match="No space"):
        store.store([item(b"a")], wanted)
    store.store([item(b"b")], wanted)
    assert list(files(tmp_path).values()) == [b"b"]


@posix_only
def test_the_names_of_files_and_new_folders_are_on_disk_before_the_store_returns(tmp_path: Path) -> None:
    synchronised: list[int] = []

    def synchronise(descriptor: int) -> None:
        synchronised.append(os.fstat(descriptor).st_ino)
        os.fsync(descriptor)

    stored = item(b"a")
    ItemStore(tmp_path, DiskCalls(synchronise=synchronise)).store([stored], wanted)
    file = tmp_path / path(stored)
    places = [file, *file.parents]
    due = places[: places.index(tmp_path) + 1]
    assert synchronised == [place.stat().st_ino for place in due]


@posix_only
def test_a_symbolic_link_in_place_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "items").mkdir()
    (tmp_path / "items" / "notes").symlink_to(elsewhere)
    with pytest.raises(OSError, match="exists"):
        ItemStore(tmp_path).store([item(b"a")], wanted)
    assert files(elsewhere) == {}


def test_what_a_crash_left_half_written_is_removed_and_nothing_else(tmp_path: Path) -> None:
    kept = item(b"a")
    ItemStore(tmp_path).store([kept], wanted)
    inbox = tmp_path / "items" / "notes" / "inbox"
    (inbox / item(b"b").temporary_name).write_bytes(b"half")
    (inbox / ".hidden").write_bytes(b"mine")
    (inbox / "named.tmp").write_bytes(b"mine")
    (tmp_path / ".workspace.json.tmp").write_bytes(b"half")
    assert remove_leftovers(tmp_path) == 2
    assert files(tmp_path).keys() == {path(kept), "items/notes/inbox/.hidden", "items/notes/inbox/named.tmp"}


def test_many_requests_at_a_time_are_all_stored(tmp_path: Path) -> None:
    store = ItemStore(tmp_path)
    contents = [str(number).encode() for number in range(40)]

    def put(content: bytes) -> None:
        store.store([item(content, folder=f"f{int(content) % 3}")], wanted)

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(put, contents))
    assert sorted(files(tmp_path).values()) == sorted(contents)
