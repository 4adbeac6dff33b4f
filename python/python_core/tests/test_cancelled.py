"""Handlers whose time is up: their caller was answered with 503, and nothing of what they were to do is done."""

from collections.abc import Callable

import pytest
from bridge_api import ExecuteTriggerRequest, Indicator, JSONMap, JSONValue, Trigger, UpdateHubRequest
from bridge_api.runtime.operation import Cancelled

from python_core.tests.handlers_under_test import HandlersUnderTest
from python_core.tests.samples import LINKS, light, route, workspace

WORKSPACE = workspace(
    rules=(LINKS,), triggers=(Trigger(id="t", enabled=True, when="url", actions=(route("inbox"), light("l"))),)
)


def update_config(bridge: HandlersUnderTest) -> object:
    return bridge.configure(workspace(), revision=2)


def process_clipboard(bridge: HandlersUnderTest) -> object:
    return bridge.process("https://example.org")


def update_hub(bridge: HandlersUnderTest) -> object:
    return bridge.handlers.update_hub(UpdateHubRequest(indicators=(Indicator(id="l", state="ok"),)), bridge.call)


def execute_trigger(bridge: HandlersUnderTest) -> object:
    arguments = JSONMap[JSONValue]({"item": "text"})
    request = ExecuteTriggerRequest(trigger_id="t", dry_run=False, arguments=arguments)
    return bridge.handlers.execute_trigger(request, bridge.call)


@pytest.mark.parametrize("ask", [update_config, process_clipboard, update_hub, execute_trigger])
def test_a_handler_whose_time_is_up_changes_nothing(
    bridge: HandlersUnderTest, ask: Callable[[HandlersUnderTest], object]
) -> None:
    bridge.configure(WORKSPACE)
    files, current = bridge.files(), bridge.core.workspaces.current
    bridge.give_up()
    with pytest.raises(Cancelled):
        ask(bridge)
    assert bridge.files() == files
    assert bridge.core.workspaces.current == current
    assert bridge.core.hub.indicators == ()
    assert bridge.published == []
