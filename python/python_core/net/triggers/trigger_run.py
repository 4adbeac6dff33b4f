"""A trigger that is run on request."""

from collections.abc import Callable, Sequence

from bridge_api import ActionResult, Indicator, RuntimeWarningData, SaveCompletedData, TriggerAction

from python_core.net.hub.indicator_board import FULL_MESSAGE
from python_core.net.store.new_item import ItemContent, NewItem
from python_core.net.triggers.planned_action import kind, planned


class TriggerRun:
    """What the actions of a trigger did so far."""

    def __init__(self) -> None:
        self.results: list[ActionResult] = []
        self.stored: list[SaveCompletedData] = []
        self.warnings: list[RuntimeWarningData] = []
        self._lights: list[tuple[int, Indicator]] = []
        """Those that are to be set, once everything else is done, each with the place of its action's result."""

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """The lights that are to be set."""
        return tuple(indicator for _, indicator in self._lights)

    def carry_out(self, action: TriggerAction, content: ItemContent | None, store: Callable[[NewItem], bool]) -> None:
        """Does what the action says, but for the lights.

        :param store: Whether an item is on disk then.
        """
        outcome, message = "done", None
        match planned(action, content):
            case Indicator() as indicator:
                self._lights.append((len(self.results), indicator))
            case RuntimeWarningData() as warning:
                self.warnings.append(warning)
            case NewItem() as item if store(item):
                self.stored.append(item.save_completed)
            case NewItem():
                outcome, message = "failed", "the item could not be stored"
            case skipped:
                outcome, message = "skipped", skipped.reason
        self.results.append(ActionResult(action=kind(action), outcome=outcome, message=message))

    def set_lights(self, taken: Sequence[bool]) -> None:
        """Notes which found no room.

        :param taken: For each of `indicators`, whether there was room for it.
        """
        for (index, _), is_taken in zip(self._lights, taken, strict=True):
            if not is_taken:
                action = self.results[index].action
                self.results[index] = ActionResult(action=action, outcome="failed", message=FULL_MESSAGE)
