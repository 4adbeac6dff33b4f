"""The system calls that a disk fails in."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DiskCalls:
    """The calls as values: a test puts a full disk in their place."""

    write: Callable[[int, memoryview], int] = os.write
    """How many bytes were taken, which may be fewer than given."""
    synchronise: Callable[[int], None] = os.fsync
    """For an open file or folder."""
    rename: Callable[[Path, Path], None] = os.replace
    """Within one folder, replacing what has the new name."""
