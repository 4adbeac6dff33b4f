"""What came of one call, or of following a channel, by any of the clients."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Reason: TypeAlias = Literal[
    "declared", "undeclared", "connection", "timeout", "answer", "mismatch", "too large", "refused", "cancelled", "usage"
]


@dataclass(frozen=True)
class Failure:
    """`usage`: the client does not take what it was given."""

    reason: Reason
    message: str
    cause: str | None = None
    """The class of what the platform said."""
    endpoint: str = ""
    trace_id: str = ""
    attempts: int = 0
    code: str = ""
    status: int = 0


@dataclass(frozen=True)
class Item:
    """`gap`, or the event's name on the wire."""

    name: str
    data: object = None
    """Of an event; of a gap its cause."""
    is_known: bool = True
    source: str = ""
    trace_id: str = ""


@dataclass(frozen=True)
class Outcome:
    answer: dict[str, object] | None = None
    failure: Failure | None = None
    items: list[Item] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """What the observer was: as in `get_health 1: requested`."""
    trace_ids: set[str] = field(default_factory=set)
    waits: list[float] = field(default_factory=list)
    is_over: bool = False
    """Whether a channel that failed has no more items."""
    shows_token: bool = False
    """In a text of the client, its failure or its observer."""

    @property
    def value(self) -> dict[str, object]:
        """The answer of a call that succeeded."""
        assert self.failure is None, self.failure
        assert self.answer is not None
        return self.answer

    @property
    def reason(self) -> Reason:
        return self.failed.reason

    @property
    def message(self) -> str:
        return self.failed.message

    @property
    def failed(self) -> Failure:
        """Of a call or channel that did not succeed: whatever happened, it is whole and holds no token."""
        assert self.failure is not None, self
        assert not self.shows_token
        assert "\n" not in self.failure.message
        if self.failure.reason not in ("cancelled", "usage"):
            assert len(self.failure.trace_id) == 32
            assert self.failure.attempts >= 1
        return self.failure

    @property
    def names(self) -> list[str]:
        """`gap`, the code of a warning, or the name of another event."""
        return [
            str(item.data["code"]) if item.name == "runtime_warning" and isinstance(item.data, dict) else item.name
            for item in self.items
        ]
