"""The console program, and both bridges as the tests of the clients start them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
sys.path.append(str(REPOSITORY / "Tests/Python/Bridges"))

from launched_bridge import PYTHON, SWIFT, TOKEN, Bridge, launched

PROGRAM = [
    str(REPOSITORY / ".build/csharp/dotnet"),
    str(REPOSITORY / ".build/csharp/artifacts/bin/BridgeConsole/release/BridgeConsole.dll"),
]
Run = subprocess.CompletedProcess[str]
Ask = Callable[..., Run]


def environment(token: str | None = TOKEN) -> dict[str, str]:
    """Without what the machine's own says of a bridge."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SMRTHUB_")}
    return kept if token is None else {**kept, "SMRTHUB_TOKEN": token}


def asked(*arguments: str, token: str | None = TOKEN) -> Run:
    """What the program says, and its exit status."""
    return subprocess.run(
        [*PROGRAM, *arguments], env=environment(token), capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture(params=[SWIFT, PYTHON], ids=lambda bridge: str(bridge.name))
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    bridge: Bridge = request.param
    if bridge.is_missing:
        pytest.fail(bridge.is_missing)
    with launched(bridge, tmp_path) as url:
        yield url


@pytest.fixture
def ask(url: str) -> Ask:
    """Asks a bridge that runs meanwhile."""
    return partial(asked, "--url", url)
