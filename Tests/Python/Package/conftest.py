"""The generated packages: that of the contract, and those of the fixtures."""

from __future__ import annotations

import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]
FOLDERS = [
    REPOSITORY / "Sources/Generated/Python",
    *(REPOSITORY / "Tests/Fixtures" / name / "Python" for name in ("Everything", "Greeter", "Names", "Values")),
]

sys.path[:0] = [str(folder) for folder in FOLDERS]
