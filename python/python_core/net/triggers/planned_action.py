"""What an action of a trigger comes to, with what it is given."""

from dataclasses import dataclass

from bridge_api import (
    Destination,
    Indicator,
    RaiseWarning,
    RouteItem,
    RuntimeWarningData,
    SetIndicator,
    TriggerAction,
)

from python_core.net.store.new_item import ItemContent, NewItem


@dataclass(frozen=True, slots=True)
class Skipped:
    """It has nothing to do."""

    reason: str
    """For people."""


PlannedAction = Indicator | RuntimeWarningData | NewItem | Skipped
"""A light to be set, a warning to be published, an item to be stored, or nothing."""


def planned(action: TriggerAction, content: ItemContent | None) -> PlannedAction:
    """What is to be done.

    :param content: What set the trigger off, or what a request gives to be stored.
    """
    match action:
        case SetIndicator():
            return action.indicator
        case RaiseWarning():
            return RuntimeWarningData(code=action.code, message=action.message)
        case RouteItem():
            if content is None:
                return Skipped('there is nothing to store; the argument "item" is missing or no text')
            return NewItem(Destination(space=action.space, folder=action.folder, rule=None), content)


def kind(action: TriggerAction) -> str:
    """The `action` of its result: its tag in the contract."""
    match action:
        case SetIndicator():
            return "set_indicator"
        case RaiseWarning():
            return "raise_warning"
        case RouteItem():
            return "route_item"
