"""The lights as a list."""

from bridge_api import Indicator

CAPACITY = 64
FULL_MESSAGE = f"the hub window has {CAPACITY} lights, and this would be one more"
"""For people, where an action finds no room."""


class IndicatorBoard:
    """The lights of the hub window, in the order in which they were added."""

    def __init__(self, indicators: tuple[Indicator, ...] = ()) -> None:
        self._by_id = {indicator.id: indicator for indicator in indicators}

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All of them."""
        return tuple(self._by_id.values())

    def put(self, indicator: Indicator) -> bool:
        """Replaces the light of that id where it stands, or adds it at the end; false where there is no room."""
        if indicator.id not in self._by_id and len(self._by_id) >= CAPACITY:
            return False
        self._by_id[indicator.id] = indicator
        return True
