"""The state of the bridge: across restarts, kills and full disks (wire-protocol S1 to S3)."""

import os
import random
import shutil
import sys
import threading
import time
from http.client import HTTPException
from pathlib import Path

import pytest

from python_core.tests.event_socket import EventSocket
from python_core.tests.spawned_bridge import SpawnedBridge


def degraded(bridge: SpawnedBridge) -> list[str]:
    modules = bridge.ask("GET", "/api/status/health").document["modules"]
    return [module["name"] for module in modules if module["state"] != "ready"]


def test_a_configuration_outlives_the_process(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as first:
        assert first.update(1, "Grüße").status == 200
        first.close_input()
        assert first.exit_status() == 0
    with SpawnedBridge.supervised(tmp_path) as second:
        answer = second.ask("GET", "/api/config/workspace")
        assert answer.document["revision"] == 2
        assert "Grüße" in answer.text
    if os.name != "nt":
        assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.name == "nt", reason="an open folder can't be removed")
def test_a_folder_of_state_that_is_removed_is_503_and_shows_in_health(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        assert bridge.update(1).status == 200
        shutil.rmtree(tmp_path / "state")
        assert [bridge.update(2).status, bridge.process_text("https://example.org").status] == [503, 503]
        assert degraded(bridge) == ["store", "config"]
        assert "its folder is gone" in bridge.ask("GET", "/api/status/health").text
        assert bridge.ask("GET", "/api/config/workspace").document["revision"] == 2


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
def test_a_disk_that_takes_nothing_more_is_503_and_a_warning_and_the_bridge_recovers(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        assert bridge.update(1).status == 200
        with EventSocket(int(bridge.ready()["url"].rpartition(":")[2])) as socket:
            assert socket.next_event()["event"] == "heartbeat"
            limit_file_size(bridge, 0)
            refused = [bridge.update(2, "Other"), bridge.process_text("https://example.org")]
            assert [(answer.status, answer.document["error"]["code"]) for answer in refused] == [
                (503, "unavailable")
            ] * 2
            assert all("retry-after" in answer.fields for answer in refused)
            warnings = [socket.next_event() for _ in refused]
            assert [event["data"]["code"] for event in warnings] == ["store-failed"] * 2
            traces = {answer.fields["x-trace-id"] for answer in refused}
            assert traces.isdisjoint(event["trace_id"] for event in warnings)
        assert degraded(bridge) == ["store", "config"]
        assert bridge.files() == {".lock", "workspace.json"}
        limit_file_size(bridge, -1)
        assert [bridge.update(2, "Other").status, bridge.process_text("https://example.org").status] == [200, 200]
        assert degraded(bridge) == []
        assert len(bridge.files()) == 3


def test_twenty_kills_at_any_instant_leave_what_was_answered_whole(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    generator = random.Random(seed)
    answered: dict[int, str] = {1: ""}
    sent = dict(answered)
    for kill in range(20):
        with SpawnedBridge.supervised(tmp_path) as bridge:
            revision, title = stored(bridge)
            assert revision >= max(answered), f"seed {seed}, kill {kill}"
            assert title == sent[revision], f"seed {seed}, kill {kill}"
            assert not [name for name in bridge.files() if name.endswith(".tmp")], f"seed {seed}, kill {kill}"
            writer = threading.Thread(target=write, args=(bridge, revision, kill, sent, answered))
            writer.start()
            time.sleep(generator.uniform(0, 0.08))
            bridge.process.kill()
            writer.join(20)
    # Without these the kills would have proven nothing.
    assert max(answered) > 5, f"seed {seed}"


def stored(bridge: SpawnedBridge) -> tuple[int, str]:
    """The revision, and the title of its space."""
    document = bridge.ask("GET", "/api/config/workspace").document
    spaces = document["workspace"]["spaces"]
    return document["revision"], spaces[0]["title"] if spaces else ""


def write(bridge: SpawnedBridge, revision: int, kill: int, sent: dict[int, str], answered: dict[int, str]) -> None:
    """Updates until the bridge is gone; notes what was sent, and what was answered."""
    while True:
        title = f"kill {kill}, after revision {revision}"
        sent[revision + 1] = title
        try:
            answer = bridge.update(revision, title)
        except (OSError, HTTPException, AssertionError):
            return
        assert answer.status == 200
        revision += 1
        answered[revision] = title


def limit_file_size(bridge: SpawnedBridge, size: int) -> None:
    """Of each file that the bridge writes from now on, as a full disk would; -1 ends that."""
    if sys.platform == "linux":
        import resource

        resource.prlimit(bridge.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
