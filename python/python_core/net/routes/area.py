"""What every module of routes begins with."""

import logging

from bridge_api.runtime.operation import Call

from python_core.net.core import Core


class Area:
    """The endpoints of one area of the contract, on the state that all areas share."""

    def __init__(self, core: Core) -> None:
        self.core = core


def log(level: int, area: str, message: str, call: Call, **fields: object) -> None:
    """A line of the log that says what an area did for a request; never what a caller sent."""
    logging.getLogger(area).log(level, message, extra={"trace_id": call.trace_id, **fields})
