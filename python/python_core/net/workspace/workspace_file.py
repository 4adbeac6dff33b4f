"""`workspace.json` in the folder of state."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

from bridge_api import MalformedJSON, UpdateConfigRequest, ValidationFailed, from_json, to_json

from python_core.net.process.failure import ProcessFailure, configuration_failure
from python_core.net.process.strict_json import JSON
from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.durable import open_file, replace_file
from python_core.net.store.state_folder import start_failure
from python_core.net.workspace.stored_workspace import INITIAL, StoredWorkspace

WORKSPACE_FILE = "workspace.json"
_TEMPORARY_NAME = ".workspace.json.tmp"
_FORMAT = 1
# Four times what a request may hold: the written form may be longer than the one that was sent.
_MAX_SIZE = 32_000_000
_RESTORE = "restore it from a copy, or move it away to start with an empty configuration"


class WorkspaceFile:
    """`{"format":1,"revision":n,"workspace":{…}}`

    Whoever adds something to it that an older bridge must not lose raises the format: an older bridge refuses to start
    on a newer format rather than to write the file without what it does not know.
    """

    def __init__(self, state: Path, calls: DiskCalls | None = None) -> None:
        self._path = state / WORKSPACE_FILE
        self._calls = calls or DiskCalls()

    def write(self, stored: StoredWorkspace, takes_effect: Callable[[], None]) -> None:
        """Returns once it is on disk (wire-protocol S3).

        :param takes_effect: Called before the file is replaced; what it raises keeps the file as it was.
        """
        document = to_json(UpdateConfigRequest(revision=stored.revision, workspace=stored.workspace))
        content = b'{"format":%d,' % _FORMAT + document.removeprefix(b"{")
        replace_file(self._path, content, self._path.with_name(_TEMPORARY_NAME), self._calls, takes_effect)

    def read(self) -> StoredWorkspace:
        """What is stored, or what a new bridge starts with where there is no file. Never changes the file.

        Raises a `ProcessFailure` that says the place and how to mend it.
        """
        try:
            content = self._content()
        except FileNotFoundError:
            return INITIAL
        except OSError as error:
            raise start_failure(error, f"cannot read {self._path}") from error
        if content is None:
            raise self._refusal(f"it is no file of at most {_MAX_SIZE} bytes", _RESTORE)
        return self._parse(content)

    def _content(self) -> bytes | None:
        """None where it is no file proper, or a larger one than this bridge writes."""
        with os.fdopen(open_file(self._path, os.O_RDONLY), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return None
            content = file.read(_MAX_SIZE + 1)
        return content if len(content) <= _MAX_SIZE else None

    def _parse(self, content: bytes) -> StoredWorkspace:
        found = _format(content)
        if found is not None and found != _FORMAT:
            raise self._refusal(
                f"it has format {found}, and this bridge knows format {_FORMAT}",
                "start the version of the bridge that wrote it",
            )
        try:
            document = from_json(UpdateConfigRequest, content)
        except MalformedJSON as error:
            raise self._refusal(f"it is no JSON that this bridge wrote: {error.reason}", _RESTORE) from error
        except ValidationFailed as error:
            raise self._refusal(f"{error.violations[0].path}: {error.violations[0].message}", _RESTORE) from error
        if found is None:
            raise self._refusal("/format: a whole number is missing", _RESTORE)
        return StoredWorkspace(document.revision, document.workspace)

    def _refusal(self, what: str, mending: str) -> ProcessFailure:
        return configuration_failure(f"{self._path}: {what}; {mending}")


def _format(content: bytes) -> int | None:
    try:
        document: JSON = json.loads(content)
    except (ValueError, RecursionError):
        return None
    found = document.get("format") if isinstance(document, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None
