"""What the routes share."""

import logging
import time
from dataclasses import dataclass, field
from pathlib import Path

from python_core.net.health.runtime_reports import Publish, RuntimeReports
from python_core.net.hub.hub import Hub
from python_core.net.process.levels import NOTICE
from python_core.net.store.disk_calls import DiskCalls
from python_core.net.store.item_store import ItemStore
from python_core.net.store.leftovers import remove_leftovers
from python_core.net.workspace.workspace_file import WorkspaceFile
from python_core.net.workspace.workspace_store import WorkspaceStore

_logger = logging.getLogger("store")


@dataclass(frozen=True, slots=True)
class Core:
    """The state of the bridge."""

    started_at: float
    """When the process started, of `time.monotonic`."""
    reports: RuntimeReports
    workspaces: WorkspaceStore
    items: ItemStore
    hub: Hub = field(default_factory=Hub)

    @property
    def uptime(self) -> float:
        """In seconds."""
        return time.monotonic() - self.started_at


def open_core(state: Path, publish: Publish, started_at: float, calls: DiskCalls | None = None) -> Core:
    """Reads the state, and removes what a crash left half written.

    Raises a `ProcessFailure` that says what is wrong with the state and how to mend it; nothing is changed then.

    :param state: The folder of state, which this process holds.
    :param publish: Where warnings go that follow from no request.
    """
    workspaces = WorkspaceStore(WorkspaceFile(state, calls))
    if count := remove_leftovers(state):
        _logger.log(NOTICE, "removed what a crash left half written", extra={"files": count})
    return Core(started_at, RuntimeReports(publish), workspaces, ItemStore(state, calls))
