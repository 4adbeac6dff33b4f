"""What the kit derives from a contract: `conformance vectors`."""

from __future__ import annotations

import functools
import os
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
CONFORMANCE = os.environ.get("CONFORMANCE")

needs_kit = pytest.mark.skipif(CONFORMANCE is None, reason="CONFORMANCE does not say where the kit is built")


@functools.cache
def derived(contract: str) -> bytes:
    """The file of the contract with this entry, from the root of the repository."""
    command = [str(CONFORMANCE), "vectors", "--contract", contract]
    return subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, timeout=120).stdout
