"""Values of the contract that several tests use."""

from bridge_api import (
    Indicator,
    RaiseWarning,
    RouteItem,
    RoutingRule,
    SetIndicator,
    Space,
    Trigger,
    TriggerAction,
    Workspace,
)

LINKS = RoutingRule(id="links", detected="url", space="web", folder="links")
MORE_LINKS = RoutingRule(id="more-links", detected="url", space="notes", folder="other")
TEXTS = RoutingRule(id="texts", detected="plain_text", space="notes", folder="inbox")


def workspace(*, rules: tuple[RoutingRule, ...] = (), triggers: tuple[Trigger, ...] = ()) -> Workspace:
    """Two spaces `web` and `notes`, with these rules and triggers."""
    return Workspace(
        spaces=(Space(id="web", title="Web"), Space(id="notes", title="Notes")), rules=rules, triggers=triggers
    )


def light(id: str, state: str = "ok") -> TriggerAction:
    return SetIndicator(indicator=Indicator(id=id, state=state))


def warning(code: str) -> TriggerAction:
    return RaiseWarning(code=code, message="A message.")


def route(folder: str, space: str = "notes") -> TriggerAction:
    return RouteItem(space=space, folder=folder)
