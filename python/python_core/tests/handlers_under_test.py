"""The handlers on a folder of state of their own."""

import time
from collections.abc import Sequence
from pathlib import Path

from bridge_api import (
    ClipboardFragment,
    ModuleStatus,
    ProcessClipboardRequest,
    TextFragment,
    UpdateConfigRequest,
    UpdateConfigResponse,
    Workspace,
)
from bridge_api.handlers import ProcessClipboardReply
from bridge_api.runtime.operation import Call, Cancelled, OutgoingEvent

from python_core.net.core import open_core
from python_core.net.routes import SmrtHubHandlers
from python_core.net.store.disk_calls import DiskCalls

TRACE_ID = "0af7651916cd43dd8448eb211c80319c"


class HandlersUnderTest:
    """What tests ask of the handlers, and what they published without a request."""

    def __init__(self, folder: Path, calls: DiskCalls | None = None, age: float = 0) -> None:
        self.state = folder / "state"
        self.state.mkdir()
        self.published: list[OutgoingEvent] = []
        self.effects = 0
        """Since the last configuration."""
        self.core = open_core(self.state, self._publish, time.monotonic() - age, calls)
        self.handlers = SmrtHubHandlers(self.core)
        self.call = Call(trace_id=TRACE_ID, takes_effect=self._count)

    def give_up(self) -> None:
        """What is asked from now on takes longer than its endpoint may."""
        self.call = Call(trace_id=TRACE_ID, takes_effect=_raise_cancelled, check_cancelled=_raise_cancelled)

    def configure(self, workspace: Workspace, revision: int = 1) -> UpdateConfigResponse:
        answer = self.handlers.update_config(UpdateConfigRequest(revision=revision, workspace=workspace), self.call)
        self.effects = 0
        return answer

    def process(self, *fragments: ClipboardFragment | str) -> ProcessClipboardReply:
        """Fragments, or the texts of some."""
        typed = [TextFragment(text=each) if isinstance(each, str) else each for each in fragments]
        return self.handlers.process_clipboard(ProcessClipboardRequest(fragments=tuple(typed)), self.call)

    def module(self, name: str) -> ModuleStatus:
        """How a module is, in health."""
        return next(module for module in self.handlers.get_health(self.call).modules if module.name == name)

    def files(self, below: str = "") -> dict[str, bytes]:
        """The files of the state, by their paths in it."""
        paths = sorted(path for path in (self.state / below).rglob("*") if path.is_file())
        return {path.relative_to(self.state).as_posix(): path.read_bytes() for path in paths}

    def _publish(self, events: Sequence[OutgoingEvent]) -> str:
        self.published += events
        return "1" * 32

    def _count(self) -> None:
        self.effects += 1


def _raise_cancelled() -> None:
    raise Cancelled
