"""What is measured, and what it has to reach."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One figure with the bar it has to reach: `least` or `most`."""

    name: str
    value: float
    unit: str
    details: str
    least: float | None = None
    most: float | None = None

    @property
    def is_reached(self) -> bool:
        if self.least is not None:
            return self.value >= self.least
        return self.most is not None and self.value <= self.most

    def __str__(self) -> str:
        bar = f"at most {self.most:g}" if self.least is None else f"at least {self.least:g}"
        verdict = "ok    " if self.is_reached else "MISSED"
        return f"{verdict} {self.name}: {self.value:.3g} {self.unit} ({bar}); {self.details}"


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def paired(runs: int, a: Callable[[], float], b: Callable[[], float]) -> tuple[float, float, float]:
    """The medians of each and of their ratio b/a, run in turn, so that a machine whose speed drifts slows both."""
    pairs = [(a(), b()) for _ in range(runs)]
    ratio = statistics.median(second / first for first, second in pairs)
    return statistics.median(first for first, _ in pairs), statistics.median(second for _, second in pairs), ratio
