"""Where the console program can't ask, or is told no: what it says, and its exit status."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from conftest import Ask, asked

UNUSED = "http://127.0.0.1:9"


def test_without_a_token_the_message_says_where_it_goes() -> None:
    run = asked("config", token=None)
    assert run.returncode == 2
    assert "SMRTHUB_TOKEN" in run.stderr


def test_a_token_may_stand_in_a_file_and_in_no_message(ask: Ask, tmp_path: Path) -> None:
    wrong = "not-the-token-0123456789-0123456789"
    (tmp_path / "token").write_text(wrong + "\n")
    run = ask("--token-file", str(tmp_path / "token"), "config")
    assert run.returncode == 1
    assert run.stderr.startswith("get_workspace: unauthorized: ")
    assert wrong not in run.stderr


def test_violations_are_told_by_their_place(ask: Ask) -> None:
    run = ask("triggers", "run", "No Identifier")
    assert run.returncode == 1
    assert "  body /trigger_id: " in run.stderr


def test_where_nobody_listens_the_message_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    run = asked("--url", f"http://127.0.0.1:{port}", "health")
    assert run.returncode == 1
    assert f"nobody listens on 127.0.0.1:{port}" in run.stderr


def test_a_file_above_100_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "large.png").open("wb") as file:
        os.truncate(file.fileno(), 100_000_001)
    run = asked("--url", UNUSED, "process", "--file", str(tmp_path / "large.png"))
    assert run.returncode == 1
    assert run.stderr == (
        f"{tmp_path}/large.png has 100000001 bytes; the contract allows 100000000. It was not read.\n"
    )


def test_a_configuration_that_breaks_the_contract_is_not_sent(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"revision":0,"workspace":{"spaces":[],"rules":[],"triggers":[]}}')
    run = asked("--url", UNUSED, "config", "--set", str(tmp_path / "config.json"))
    assert run.returncode == 1
    assert "/revision" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["hlep"], "'hlep' is no command"),
        (["--url"], "--url needs a value"),
        (["--url", "http://example.org", "health"], "example.org may lead to another machine"),
        (["--token", "secret", "health"], "'--token' is no command"),
        (["health", "now"], "'now' is not understood here"),
        (["process"], "process needs --text TEXT or --file FILE"),
        (["process", "--text", "a", "--file", "b"], "process needs --text TEXT or --file FILE"),
        (["process", "--file", "/nowhere/x.png"], "/nowhere/x.png can't be read"),
        (["follow", "--count", "0"], "--count needs a whole number"),
        (["triggers", "stop", "x"], "triggers run ID"),
        (["hub", "import"], "The state of the light is missing"),
        (["hub", "import", "busy", "--progress", "half"], "--progress needs a number"),
        (["--token-file", "/nowhere/token", "health"], "/nowhere/token can't be read"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_can_not_be_asked_ends_with_2_and_a_way_out(arguments: list[str], message: str) -> None:
    run = asked(*arguments)
    assert run.returncode == 2
    assert message in run.stderr
    assert run.stdout == ""


def test_without_a_command_the_usage_is_printed() -> None:
    assert asked().returncode == 2
    run = asked("--help")
    assert run.returncode == 0
    assert "process --text TEXT" in run.stdout
