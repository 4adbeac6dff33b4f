# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a bridge implements."""

from __future__ import annotations

import dataclasses as _dataclasses
import typing as _typing

from . import models as _models
from .runtime.operation import Call as _Call

__all__ = [
    "EventsHeartbeat",
    "Handlers",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EventsHeartbeat:
    """What a heartbeat of the channel ``events`` is made of."""

    source: str
    """The component that it comes from."""
    data: _models.HeartbeatData


class Handlers(_typing.Protocol):
    """Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once."""

    def keep(self, request: _models.KeepRequest, call: _Call, /) -> _models.KeepResponse:
        ...

    def keep_extra(self, request: _models.KeepExtraRequest, call: _Call, /) -> _models.KeepExtraResponse:
        """Since 1.0.0.

        Deprecated: use `keep`
        """
        ...

    def keep_times(self, request: _models.KeepTimesRequest, call: _Call, /) -> _models.KeepTimesResponse:
        ...

    def keep_lists(self, request: _models.KeepListsRequest, call: _Call, /) -> _models.KeepListsResponse:
        ...

    def events_heartbeat(self, /) -> EventsHeartbeat:
        """The heartbeat of the channel ``events`` that is sent now."""
        ...
