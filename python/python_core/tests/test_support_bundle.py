"""What a support bundle holds."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from python_core.net.support_bundle import main
from python_core.tests.spawned_bridge import TOKEN, SpawnedBridge


def bundle(folder: Path, port: int = 1) -> dict[str, str]:
    """The files of a new bundle."""
    file = folder / "support.zip"
    assert main([str(file), "--state-dir", str(folder / "state"), "--port", str(port)]) == 0
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_holds_logs_health_and_the_configuration_without_what_people_wrote(tmp_path: Path) -> None:
    with SpawnedBridge.supervised(tmp_path) as bridge:
        bridge.update(1, "My secret plans")
        bridge.process_text("https://secret.example")
        # Lines are written by a thread of their own: an answer does not wait for them.
        log = tmp_path / "state" / "Logs" / "python-net" / "bridge.log"
        bridge.poll(lambda: "stored an item" in log.read_text() or None)
        found = bundle(tmp_path, int(bridge.ready()["url"].rpartition(":")[2]))
    assert sorted(found) == ["Logs/python-net/bridge.log", "health.json", "versions.json", "workspace.json"]
    assert "stored an item" in found["Logs/python-net/bridge.log"]
    assert json.loads(found["health.json"])["status"] == "ok"
    assert json.loads(found["workspace.json"])["workspace"]["spaces"] == [{"id": "web", "title": "(15 characters)"}]
    assert all("secret" not in text and TOKEN not in text for text in found.values())


def test_it_says_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").mkdir()
    found = bundle(tmp_path)
    assert "no bridge answered at port 1;" in capsys.readouterr().err
    assert json.loads(found["health.json"])["no_answer_from_port"] == 1
    assert json.loads(found["workspace.json"]) == {"no_configuration": "none was stored yet"}


def test_a_configuration_that_is_no_json_is_not_handed_on(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "workspace.json").write_text('{"title":"My secret pl')
    assert "secret" not in bundle(tmp_path)["workspace.json"]


def test_it_replaces_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "support.zip").write_text("mine")
    assert main([str(tmp_path / "support.zip"), "--state-dir", str(tmp_path)]) == 74
    assert (tmp_path / "support.zip").read_text() == "mine"
    assert "File exists" in capsys.readouterr().err


def test_it_makes_no_bundle_of_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "support.zip"), "--state-dir", str(tmp_path / "elsewhere")]) == 78
    assert not (tmp_path / "support.zip").exists()
    assert "--state-dir" in capsys.readouterr().err
