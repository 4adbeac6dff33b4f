"""The file of the configuration."""

import os
import sys
from pathlib import Path

import pytest
from bridge_api import Trigger

from python_core.net.process.failure import ExitStatus, ProcessFailure
from python_core.net.workspace.stored_workspace import INITIAL, StoredWorkspace
from python_core.net.workspace.workspace_file import WorkspaceFile
from python_core.tests.samples import LINKS, light, workspace

EMPTY = '"workspace":{"spaces":[],"rules":[],"triggers":[]}'


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    trigger = Trigger(id="t", enabled=True, when="music", actions=(light("l", "blue"),))
    stored = StoredWorkspace(7, workspace(rules=(LINKS,), triggers=(trigger,)))
    assert WorkspaceFile(tmp_path).read() == INITIAL
    WorkspaceFile(tmp_path).write(stored, lambda: None)
    assert WorkspaceFile(tmp_path).read() == stored


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "it is no JSON that this bridge wrote: "),
        ('{"format":1,"revision":2,"works', "it is no JSON that this bridge wrote: "),
        ('{"format":2,"revision":"x"}', "it has format 2, and this bridge knows format 1"),
        (f'{{"revision":2,{EMPTY}}}', "/format: a whole number is missing"),
        (f'{{"format":true,"revision":2,{EMPTY}}}', "/format: a whole number is missing"),
        (f'{{"format":1,"revision":0,{EMPTY}}}', "/revision: "),
        (
            '{"format":1,"revision":2,"workspace":{"spaces":[{"id":"A b","title":"x"}],"rules":[],"triggers":[]}}',
            "/workspace/spaces/0/id: ",
        ),
        ('{"format":1,"revision":2,"workspace":{"spaces":[],"rules":[]}}', "/workspace/triggers: "),
    ],
)
def test_what_can_not_be_used_is_refused_with_the_place_and_what_to_do_and_stays(
    tmp_path: Path, text: str, what: str
) -> None:
    file = tmp_path / "workspace.json"
    file.write_text(text)
    with pytest.raises(ProcessFailure) as caught:
        WorkspaceFile(tmp_path).read()
    assert caught.value.status == ExitStatus.CONFIGURATION
    assert caught.value.message.startswith(f"{file}: {what}")
    assert "\n" not in caught.value.message
    assert file.read_text() == text


@pytest.mark.skipif(os.name == "nt", reason="needs the files of POSIX")
@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_a_symbolic_link_a_folder_or_a_pipe_in_its_place_is_refused(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "workspace.json"
    if kind == "link":
        (tmp_path / "target").write_text("{}")
        file.symlink_to(tmp_path / "target")
    elif kind == "folder":
        file.mkdir()
    elif sys.platform != "win32":
        os.mkfifo(file)
    with pytest.raises(ProcessFailure) as caught:
        WorkspaceFile(tmp_path).read()
    assert caught.value.status == ExitStatus.CONFIGURATION
