"""What a process is asked for."""

from pathlib import Path

import pytest

from python_core.net.process.failure import ExitStatus, ProcessFailure
from python_core.net.process.flags import parse_flags
from python_core.net.process.levels import LEVELS
from python_core.net.process.settings import Settings, settings
from python_core.net.process.state_directory import default_state_directory
from python_core.net.process.supervision_line import parse_supervision_line

TOKEN = "T" * 32


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.write_text(TOKEN)
    path.chmod(0o600)
    return path


def read(arguments: list[str], line: str | None = None) -> Settings:
    supervision = None if line is None else parse_supervision_line(line.encode())
    return settings(parse_flags(arguments), supervision, "/home/state")


def failure(arguments: list[str], line: str | None = None) -> str:
    """The message of a refusal, which is one line and ends the process with 78."""
    with pytest.raises(ProcessFailure) as caught:
        read(arguments, line)
    assert caught.value.status == ExitStatus.CONFIGURATION
    assert "\n" not in caught.value.message
    return caught.value.message


def test_without_more_it_is_127_0_0_1_5001_and_a_nonce_of_its_own(token_file: Path) -> None:
    found = read(["--token-file", str(token_file)])
    assert (found.hosts, found.port, found.log_level) == (("127.0.0.1",), 5001, LEVELS["info"])
    assert found.token.text == TOKEN
    assert found.state_dir == Path("/home/state")
    assert len(found.nonce) == 22
    assert read(["--token-file", str(token_file)]).nonce != found.nonce


def test_flags_win_over_the_supervision_line_and_that_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_text('{"host":["127.0.0.1","::1"],"port":1,"state_dir":"a","log_level":"error"}')
    line = f'{{"token":"{TOKEN}","nonce":"n","port":0,"state_dir":"b","newer":true}}'
    by_line = read(["--config", str(file), "--supervised"], line)
    assert (by_line.hosts, by_line.port, by_line.nonce) == (("127.0.0.1", "::1"), 0, "n")
    flags = ["--port", "3", "--host", "::1", "--log-level", "debug", "--config", str(file), "--supervised"]
    by_flags = read(flags, line)
    assert (by_flags.hosts, by_flags.port, by_flags.log_level) == (("::1",), 3, LEVELS["debug"])
    assert by_flags.state_dir == Path("b")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--host", "0.0.0.0"], '127.0.0.1 or ::1 only, not on "0.0.0.0"'),
        (["--host", "localhost"], "localhost"),
        (["--port", "65536"], "65536 is not between 0 and 65535"),
        (["--port=-1"], "-1 is not between"),
        (["--log-level", "loud"], "there are trace, debug, info"),
        (["--host", "::1", "--host", "::1"], "once"),
        (["--state-dir", ""], "--state-dir"),
        ([], "--supervised, --token-file or --new-token"),
        (["--token-file", "a", "--new-token", "b"], "one source"),
    ],
)
def test_what_a_bridge_does_not_do_is_refused(arguments: list[str], words: str) -> None:
    assert words in failure(arguments)


def test_what_is_wrong_leaves_no_new_token_behind(tmp_path: Path) -> None:
    assert failure(["--new-token", str(tmp_path / "token"), "--port", "70000"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "secret-secret-secret",
        '{"token":5}',
        '{"nonce":"n"}',
        f'{{"token":"{TOKEN}","port":true}}',
        f'{{"token":"{TOKEN}","port":"1"}}',
        f'{{"token":"{TOKEN}","state_dir":1}}',
        f'{{"token":"{TOKEN}","token":"{TOKEN}"}}',
    ],
)
def test_a_supervision_line_that_is_not_one_is_refused(line: str) -> None:
    assert failure(["--supervised"], line).startswith("--supervised: the first line on stdin has to be")


@pytest.mark.parametrize("token", ["secret-short", "secret with spaces and more than 32 bytes", "s" * 129])
def test_a_token_of_another_form_is_refused_and_not_quoted(token: str) -> None:
    message = failure(["--supervised"], f'{{"token":"{token}"}}')
    assert message.startswith("--supervised: the token has to be")
    assert "secret" not in message


def test_a_nonce_that_no_header_field_can_hold_is_refused() -> None:
    assert "nonce" in failure(["--supervised"], f'{{"token":"{TOKEN}","nonce":"a\\r\\nb"}}')


def test_the_default_state_folder_is_one_of_the_users() -> None:
    environment = {"XDG_STATE_HOME": "/state", "HOME": "/home/me", "LOCALAPPDATA": "C:\\Users\\me\\AppData\\Local"}
    assert default_state_directory(environment, "linux") == "/state/bridge-server"
    assert default_state_directory({"HOME": "/home/me"}, "linux") == "/home/me/.local/state/bridge-server"
    relative = {"XDG_STATE_HOME": "state", "HOME": "/home/me"}
    assert default_state_directory(relative, "linux") == "/home/me/.local/state/bridge-server"
    assert default_state_directory(environment, "win32") == "C:\\Users\\me\\AppData\\Local\\bridge-server"
    assert default_state_directory({}, "linux") is None
    assert default_state_directory({}, "win32") is None


def test_without_a_home_the_state_folder_has_to_be_named(token_file: Path) -> None:
    with pytest.raises(ProcessFailure, match="--state-dir"):
        settings(parse_flags(["--token-file", str(token_file)]), None, None)


def test_a_flag_that_is_not_known_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--prot", "0"], ["--port", "x"], ["--superv"]):
        with pytest.raises(SystemExit) as ended:
            parse_flags(arguments)
        assert ended.value.code == ExitStatus.USAGE
    assert "--prot" in capsys.readouterr().err
