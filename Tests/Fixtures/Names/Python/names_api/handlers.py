# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a bridge implements."""

from __future__ import annotations

import dataclasses as _dataclasses
import typing as _typing

from . import models as _models
from .runtime.operation import Call as _Call

__all__ = [
    "Handlers",
    "InHeartbeat",
    "SelfReply",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfReply:
    """What a success of ``self`` answers and publishes."""

    response: _models.SelfResponse
    source: str
    """The component that the events come from."""
    response_: _models.ResponseData
    source_: _models.SourceData | None = None
    name: tuple[_models.NameData, ...] = ()


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class InHeartbeat:
    """What a heartbeat of the channel ``in`` is made of."""

    source: str
    """The component that it comes from."""
    data: _models.HeartbeatData


class Handlers(_typing.Protocol):
    """Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once."""

    def self_(self, request: _models.SelfRequest, call: _Call, /) -> SelfReply:
        ...

    def import_(self, call: _Call, /) -> _models.ImportResponse:
        ...

    def read_call(self, call: _Call, /) -> _models.ReadCallResponse:
        ...

    def call(self, request: _models.CallRequest, call: _Call, /) -> _models.CallResponse:
        ...

    def in_heartbeat(self, /) -> InHeartbeat:
        """The heartbeat of the channel ``in`` that is sent now."""
        ...
