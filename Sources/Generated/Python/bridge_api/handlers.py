# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
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
    "ExecuteTriggerReply",
    "Handlers",
    "ProcessClipboardReply",
    "UpdateHubReply",
]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProcessClipboardReply:
    """What a success of ``process_clipboard`` answers and publishes."""

    response: _models.ProcessClipboardResponse
    source: str
    """The component that the events come from."""
    clipboard_processed: _models.ClipboardProcessedData
    save_completed: tuple[_models.SaveCompletedData, ...] = ()
    runtime_warning: tuple[_models.RuntimeWarningData, ...] = ()
    indicators_changed: _models.IndicatorsChangedData | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UpdateHubReply:
    """What a success of ``update_hub`` answers and publishes."""

    response: _models.UpdateHubResponse
    source: str
    """The component that the events come from."""
    indicators_changed: _models.IndicatorsChangedData


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ExecuteTriggerReply:
    """What a success of ``execute_trigger`` answers and publishes."""

    response: _models.ExecuteTriggerResponse
    source: str
    """The component that the events come from."""
    save_completed: tuple[_models.SaveCompletedData, ...] = ()
    runtime_warning: tuple[_models.RuntimeWarningData, ...] = ()
    indicators_changed: _models.IndicatorsChangedData | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class EventsHeartbeat:
    """What a heartbeat of the channel ``events`` is made of."""

    source: str
    """The component that it comes from."""
    data: _models.HeartbeatData


class Handlers(_typing.Protocol):
    """Answers the endpoints of the contract and makes its heartbeats. Several threads may call at once."""

    def process_clipboard(self, request: _models.ProcessClipboardRequest, call: _Call, /) -> ProcessClipboardReply:
        """Detect what was copied, route it by the rules of the workspace, and run the triggers that wait for it."""
        ...

    def get_workspace(self, call: _Call, /) -> _models.GetWorkspaceResponse:
        """The configuration of the active SmrtSpaces. A bridge without any starts at revision 1 with empty lists."""
        ...

    def update_config(self, request: _models.UpdateConfigRequest, call: _Call, /) -> _models.UpdateConfigResponse:
        """Replace the whole configuration. It is on disk before it is answered. Repeating an update that was accepted is answered as accepted and changes nothing, so that it is safe to retry."""
        ...

    def update_hub(self, request: _models.UpdateHubRequest, call: _Call, /) -> UpdateHubReply:
        """Push status changes into the lights of the hub window. A light that is new is added, one that is known is replaced; of two with one id in a request the last counts."""
        ...

    def get_health(self, call: _Call, /) -> _models.GetHealthResponse:
        """Whether the runtime is ready. Asks for no token, so that a supervisor can poll it."""
        ...

    def execute_trigger(self, request: _models.ExecuteTriggerRequest, call: _Call, /) -> ExecuteTriggerReply:
        """Run a trigger of the workspace now."""
        ...

    def events_heartbeat(self, /) -> EventsHeartbeat:
        """The heartbeat of the channel ``events`` that is sent now."""
        ...
