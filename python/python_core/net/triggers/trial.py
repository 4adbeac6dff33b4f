"""A dry run."""

from collections.abc import Sequence

from bridge_api import ActionResult, Indicator, RuntimeWarningData, TriggerAction

from python_core.net.hub.indicator_board import FULL_MESSAGE, IndicatorBoard
from python_core.net.store.new_item import ItemContent, NewItem
from python_core.net.triggers.planned_action import PlannedAction, kind, planned


def trial(
    actions: Sequence[TriggerAction], content: ItemContent | None, lights: IndicatorBoard
) -> tuple[ActionResult, ...]:
    """What each action of a trigger would do.

    :param lights: A copy of the lights as they are, which fills up as the actions would fill it.
    """
    return tuple(_result(kind(action), planned(action, content), lights) for action in actions)


def _result(kind: str, action: PlannedAction, lights: IndicatorBoard) -> ActionResult:
    match action:
        case Indicator():
            if not lights.put(action):
                return ActionResult(action=kind, outcome="failed", message=FULL_MESSAGE)
            message = f"would set the light {action.id}"
        case RuntimeWarningData():
            message = f"would publish the warning {action.code}"
        case NewItem():
            message = f"would store the item in {action.destination.space}/{action.destination.folder}"
        case _:
            return ActionResult(action=kind, outcome="skipped", message=action.reason)
    return ActionResult(action=kind, outcome="planned", message=message)
