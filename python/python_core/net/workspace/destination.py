"""Where the rules of a workspace send things."""

from collections.abc import Collection

from bridge_api import Destination, Workspace


def destination(workspace: Workspace, detected: Collection[str]) -> Destination | None:
    """Where the first rule that takes a fragment sends it; None where none does."""
    rule = next((rule for rule in workspace.rules if rule.detected in detected), None)
    return None if rule is None else Destination(space=rule.space, folder=rule.folder, rule=rule.id)
