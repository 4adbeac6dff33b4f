"""A disk that is full at one step of storing."""

import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from python_core.net.store.disk_calls import DiskCalls

Step = Literal["write", "synchronise", "rename"]
STEPS: tuple[Step, ...] = ("write", "synchronise", "rename")

_Result = TypeVar("_Result")


def full_disk(step: Step, nth: int) -> DiskCalls:
    """The system's calls, one of which fails once: the nth of this step."""
    calls = DiskCalls()
    fails = _fails_once(nth)

    def write(descriptor: int, content: memoryview) -> int:
        return fails(lambda: calls.write(descriptor, content))

    def synchronise(descriptor: int) -> None:
        return fails(lambda: calls.synchronise(descriptor))

    def rename(old: Path, new: Path) -> None:
        return fails(lambda: calls.rename(old, new))

    return DiskCalls(
        write=write if step == "write" else calls.write,
        synchronise=synchronise if step == "synchronise" else calls.synchronise,
        rename=rename if step == "rename" else calls.rename,
    )


def _fails_once(nth: int) -> Callable[[Callable[[], _Result]], _Result]:
    count = itertools.count(1)

    def call(body: Callable[[], _Result]) -> _Result:
        if next(count) == nth:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return body()

    return call
