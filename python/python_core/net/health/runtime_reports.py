"""What the runtime reports of itself."""

import logging
from collections.abc import Callable, Sequence

from bridge_api import RuntimeWarningData, to_json
from bridge_api.runtime.operation import OutgoingEvent

from python_core.net.health.modules import Modules
from python_core.net.store.disk_error import reason

SOURCE = "bridge"

Publish = Callable[[Sequence[OutgoingEvent]], str]
"""Sends events that follow from no request, in their order, under one new trace id, which is returned (C6, H8)."""

_logger = logging.getLogger(SOURCE)


class RuntimeReports:
    """To the log, to health, and as warnings under trace ids of their own."""

    def __init__(self, publish: Publish) -> None:
        self.modules = Modules()
        self._publish = publish

    def store_failed(self, module: str, what: str, error: OSError, trace_id: str) -> None:
        """A module could not store something for a request, whose trace id is in the log; the warning has its own."""
        sentence = f"{what} could not be stored: {reason(error)}"
        self.modules.degrade(module, f"{sentence}.")
        _logger.error(sentence, extra={"source": module, "trace_id": trace_id})
        self.warn("store-failed", f"{sentence}.")

    def warn(self, code: str, message: str) -> None:
        """Publishes a warning that follows from no request."""
        trace_id = self._publish([warning(code, message)])
        _logger.warning(message, extra={"trace_id": trace_id, "code": code})


def warning(code: str, message: str) -> OutgoingEvent:
    """`runtime_warning`, from the bridge itself."""
    data = to_json(RuntimeWarningData(code=code, message=message))
    return OutgoingEvent(channel="events", name="runtime_warning", source=SOURCE, envelope=b"{}", data=data)
