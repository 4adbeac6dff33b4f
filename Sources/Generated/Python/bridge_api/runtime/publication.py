# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import threading
from collections.abc import Callable


class PublicationOrder:
    """The publications of one server that wait for their turn (wire-protocol C6).

    A request takes its turn when its effect becomes visible, and publishes when every turn before its own is over.
    Turns are taken and ended from any thread.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._taken = 0
        #: The turns that are not over, the first one first.
        self._open: dict[int, None] = {}

    def take(self) -> int:
        with self._changed:
            self._taken += 1
            self._open[self._taken] = None
            return self._taken

    def publish(self, turn: int, publication: Callable[[], None]) -> bool:
        """Waits until the turn is the first, publishes and ends it; False where it was ended meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: turn not in self._open or next(iter(self._open)) == turn)
            if turn not in self._open:
                return False
            # Within the lock, so that the order of turns is that of the events.
            publication()
            self._end(turn)
            return True

    def end(self, turn: int) -> None:
        """Gives the turn up. One that is over stays as it was."""
        with self._changed:
            self._end(turn)

    def _end(self, turn: int) -> None:
        self._open.pop(turn, None)
        self._changed.notify_all()
