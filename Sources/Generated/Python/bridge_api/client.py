# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Calls the endpoints of a bridge and follows its channels."""

from __future__ import annotations

from typing import Final

from . import codec as _codec
from . import events as _events
from . import models as _models
from .runtime.attempt import Attempt
from .runtime.backoff import Backoff
from .runtime.client_base import ClientBase, EventsBase
from .runtime.client_endpoint import ClientChannel, ClientEndpoint
from .runtime.client_errors import (
    BadAnswerError,
    ClientError,
    ConnectionFailedError,
    ContractMismatchError,
    EventsRefusedError,
    RequestTooLargeError,
    TimeUpError,
)
from .runtime.error_answer import UndeclaredError
from .runtime.event_stream import EventStream
from .runtime.gap import Gap
from .runtime.observer import BridgeObserver

__all__ = [
    "Attempt",
    "Backoff",
    "BadAnswerError",
    "BridgeClient",
    "BridgeEvents",
    "BridgeObserver",
    "ClientError",
    "ConnectionFailedError",
    "ContractMismatchError",
    "EventStream",
    "EventsRefusedError",
    "Gap",
    "RequestTooLargeError",
    "TimeUpError",
    "UndeclaredError",
]


_DEFAULT_EXECUTE_TRIGGER__REQUEST__ARGUMENTS: Final[_models.JSONMap[_models.JSONValue]] = _models.JSONMap()


class BridgeClient(ClientBase):
    """A method for each endpoint; each raises errors of ``errors``, or a ``ClientError``."""

    def process_clipboard(
        self,
        *,
        fragments: tuple[_models.ClipboardFragment, ...],
    ) -> _models.ProcessClipboardResponse:
        """Detect what was copied, route it by the rules of the workspace, and run the triggers that wait for it.

        fragments: What was copied, in the order of the clipboard's formats.

        Raises ClipboardRejected, NotReady of ``errors``.
        """
        return self._call(
            _ENDPOINT_PROCESS_CLIPBOARD,
            "/api/clipboard/process",
            _codec.to_json(_models.ProcessClipboardRequest(fragments=fragments)),
            _codec.read_process_clipboard_response,
        )

    def get_workspace(self) -> _models.GetWorkspaceResponse:
        """The configuration of the active SmrtSpaces. A bridge without any starts at revision 1 with empty lists."""
        return self._call(
            _ENDPOINT_GET_WORKSPACE,
            "/api/config/workspace",
            None,
            _codec.read_get_workspace_response,
        )

    def update_config(
        self,
        *,
        revision: int,
        workspace: _models.Workspace,
    ) -> _models.UpdateConfigResponse:
        """Replace the whole configuration. It is on disk before it is answered. Repeating an update that was accepted is answered as accepted and changes nothing, so that it is safe to retry.

        revision: The revision that the change was made from.
        workspace: The new configuration.

        Raises ConfigConflict, ConfigRejected, NotReady of ``errors``.
        """
        return self._call(
            _ENDPOINT_UPDATE_CONFIG,
            "/api/config/update",
            _codec.to_json(_models.UpdateConfigRequest(revision=revision, workspace=workspace)),
            _codec.read_update_config_response,
        )

    def update_hub(
        self,
        *,
        indicators: tuple[_models.Indicator, ...],
    ) -> _models.UpdateHubResponse:
        """Push status changes into the lights of the hub window. A light that is new is added, one that is known is replaced; of two with one id in a request the last counts.

        indicators: The lights that change.

        Raises HubFull, NotReady of ``errors``.
        """
        return self._call(
            _ENDPOINT_UPDATE_HUB,
            "/api/smrthub/update",
            _codec.to_json(_models.UpdateHubRequest(indicators=indicators)),
            _codec.read_update_hub_response,
        )

    def get_health(self) -> _models.GetHealthResponse:
        """Whether the runtime is ready. Asks for no token, so that a supervisor can poll it."""
        return self._call(
            _ENDPOINT_GET_HEALTH,
            "/api/status/health",
            None,
            _codec.read_get_health_response,
        )

    def execute_trigger(
        self,
        *,
        trigger_id: _models.Identifier,
        arguments: _models.JSONMap[_models.JSONValue] = _DEFAULT_EXECUTE_TRIGGER__REQUEST__ARGUMENTS,
        dry_run: bool = False,
    ) -> _models.ExecuteTriggerResponse:
        """Run a trigger of the workspace now.

        trigger_id: Which trigger of the workspace to run.
        arguments: What its actions are given: route_item stores the text \"item\".
        dry_run: Whether to say only what would be done: nothing changes and nothing is published.

        Raises TriggerUnknown, TriggerDisabled, NotReady of ``errors``.
        """
        return self._call(
            _ENDPOINT_EXECUTE_TRIGGER,
            "/api/triggers/execute",
            _codec.to_json(_models.ExecuteTriggerRequest(trigger_id=trigger_id, arguments=arguments, dry_run=dry_run)),
            _codec.read_execute_trigger_response,
        )


class BridgeEvents(EventsBase):
    """A stream of events for each channel."""

    def events(self) -> EventStream[_events.ChannelEvent]:
        """What happens in the core, as it happens."""
        return self._stream(_CHANNEL_EVENTS, _events.read_event)


_ENDPOINT_PROCESS_CLIPBOARD: Final = ClientEndpoint(
    name="process_clipboard",
    method="POST",
    requires_token=True,
    idempotent=False,
    max_body=140_000_000,
    timeout=30.0,
)


_ENDPOINT_GET_WORKSPACE: Final = ClientEndpoint(
    name="get_workspace",
    method="GET",
    requires_token=True,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_UPDATE_CONFIG: Final = ClientEndpoint(
    name="update_config",
    method="PUT",
    requires_token=True,
    idempotent=True,
    max_body=8_000_000,
    timeout=30.0,
)


_ENDPOINT_UPDATE_HUB: Final = ClientEndpoint(
    name="update_hub",
    method="POST",
    requires_token=True,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_GET_HEALTH: Final = ClientEndpoint(
    name="get_health",
    method="GET",
    requires_token=False,
    idempotent=True,
    max_body=1_000_000,
    timeout=30.0,
)


_ENDPOINT_EXECUTE_TRIGGER: Final = ClientEndpoint(
    name="execute_trigger",
    method="POST",
    requires_token=True,
    idempotent=False,
    max_body=1_000_000,
    timeout=30.0,
)


_CHANNEL_EVENTS: Final = ClientChannel(
    name="events",
    route="/events/ws",
    heartbeat_interval=15.0,
    max_message=8_000_000,
)
