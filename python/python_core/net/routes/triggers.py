"""Declarative automations, run on request."""

import logging

from bridge_api import (
    ExecuteTriggerRequest,
    ExecuteTriggerResponse,
    IndicatorsChangedData,
    Trigger,
)
from bridge_api.errors import TriggerDisabled, TriggerUnknown
from bridge_api.handlers import ExecuteTriggerReply
from bridge_api.runtime.operation import Call

from python_core.net.hub.indicator_board import IndicatorBoard
from python_core.net.routes.area import Area, log
from python_core.net.routes.stored_items import are_stored
from python_core.net.store.new_item import ItemContent
from python_core.net.triggers.trial import trial
from python_core.net.triggers.trigger_run import TriggerRun


class Triggers(Area):
    """`/api/triggers`"""

    def execute_trigger(self, request: ExecuteTriggerRequest, call: Call, /) -> ExecuteTriggerReply:
        """See `execute_trigger` in the contract."""
        trigger = self._trigger(request.trigger_id)
        item = request.arguments.get("item")
        content = ItemContent(item.encode("utf-8"), "txt") if isinstance(item, str) else None
        if not request.dry_run:
            return self._run(trigger, content, call)
        results = trial(trigger.actions, content, IndicatorBoard(self.core.hub.indicators))
        return ExecuteTriggerReply(response=ExecuteTriggerResponse(actions=results), source="triggers")

    def _trigger(self, trigger_id: str) -> Trigger:
        triggers = self.core.workspaces.current.workspace.triggers
        trigger = next((trigger for trigger in triggers if trigger.id == trigger_id), None)
        if trigger is None:
            raise TriggerUnknown()
        if not trigger.enabled:
            raise TriggerDisabled()
        return trigger

    def _run(self, trigger: Trigger, content: ItemContent | None, call: Call) -> ExecuteTriggerReply:
        """An action that fails does not keep the others from being carried out.

        The lights change last, all in one step.
        """
        run = TriggerRun()
        for action in trigger.actions:
            run.carry_out(action, content, lambda item: are_stored([item], self.core, call))
        taken, all_lights = self.core.hub.set_what_fits(run.indicators, call.takes_effect)
        run.set_lights(taken)
        log(logging.INFO, "triggers", "ran a trigger", call, trigger=trigger.id)
        return ExecuteTriggerReply(
            response=ExecuteTriggerResponse(actions=tuple(run.results)),
            source="triggers",
            save_completed=tuple(run.stored),
            runtime_warning=tuple(run.warnings),
            indicators_changed=IndicatorsChangedData(indicators=all_lights) if all_lights else None,
        )
