# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What a bridge implements."""

from __future__ import annotations

import dataclasses as _dataclasses
import typing as _typing

from . import models as _models
from .runtime.operation import Call as _Call

__all__ = [
    "CallReply",
    "Handlers",
    "SelfHeartbeat",
    "StringHeartbeat",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallReply:
    """What a success of ``call`` answers and publishes."""

    response: _models.CallResponse
    source: str
    """The component that the events come from."""
    self_envelope: _models.SelfEnvelope
    string_envelope: _models.StringEnvelope = _dataclasses.field(default_factory=_models.StringEnvelope)
    json: _models.JsonData
    path: _models.PathData | None = None
    type: tuple[_models.TypeData, ...] = ()


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfHeartbeat:
    """What a heartbeat of the channel ``self`` is made of."""

    source: str
    """The component that it comes from."""
    envelope: _models.SelfEnvelope
    data: _models.AliveData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StringHeartbeat:
    """What a heartbeat of the channel ``string`` is made of."""

    source: str
    """The component that it comes from."""
    envelope: _models.StringEnvelope = _dataclasses.field(default_factory=_models.StringEnvelope)
    data: _models.InitData


class Handlers(_typing.Protocol):
    """Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once."""

    def self_(self, path: _models.SelfPath, query: _models.SelfQuery, call: _Call, /) -> _models.SelfResponse:
        """Says what it was asked."""
        ...

    def date(self, path: _models.DatePath, call: _Call, /) -> _models.DateResponse:
        """Static where the one above has a parameter."""
        ...

    def call(self, path: _models.CallPath, query: _models.CallQuery, request: _models.CallRequest, call: _Call, /) -> CallReply:
        """Tells both channels, or fails as it is asked to."""
        ...

    def class_(self, path: _models.ClassPath, call: _Call, /) -> _models.ClassResponse:
        """Static segments and parameters of one length."""
        ...

    def url2_id(self, path: _models.Url2IdPath, query: _models.Url2IdQuery, request: _models.Url2IdRequest, call: _Call, /) -> _models.Url2IdResponse:
        """The path of the endpoint above, by another name."""
        ...

    def init(self, call: _Call, /) -> _models.InitResponse:
        """A path without parameters beside those that have them."""
        ...

    def self_heartbeat(self, /) -> SelfHeartbeat:
        """The heartbeat of the channel ``self`` that is sent now."""
        ...

    def string_heartbeat(self, /) -> StringHeartbeat:
        """The heartbeat of the channel ``string`` that is sent now."""
        ...
