"""Triggers that are run on request."""

from pathlib import Path

import pytest
from bridge_api import (
    Destination,
    ExecuteTriggerRequest,
    Indicator,
    JSONMap,
    JSONValue,
    RuntimeWarningData,
    Trigger,
    TriggerAction,
)
from bridge_api.errors import TriggerDisabled, TriggerUnknown
from bridge_api.handlers import ExecuteTriggerReply

from python_core.tests.failing_disk import full_disk
from python_core.tests.handlers_under_test import HandlersUnderTest
from python_core.tests.samples import light, route, warning, workspace

ACTIONS = (route("inbox"), warning("note-kept"), light("notes"))


def configure(bridge: HandlersUnderTest, *actions: TriggerAction) -> None:
    bridge.configure(workspace(triggers=(Trigger(id="t", enabled=True, actions=actions),)))


def execute(
    bridge: HandlersUnderTest, arguments: dict[str, JSONValue], *, dry_run: bool = False
) -> ExecuteTriggerReply:
    request = ExecuteTriggerRequest(trigger_id="t", arguments=JSONMap(arguments), dry_run=dry_run)
    return bridge.handlers.execute_trigger(request, bridge.call)


def outcomes(reply: ExecuteTriggerReply) -> list[str]:
    return [result.outcome for result in reply.response.actions]


def test_every_action_is_carried_out_in_its_order_and_says_what_it_did(bridge: HandlersUnderTest) -> None:
    configure(bridge, *ACTIONS)
    reply = execute(bridge, {"item": "Call the printer"})
    kinds = [result.action for result in reply.response.actions]
    assert kinds == ["route_item", "raise_warning", "set_indicator"]
    assert outcomes(reply) == ["done"] * 3
    ((destination, size),) = [(saved.destination, saved.size_bytes) for saved in reply.save_completed]
    assert (destination, size) == (Destination(space="notes", folder="inbox", rule=None), 16)
    assert reply.runtime_warning == (RuntimeWarningData(code="note-kept", message="A message."),)
    assert reply.indicators_changed
    assert reply.indicators_changed.indicators == (Indicator(id="notes", state="ok"),)
    assert list(bridge.files("items").values()) == [b"Call the printer"]
    assert bridge.effects == 1


@pytest.mark.parametrize("arguments", [{}, {"item": 3}, {"item": None}, {"items": "a"}])
def test_without_a_text_to_store_storing_is_skipped(bridge: HandlersUnderTest, arguments: dict[str, JSONValue]) -> None:
    configure(bridge, *ACTIONS)
    reply = execute(bridge, arguments)
    assert outcomes(reply) == ["skipped", "done", "done"]
    assert reply.response.actions[0].message
    assert reply.save_completed == ()
    assert bridge.files("items") == {}


def test_a_dry_run_says_what_would_be_done_and_does_nothing(bridge: HandlersUnderTest) -> None:
    configure(bridge, *ACTIONS)
    reply = execute(bridge, {"item": "a"}, dry_run=True)
    assert outcomes(reply) == ["planned"] * 3
    assert [result.message for result in reply.response.actions] == [
        "would store the item in notes/inbox",
        "would publish the warning note-kept",
        "would set the light notes",
    ]
    assert (reply.save_completed, reply.runtime_warning, reply.indicators_changed) == ((), (), None)
    assert bridge.files("items") == {}
    assert bridge.core.hub.indicators == ()
    assert bridge.effects == 0
    assert outcomes(execute(bridge, {}, dry_run=True))[0] == "skipped"


def test_a_full_hub_fails_the_action_that_finds_no_room_and_the_others_go_on(bridge: HandlersUnderTest) -> None:
    configure(bridge, light("new"), warning("w"), light("l3", "error"))
    bridge.core.hub.update([Indicator(id=f"l{number}", state="idle") for number in range(64)], lambda: None)
    assert outcomes(execute(bridge, {}, dry_run=True)) == ["failed", "planned", "planned"]
    reply = execute(bridge, {})
    assert outcomes(reply) == ["failed", "done", "done"]
    assert reply.indicators_changed
    assert reply.indicators_changed.indicators[3].state == "error"


def test_a_full_disk_fails_the_action_that_stores_and_the_others_go_on(tmp_path: Path) -> None:
    # The configuration is the first file that is renamed.
    bridge = HandlersUnderTest(tmp_path, full_disk("rename", 2))
    configure(bridge, route("a"), route("b"), light("l"))
    reply = execute(bridge, {"item": "x"})
    assert outcomes(reply) == ["failed", "done", "done"]
    assert [saved.destination.folder for saved in reply.save_completed] == ["b"]
    assert len(bridge.files("items")) == 1
    assert bridge.module("store").state == "ready"


def test_unknown_and_disabled_triggers_have_errors_of_their_own(bridge: HandlersUnderTest) -> None:
    with pytest.raises(TriggerUnknown):
        execute(bridge, {})
    bridge.configure(workspace(triggers=(Trigger(id="t", enabled=False, actions=(warning("w"),)),)))
    with pytest.raises(TriggerDisabled):
        execute(bridge, {}, dry_run=True)
