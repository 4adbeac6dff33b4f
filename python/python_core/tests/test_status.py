"""Health and heartbeats."""

import hashlib
from pathlib import Path

from python_core.net.health.build_hash import build_hash, hash_of
from python_core.tests.handlers_under_test import HandlersUnderTest


def test_health_names_each_module_ready_in_the_order_of_their_start(bridge: HandlersUnderTest) -> None:
    health = bridge.handlers.get_health(bridge.call)
    assert [module.name for module in health.modules] == ["store", "config", "clipboard", "triggers", "hub", "events"]
    assert {(module.state, module.detail) for module in health.modules} == {("ready", None)}
    assert health.version == "0.1.0"


def test_uptime_is_seconds_since_the_given_start_and_grows(tmp_path: Path) -> None:
    bridge = HandlersUnderTest(tmp_path, age=100)
    first, second = (bridge.handlers.get_health(bridge.call).uptime for _ in range(2))
    assert 100 <= first < second < 200
    heartbeat = bridge.handlers.events_heartbeat()
    assert heartbeat.source == "bridge"
    assert heartbeat.data.uptime >= 100


def test_a_build_is_named_by_the_bytes_of_its_modules(tmp_path: Path, bridge: HandlersUnderTest) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "b.py").write_bytes(b"abc")
    (package / "a.py").write_bytes(b"")
    (package / "a.txt").write_bytes(b"x")
    digest = hashlib.sha256(b"package/a.py 0\npackage/b.py 3\nabc").hexdigest()
    assert hash_of([package]) == digest[:16]
    assert bridge.handlers.get_health(bridge.call).build_hash == build_hash()
    assert len(build_hash()) == 16
