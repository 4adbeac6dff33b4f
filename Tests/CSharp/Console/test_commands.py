"""What a person can ask both bridges with the console program."""

from __future__ import annotations

import base64
import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import PROGRAM, Ask, environment

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
WORKSPACE = {
    "spaces": [{"id": "web", "title": "The web"}],
    "rules": [{"id": "links", "detected": "url", "space": "web", "folder": "links"}],
    "triggers": [
        {
            "id": "nightly",
            "enabled": True,
            "actions": [
                {"action": "raise_warning", "code": "backup-due", "message": "The nightly backup is due."},
                {"action": "set_indicator", "indicator": {"id": "backup", "state": "warning"}},
                {"action": "route_item", "space": "web", "folder": "notes"},
            ],
        }
    ],
}


def configured(ask: Ask, folder: Path) -> Path:
    """Sets the workspace above; the file that did."""
    file = folder / "config.json"
    file.write_text(json.dumps({"revision": 1, "workspace": WORKSPACE}))
    run = ask("config", "--set", str(file))
    assert (run.returncode, run.stdout, run.stderr) == (0, "revision 2\n", "")
    return file


@contextmanager
def following(url: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program after the first heartbeat, which says that the socket is accepted."""
    command = [*PROGRAM, "--url", url, "follow", *arguments]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert "the bridge is up" in process.stdout.readline()
            yield process
        finally:
            process.kill()


def test_health_is_told(ask: Ask) -> None:
    run = ask("health")
    assert run.returncode == 0
    assert run.stdout.startswith("version ")
    assert "  clipboard: ready\n" in run.stdout


def test_a_text_markup_and_an_image_are_processed(ask: Ask, tmp_path: Path) -> None:
    configured(ask, tmp_path)
    (tmp_path / "dot.PNG").write_bytes(PIXEL)
    (tmp_path / "page.html").write_text("<b>bold</b>")
    (tmp_path / "note.txt").write_text("Grüße", encoding="utf-8")
    assert ask("process", "--text", "https://example.org").stdout == "url: stored in web/links by the rule links\n"
    assert ask("process", "--file", str(tmp_path / "dot.PNG")).stdout.startswith("image (1 x 1): no rule takes it")
    assert ask("process", "--file", str(tmp_path / "page.html")).stdout.startswith("html: ")
    assert ask("process", "--file", str(tmp_path / "note.txt")).stdout.startswith("plain_text: ")


def test_the_configuration_that_is_printed_can_be_set_again(ask: Ask, tmp_path: Path) -> None:
    configured(ask, tmp_path)
    printed = ask("config").stdout
    found = json.loads(printed)
    assert found["revision"] == 2
    assert [trigger["id"] for trigger in found["workspace"]["triggers"]] == ["nightly"]
    file = tmp_path / "printed.json"
    file.write_text(printed.replace("The web", "All of the web"))
    assert ask("config", "--set", str(file)).stdout == "revision 3\n"
    assert "All of the web" in ask("config").stdout


def test_a_conflict_says_what_to_do(ask: Ask, tmp_path: Path) -> None:
    file = configured(ask, tmp_path)
    file.write_text(json.dumps({"revision": 1, "workspace": {"spaces": [], "rules": [], "triggers": []}}))
    run = ask("config", "--set", str(file))
    assert run.returncode == 1
    assert run.stderr.startswith("update_config: config_conflict: ")
    assert "make the change anew" in run.stderr


def test_a_trigger_runs_and_is_tried(ask: Ask, tmp_path: Path) -> None:
    configured(ask, tmp_path)
    trial = ask("triggers", "run", "nightly", "--dry-run")
    assert trial.stdout.startswith("raise_warning: planned")
    run = ask("triggers", "run", "nightly", "--item", "Call the printer")
    assert [line.partition(":")[0] for line in run.stdout.splitlines()] == [
        "raise_warning",
        "set_indicator",
        "route_item",
    ]
    assert run.stdout.count(": done") == 3
    unknown = ask("triggers", "run", "nobody")
    assert unknown.returncode == 1
    assert unknown.stderr.startswith("execute_trigger: trigger_unknown: ")


def test_a_light_is_set(ask: Ask) -> None:
    run = ask("hub", "import", "busy", "--text", "Importing", "--progress", "0.5")
    assert (run.returncode, run.stdout) == (0, "import busy 50 % Importing\n")


def test_events_are_followed_as_they_happen(ask: Ask, url: str, tmp_path: Path) -> None:
    configured(ask, tmp_path)
    with following(url, "--count", "8") as process:
        ask("process", "--text", "https://example.org")
        ask("triggers", "run", "nightly", "--item", "Call the printer")
        ask("hub", "import", "ok")
        out, _ = process.communicate(timeout=30)
        assert process.returncode == 0
    words = [line.split()[2] for line in out.splitlines()]
    assert words[:2] == ["processed", "saved"]
    assert sorted(words[2:5]) == ["lights", "saved", "warning"]
    assert words[5] == "lights"


def test_ctrl_c_ends_following(ask: Ask, url: str) -> None:
    # Of whoever runs tests in the background, a program would inherit that the signal is ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with following(url) as process:
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
