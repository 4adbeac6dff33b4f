"""Handlers whose time is up: their caller was answered with 503, and nothing of what they were to do is done."""

from collections.abc import Callable

import pytest
from bridge_api import ExecuteTriggerRequest, Indicator, Trigger, UpdateHubRequest
from bridge_api.runtime.operation import Cancelled

from python_core.tests.handlers_under_test import HandlersUnderTest
from python_core.tests.samples import LINKS, light, route, workspace

WORKSPACE = workspace(
    rules=(LINKS,), triggers=(Trigger(id="t", enabled=True, when="url", actions=(route("inbox"), light("l"))),)
)


@pytest.mark.parametrize(
    "ask",
    [
        lambda bridge: bridge.configure(workspace(), revision=2),
        lambda bridge: bridge.process("https://example.org"),
        lambda bridge: bridge.handlers.update_hub(
            UpdateHubRequest(indicators=(Indicator(id="l", state="ok"),)), bridge.call
        ),
        lambda bridge: bridge.handlers.execute_trigger(
            ExecuteTriggerRequest(trigger_id="t", dry_run=False, arguments={"item": "text"}), bridge.call
        ),
    ],
    ids=["update_config", "process_clipboard", "update_hub", "execute_trigger"],
)
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
