"""Log lines."""

import json
import logging
import os
import threading
import time
from pathlib import Path

import pytest

from python_core.net.logs.json_lines import JSONLines
from python_core.net.logs.rotated_file import RotatedFile
from python_core.net.logs.waiting_lines import WaitingLines

SECRET = "T0ken_of-these-tests_0123456789abcdef"


def line(message: str, level: int = logging.INFO, **extra: object) -> str:
    record = logging.LogRecord("clipboard", level, "", 0, message, None, None)
    record.__dict__.update(extra)
    return JSONLines(SECRET).format(record)


class Gate(logging.Handler):
    """A writer that waits until it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        assert self.opened.wait(20)
        self.messages.append(record.getMessage())


def test_a_record_is_one_line_of_json_and_control_characters_can_not_forge_another() -> None:
    text = line('a\n"b"\x1b\u2028', trace_id="0af7", size=19, timestamp="forged")
    assert "\n" not in text
    assert "\x1b" not in text
    found = json.loads(text)
    assert list(found) == ["timestamp", "level", "source", "trace_id", "message", "size"]
    assert found["message"] == 'a\n"b"\x1b\u2028'
    assert (found["level"], found["source"], found["trace_id"], found["size"]) == ("info", "clipboard", "0af7", "19")
    assert len(found["timestamp"]) == 24


def test_a_line_is_the_same_in_every_code_page() -> None:
    text = line("Gr\u00fc\u00dfe \U0001f600")
    assert text.isascii()
    assert json.loads(text)["message"] == "Gr\u00fc\u00dfe \U0001f600"


def test_a_source_of_its_own_wins_over_the_name_of_the_logger() -> None:
    assert json.loads(line("x", source="store"))["source"] == "store"


@pytest.mark.parametrize(
    ("level", "name"), [(1, "trace"), (10, "debug"), (25, "notice"), (30, "warning"), (99, "critical")]
)
def test_levels_have_the_names_that_all_bridges_share(level: int, name: str) -> None:
    assert json.loads(line("x", level))["level"] == name


def test_the_secret_stands_in_no_line_whoever_logs_it() -> None:
    assert SECRET not in line(f"GET /{SECRET}", target=SECRET)


def test_an_exception_is_a_field() -> None:
    try:
        raise RuntimeError("a\nb")
    except RuntimeError as error:
        text = line("failed", exc_info=(RuntimeError, error, error.__traceback__))
    assert json.loads(text)["error"].endswith("RuntimeError: a\nb")
    assert "\n" not in text


def test_nobody_waits_for_a_writer_that_waits_and_what_found_no_room_is_counted() -> None:
    gate = Gate()
    waiting = WaitingLines(gate)
    start = time.monotonic()
    for number in range(5_000):
        waiting.handle(logging.LogRecord("x", logging.INFO, "", 0, str(number), None, None))
    waiting.flush_within(0.01)
    assert time.monotonic() - start < 5
    gate.opened.set()
    waiting.flush_within(20)
    numbers = [int(message) for message in gate.messages if message.isdigit()]
    assert numbers == sorted(numbers)
    assert 4_000 < len(numbers) < 5_000
    assert gate.messages.count("log lines were left out, since nobody read them") == 1


def test_files_are_put_aside_by_size_and_only_their_owner_may_read_them(tmp_path: Path) -> None:
    folder = tmp_path / "Logs" / "python-net"
    file = RotatedFile(folder)
    file.setFormatter(JSONLines(SECRET))
    for _ in range(30):
        file.handle(logging.LogRecord("x", logging.INFO, "", 0, "x" * 1_000_000, None, None))
    file.close()
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert sorted(sizes) == ["bridge.log", "bridge.log.1", "bridge.log.2", "bridge.log.3", "bridge.log.4"]
    assert max(sizes.values()) <= 4_000_000
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
        assert {path.stat().st_mode & 0o777 for path in (folder, folder.parent)} == {0o700}


def test_a_file_that_somebody_reads_on_windows_goes_on_and_no_older_one_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = os.rename

    def rename_unless_read(old: str, new: str) -> None:
        if old.endswith("bridge.log"):
            raise PermissionError(13, "another process is using the file")
        rename(old, new)

    file = RotatedFile(tmp_path)
    (tmp_path / "bridge.log.1").write_text("older")
    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", rename_unless_read)
        for number in range(10):
            file.handle(logging.LogRecord("x", logging.INFO, "", 0, f"{number}" * 1_000_000, None, None))
    assert (tmp_path / "bridge.log.1").read_text() == "older"
    assert (tmp_path / "bridge.log").stat().st_size > 10_000_000
    file.handle(logging.LogRecord("x", logging.INFO, "", 0, "last", None, None))
    file.close()
    assert (tmp_path / "bridge.log").read_text().strip() == "last"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bridge.log", "bridge.log.1", "bridge.log.2"]


def test_a_file_that_takes_no_line_keeps_nobody_from_logging(tmp_path: Path) -> None:
    file = RotatedFile(tmp_path)
    file.close()
    file.baseFilename = str(tmp_path / "gone" / "bridge.log")
    file.handle(logging.LogRecord("x", logging.INFO, "", 0, "x", None, None))
