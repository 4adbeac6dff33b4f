"""Session tokens in files."""

import os
from pathlib import Path

import pytest

from python_core.net.process.failure import ExitStatus, ProcessFailure
from python_core.net.process.session_token import SessionToken, random_token
from python_core.net.process.token_file import make_token_file, read_token_file

TOKEN = "T0ken_of-these-tests_0123456789abcdef"
has_modes = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")


def write(folder: Path, content: str, mode: int = 0o600) -> Path:
    path = folder / "token"
    path.write_text(content, newline="")
    path.chmod(mode)
    return path


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_token_file_is_read(tmp_path: Path, ending: str) -> None:
    assert read_token_file(write(tmp_path, TOKEN + ending)).text == TOKEN


@has_modes
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o700])
def test_one_that_others_can_read_is_refused_with_what_to_do(tmp_path: Path, mode: int) -> None:
    with pytest.raises(ProcessFailure, match="chmod 600") as caught:
        read_token_file(write(tmp_path, TOKEN, mode))
    assert caught.value.status == ExitStatus.CONFIGURATION


@pytest.mark.parametrize("content", ["", "short", f"{TOKEN}\n\n", f" {TOKEN}", "é" * 40, "x" * 1000])
def test_one_that_holds_something_else_is_refused_and_not_quoted(tmp_path: Path, content: str) -> None:
    with pytest.raises(ProcessFailure, match="has to hold") as caught:
        read_token_file(write(tmp_path, content))
    assert TOKEN not in caught.value.message


def test_one_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProcessFailure, match="cannot read"):
        read_token_file(tmp_path / "none")


def test_a_new_one_is_made_once_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "token"
    token = make_token_file(path)
    assert read_token_file(path).text == token.text
    with pytest.raises(ProcessFailure, match="cannot make"):
        make_token_file(path)


@has_modes
def test_a_new_one_has_mode_0600_whatever_the_mask(tmp_path: Path) -> None:
    mask = os.umask(0o277)
    try:
        make_token_file(tmp_path / "token")
    finally:
        os.umask(mask)
    assert (tmp_path / "token").stat().st_mode & 0o777 == 0o600


def test_a_token_prints_as_nothing() -> None:
    token = SessionToken(TOKEN)
    assert f"{token} {token!r} {[token]}" == "(session token) (session token) [(session token)]"
    assert random_token().text != random_token().text
