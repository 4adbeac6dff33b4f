"""What the tests ask of a client, whatever its language."""

from dataclasses import dataclass
from typing import Protocol

from outcome import Outcome

TOKEN = "a-secret-that-nobody-may-see-0123456789"

HEALTH: dict[str, object] = {"status": "ok", "build_hash": "4f2a9c1", "version": "1.0.0", "uptime": 12.5, "modules": []}
HUB: dict[str, object] = {"status": "ok", "indicators": []}


@dataclass(frozen=True)
class Waits:
    """Of a backoff, in seconds; all of the jitter if `whole`."""

    attempts: int | None = 4
    start: float = 0.001
    cap: float = 0.01
    whole: bool = False


#: Waits that a test does not notice.
QUICK = Waits()


@dataclass(frozen=True)
class Wishes:
    token: str = TOKEN
    waits: Waits = QUICK
    max_answer: int = 64 * 1024 * 1024
    allow_any_host: bool = False


PLAIN = Wishes()


class Drivable(Protocol):
    name: str

    def call(
        self, url: str, endpoint: str, arguments: dict[str, object] | None = None, wishes: Wishes = PLAIN
    ) -> Outcome:
        """Of one call by the endpoint's name in the contract.

        `update_hub` sends a light with a text of so many letters, `process_clipboard` an image of so many bytes.
        """
        ...

    def follow(self, url: str, count: int, wishes: Wishes = PLAIN) -> Outcome:
        """Of the channel `events`: so many items, or what it failed with."""
        ...

    def call_of_two_seconds(self, url: str) -> Outcome:
        """Of an endpoint whose timeout is 2 s, `class` of the contract Everything."""
        ...

    def follow_of_two_seconds(self, url: str, count: int, pause: float = 0) -> Outcome:
        """Of a channel with a heartbeat every 2 s, `self` of the contract Everything.

        `pause`: seconds before each item but the first is asked for.
        """
        ...
