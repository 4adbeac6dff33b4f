"""How the bridge starts, and why it does not (wire-protocol P1 to P4)."""

import json
import os
import socket
import time
from pathlib import Path

import pytest

from python_core.tests.spawned_bridge import LINE, NONCE, TOKEN, SpawnedBridge

TEXT = {"fragments": [{"kind": "text", "text": "https://example.org"}]}


def check_refused(bridge: SpawnedBridge, status: int, words: str) -> None:
    """It ends with the status and one line on stderr that holds the words, and is never ready."""
    assert bridge.exit_status() == status
    assert len(bridge.errors.splitlines()) == 1
    assert words in bridge.errors
    assert bridge.output == ""


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org"])
def test_an_address_that_is_not_loopback_is_refused(tmp_path: Path, host: str) -> None:
    with SpawnedBridge(tmp_path, "--host", host, "--port", "0", "--new-token", str(tmp_path / "token")) as bridge:
        check_refused(bridge, 78, host)


def test_a_configuration_file_that_asks_for_such_an_address_is_refused_too(tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_text('{"host":"0.0.0.0","port":0}')
    with SpawnedBridge(tmp_path, "--config", str(file), "--new-token", str(tmp_path / "token")) as bridge:
        check_refused(bridge, 78, "0.0.0.0")


def test_a_port_that_is_taken_ends_it_with_75_within_a_second_naming_the_port(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        start = time.monotonic()
        with SpawnedBridge(tmp_path, "--port", port, "--new-token", str(tmp_path / "token")) as bridge:
            assert bridge.exit_status() == 75
            # The second of P2, three times over for a machine that is busy with other tests.
            assert time.monotonic() - start < 3
            assert port in bridge.errors.splitlines()[-1]
            assert bridge.output == ""


def test_without_a_token_it_ends_with_78(tmp_path: Path) -> None:
    with SpawnedBridge(tmp_path, "--port", "0") as bridge:
        check_refused(bridge, 78, "--token-file")


def test_a_flag_that_it_does_not_know_ends_it_with_2(tmp_path: Path) -> None:
    with SpawnedBridge(tmp_path, "--prot", "0") as bridge:
        assert bridge.exit_status() == 2
        assert "--prot" in bridge.errors


@pytest.mark.parametrize(
    "line", ["", "\n", "no JSON\n", '{"nonce":"n","port":0}\n', '{"token":"short"}\n', "x" * 17_000]
)
def test_a_line_that_hands_over_no_proper_token_is_refused(tmp_path: Path, line: str) -> None:
    with SpawnedBridge.supervised(tmp_path, line=line) as bridge:
        bridge.close_input()
        check_refused(bridge, 78, "--supervised")


def test_it_says_once_on_stdout_that_it_serves_under_which_address_and_process(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        ready = bridge.ready()
        assert list(ready) == ["ready", "url", "pid", "nonce"]
        assert (ready["ready"], ready["pid"], ready["nonce"]) == (True, bridge.process.pid, NONCE)
        health = bridge.ask("GET", "/api/status/health", token=None)
        assert health.status == 200
        assert health.fields["x-bridge-instance"] == NONCE
        assert health.document["modules"][0] == {"name": "store", "state": "ready"}
        assert bridge.output.count("\n") == 1


def test_it_serves_both_addresses_on_one_port_when_asked(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path, "--host", "127.0.0.1", "--host", "::1") as bridge:
        port = int(bridge.ready()["url"].rpartition(":")[2])
        for host in ["127.0.0.1", "::1"]:
            socket.create_connection((host, port), timeout=5).close()


def test_a_token_file_is_read_and_its_token_opens_the_bridge(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    file.chmod(0o600)
    with SpawnedBridge(tmp_path, "--port", "0", "--token-file", str(file)) as bridge:
        assert bridge.process_text("https://example.org").status == 200
        assert bridge.ask("POST", "/api/clipboard/process", TEXT, token="another").status == 401


def test_new_token_makes_a_file_whose_token_opens_the_bridge(tmp_path: Path) -> None:
    file = tmp_path / "token"
    with SpawnedBridge(tmp_path, "--port", "0", "--new-token", str(file)) as bridge:
        bridge.ready()
        token = file.read_text().strip()
        assert bridge.ask("POST", "/api/clipboard/process", TEXT, token=token).status == 200


def test_its_logs_are_json_lines_on_stderr_and_in_the_folder_of_state(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        answer = bridge.update(1)
        bridge.close_input()
        assert bridge.exit_status() == 0
        lines = bridge.errors.splitlines()
        assert (tmp_path / "state" / "Logs" / "python-net" / "bridge.log").read_text().splitlines() == lines
        stored = next(json.loads(line) for line in lines if "stored the configuration" in line)
        assert stored["trace_id"] == answer.fields["x-trace-id"]
        assert (stored["source"], stored["level"], stored["revision"]) == ("config", "info", "2")


def test_each_answer_is_a_line_with_its_trace_id_and_status_and_a_success_only_for_debugging(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path, "--log-level", "debug") as bridge:
        answers = [
            bridge.ask("GET", "/api/status/health"),
            bridge.ask("GET", "/nothing"),
            bridge.ask("POST", "/api/clipboard/process", {"fragments": "secret"}),
            # Too long for the guard to see it.
            bridge.ask("GET", f"/{'x' * 70_000}"),
        ]
        bridge.close_input()
        assert bridge.exit_status() == 0
        lines = [json.loads(line) for line in bridge.errors.splitlines()]
        found = [line for line in lines if line["message"] == "answered"]
        assert [(line["level"], line["status"]) for line in found] == [
            ("debug", "200"),
            ("info", "404"),
            ("info", "422"),
            ("info", "414"),
        ]
        assert [line["trace_id"] for line in found] == [answer.fields["x-trace-id"] for answer in answers]
        assert {tuple(line) for line in found} == {("timestamp", "level", "source", "trace_id", "message", "status")}
        assert "secret" not in bridge.errors
        assert [line["message"] for line in lines if line["level"] == "info" and "trace_id" not in line] == [
            "ready",
            "stopping",
        ]


def test_the_token_appears_in_no_output_file_argument_or_answer(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path, "--log-level", "trace") as bridge:
        answers = [
            bridge.process_text("https://example.org"),
            bridge.ask("GET", f"/api/status/health?token={TOKEN}"),
            bridge.ask("GET", f"/{TOKEN}"),
            bridge.ask("POST", "/api/clipboard/process", TEXT, token=f"{TOKEN}x"),
        ]
        assert [answer.status for answer in answers] == [200, 200, 404, 401]
        seen = [Path("/proc", str(bridge.process.pid), name) for name in ("cmdline", "environ")]
        texts = [path.read_bytes() for path in seen if path.exists()]
        bridge.close_input()
        assert bridge.exit_status() == 0
        texts += [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
        texts += [f"{answer.fields} {answer.text}".encode() for answer in answers]
        assert all(TOKEN.encode() not in text for text in texts)


def test_two_bridges_do_not_share_a_folder(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as first:
        first.ready()
        state = str(tmp_path / "state")
        with SpawnedBridge(tmp_path / "second", "--supervised", "--state-dir", state, line=LINE) as second:
            check_refused(second, 75, "is used by another bridge")


@pytest.mark.skipif(os.name == "nt", reason="has other paths")
def test_a_folder_of_state_that_can_not_be_one_ends_it_with_78(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    # Nobody can make a folder there, root neither.
    for path in [str(file), f"{file}/below", "/proc/bridge-state"]:
        with SpawnedBridge(tmp_path, "--supervised", "--state-dir", path, line=LINE) as bridge:
            check_refused(bridge, 78, f"cannot use the state folder {path}")
            assert "--state-dir" in bridge.errors


def test_a_configuration_that_can_not_be_used_ends_it_with_78_and_stays(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    file = tmp_path / "state" / "workspace.json"
    file.write_text('{"format":9}')
    with SpawnedBridge.supervised(tmp_path) as bridge:
        check_refused(bridge, 78, "workspace.json: it has format 9")
    assert file.read_text() == '{"format":9}'
