"""When the Python client tries again, as values without a clock."""

from datetime import datetime, timezone

import pytest
from bridge_api.client import Backoff
from bridge_api.runtime.retry_after import retry_after


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, 0), ("", 0), ("0", 0), ("7", 7), (" 7 ", 7), ("-1", 0), ("1.5", 0), ("soon", 0), ("٣", 0),
        ("9" * 5000, float("inf")),
        ("Thu, 01 Jan 2026 00:00:30 GMT", 30), ("Thursday, 01-Jan-26 00:00:30 GMT", 30),
        ("Thu Jan  1 00:00:30 2026", 30), ("Wed, 31 Dec 2025 00:00:00 GMT", 0), ("Thu, 99 Jan 2026 00:00:00 GMT", 0),
    ],
)  # fmt: skip
def test_retry_after_is_read_in_both_forms(value: str | None, seconds: float) -> None:
    assert retry_after(value, datetime(2026, 1, 1, tzinfo=timezone.utc)) == seconds


def test_waits_grow_up_to_their_cap_and_are_a_random_part() -> None:
    longest = Backoff(attempts=None, base=0.1, cap=5.0, random=lambda: 1.0)
    assert [longest.wait(failures) for failures in (1, 2, 3, 6, 7, 10_000)] == [0.1, 0.2, 0.4, 3.2, 5.0, 5.0]
    assert Backoff(random=lambda: 0.5).wait(2) == 0.1
    waits = {Backoff().wait(1) for _ in range(20)}
    assert len(waits) > 10, "jitter"
