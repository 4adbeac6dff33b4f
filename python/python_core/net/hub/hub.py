"""The lights as all requests share them."""

import threading
from collections.abc import Callable, Sequence

from bridge_api import Indicator
from bridge_api.errors import HubFull

from python_core.net.hub.indicator_board import IndicatorBoard


class Hub:
    """The lights of the hub window.

    Each change is given `takes_effect`, which is called at the instant of the change, before another can follow
    (wire-protocol C6); what it raises keeps the lights as they are.
    """

    def __init__(self) -> None:
        self._indicators: tuple[Indicator, ...] = ()
        self._changing = threading.Lock()

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All lights as they are."""
        return self._indicators

    def update(self, indicators: Sequence[Indicator], takes_effect: Callable[[], None]) -> tuple[Indicator, ...]:
        """Sets all of these lights or, where there is no room for one, raises `HubFull` and sets none.

        Returns all lights.
        """
        with self._changing:
            board = IndicatorBoard(self._indicators)
            if not all(board.put(indicator) for indicator in indicators):
                raise HubFull()
            takes_effect()
            self._indicators = board.indicators
            return self._indicators

    def set_what_fits(
        self, indicators: Sequence[Indicator], takes_effect: Callable[[], None]
    ) -> tuple[tuple[bool, ...], tuple[Indicator, ...] | None]:
        """Sets each of these lights that there is room for, in one step.

        Returns which those were, and all lights where at least one was set.
        """
        with self._changing:
            board = IndicatorBoard(self._indicators)
            taken = tuple(board.put(indicator) for indicator in indicators)
            if not any(taken):
                return taken, None
            takes_effect()
            self._indicators = board.indicators
            return taken, self._indicators
