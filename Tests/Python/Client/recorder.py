"""An observer that keeps what it was told."""

from bridge_api.runtime.attempt import Attempt
from bridge_api.runtime.gap import Gap
from bridge_api.runtime.observer import BridgeObserver


class Recorder(BridgeObserver):
    def __init__(self) -> None:
        self.told: list[str] = []
        self.trace_ids: set[str] = set()
        self.waits: list[float] = []

    def requested(self, call: Attempt) -> None:
        self._tell(call, "requested")

    def answered(self, call: Attempt, status: int, duration: float) -> None:
        assert 0 <= duration < 60
        self._tell(call, f"answered {status}")

    def retrying(self, call: Attempt, wait: float, cause: str) -> None:
        self.waits.append(wait)
        self._tell(call, f"retrying: {cause}")

    def reconnecting(self, call: Attempt, wait: float, cause: str) -> None:
        self.waits.append(wait)
        self._tell(call, f"reconnecting: {cause}")

    def missed(self, call: Attempt, gap: Gap) -> None:
        self._tell(call, f"missed: {gap.cause}")

    def contract_mismatch(self, call: Attempt, expected: str, found: str) -> None:
        self._tell(call, f"contract mismatch: {found}, not {expected}")

    def _tell(self, call: Attempt, what: str) -> None:
        self.trace_ids.add(call.trace_id)
        self.told.append(f"{call.endpoint} {call.number}: {what}")
