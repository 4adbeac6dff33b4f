"""The configuration and its revision, as they are stored."""

from dataclasses import dataclass

from bridge_api import Workspace


@dataclass(frozen=True, slots=True)
class StoredWorkspace:
    """One revision of the configuration."""

    revision: int
    workspace: Workspace


INITIAL = StoredWorkspace(1, Workspace(spaces=(), rules=(), triggers=()))
"""What a bridge without state starts with (wire-protocol S2)."""
