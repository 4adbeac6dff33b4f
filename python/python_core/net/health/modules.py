"""How the modules of the core are."""

import threading

from bridge_api import ModuleStatus

MODULES = ("store", "config", "clipboard", "triggers", "hub", "events")
"""In the order of their start."""


class Modules:
    """None has a phase of starting that a caller could see: state is read before the port opens, everything else needs
    nothing (`not_ready` in the contract is unreachable for the same reason).
    """

    def __init__(self) -> None:
        self._statuses = {name: ModuleStatus(name=name, state="ready") for name in MODULES}
        self._changing = threading.Lock()

    @property
    def statuses(self) -> tuple[ModuleStatus, ...]:
        """All of them."""
        with self._changing:
            return tuple(self._statuses.values())

    def degrade(self, name: str, detail: str) -> None:
        """Says that a module does a part of its work."""
        with self._changing:
            self._statuses[name] = ModuleStatus(name=name, state="degraded", detail=detail)

    def recover(self, name: str) -> None:
        """Says that a module does all of its work."""
        with self._changing:
            self._statuses[name] = ModuleStatus(name=name, state="ready")
