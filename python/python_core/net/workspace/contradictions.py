"""Where parts of a configuration contradict each other."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from bridge_api import RouteItem, RoutingRule, Space, Trigger, Violation, Workspace

_Element = TypeVar("_Element", Space, RoutingRule, Trigger)

# As with all violations.
_MAX = 32


def contradictions(workspace: Workspace) -> list[Violation]:
    """In document order, within the body of `update_config`; at most 32.

    An id that stands twice is named at its second place; a rule or an action that names no space of this workspace, at
    that name.
    """
    return list(islice(_contradictions(workspace), _MAX))


def _contradictions(workspace: Workspace) -> Iterator[Violation]:
    known = {space.id for space in workspace.spaces}
    for _, _, violations in _elements(workspace.spaces, "spaces"):
        yield from violations
    for rule, path, violations in _elements(workspace.rules, "rules"):
        yield from violations
        if rule.space not in known:
            yield _unknown_space(f"{path}/space")
    for trigger, path, violations in _elements(workspace.triggers, "triggers"):
        yield from violations
        for index, action in enumerate(trigger.actions):
            if isinstance(action, RouteItem) and action.space not in known:
                yield _unknown_space(f"{path}/actions/{index}/space")


def _elements(elements: Sequence[_Element], name: str) -> Iterator[tuple[_Element, str, list[Violation]]]:
    """Each with its path, and with the violation where its id has stood before."""
    seen: set[str] = set()
    for index, element in enumerate(elements):
        path = f"/workspace/{name}/{index}"
        repeated = [Violation(path=f"{path}/id", message=f"Two {name} have the same id.")]
        yield element, path, repeated if element.id in seen else []
        seen.add(element.id)


def _unknown_space(path: str) -> Violation:
    return Violation(path=path, message="No space of this workspace has this id.")
