"""How the bridge stops (wire-protocol P5)."""

import os
import signal
import time
from pathlib import Path

import pytest

from python_core.tests.event_socket import EventSocket
from python_core.tests.spawned_bridge import LINE, SpawnedBridge

posix_only = pytest.mark.skipif(os.name == "nt", reason="has no signals between processes")


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_0(tmp_path: Path, number: signal.Signals) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        bridge.ready()
        bridge.process.send_signal(number)
        assert bridge.exit_status() == 0


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_before_the_supervisors_line_ends_it_with_0(tmp_path: Path, number: signal.Signals) -> None:
    with SpawnedBridge.supervised(tmp_path, line=LINE[:10]) as bridge:
        _wait_until_it_listens_to_signals(bridge)
        bridge.process.send_signal(number)
        assert bridge.exit_status() == 0
        assert (bridge.output, bridge.errors) == ("", "")


def test_the_end_of_a_supervisors_stdin_ends_it_with_0(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        bridge.ready()
        bridge.close_input()
        assert bridge.exit_status() == 0


def test_an_empty_stdin_does_not_stop_one_that_is_not_supervised(tmp_path: Path) -> None:
    with SpawnedBridge(tmp_path, "--port", "0", "--new-token", str(tmp_path / "token")) as bridge:
        for _ in range(2):
            assert bridge.ask("GET", "/api/status/health").status == 200


def test_an_open_channel_is_closed_with_1001(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        port = int(bridge.ready()["url"].rpartition(":")[2])
        with EventSocket(port) as socket:
            assert socket.next_event()["event"] == "heartbeat"
            bridge.close_input()
            assert socket.close_code() == 1001
        assert bridge.exit_status() == 0


def _wait_until_it_listens_to_signals(bridge: SpawnedBridge) -> None:
    """Its mask of caught signals holds SIGTERM (proc(5))."""
    for _ in range(2_000):
        status = Path(f"/proc/{bridge.process.pid}/status").read_text()
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
        if int(caught.split()[1], 16) & 1 << (signal.SIGTERM - 1):
            return
        time.sleep(0.005)
    raise TimeoutError(bridge.errors)
