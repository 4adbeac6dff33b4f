"""Health requests to the Python bridge, against a bare Flask route on the same host that answers the same bytes."""

import contextlib
import http.client
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measure import Result, paired

_WINDOW = 0.5
_PATH = "/api/status/health"


def bridge_rate() -> Result:
    with tempfile.TemporaryDirectory() as state, _bridge(state) as port, _client(port) as bridge:
        answer = _get(bridge)
        with _bare(answer) as bare_port, _client(bare_port) as bare:
            bare_rate, rate, ratio = paired(11, lambda: _rate(bare), lambda: _rate(bridge))
    return Result(
        name="health of the Python bridge, against a bare Flask route on the same host",
        value=ratio,
        unit="of the rate",
        least=0.7,
        details=f"{rate:.0f} against {bare_rate:.0f} a second, median of 11 paired runs",
    )


def _get(client: http.client.HTTPConnection) -> bytes:
    client.request("GET", _PATH)
    response = client.getresponse()
    body = response.read()
    if response.status != 200:
        raise RuntimeError(f"status {response.status}: {body!r}")
    return body


def _rate(client: http.client.HTTPConnection) -> float:
    """Requests a second, one after another on one connection."""
    count, start = 0, time.perf_counter()
    while (passed := time.perf_counter() - start) < _WINDOW:
        _get(client)
        count += 1
    return count / passed


@contextlib.contextmanager
def _client(port: int) -> Iterator[http.client.HTTPConnection]:
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as client:
        yield client


@contextlib.contextmanager
def _bridge(state: str) -> Iterator[int]:
    line = json.dumps({"token": "t" * 32, "nonce": "bench", "port": 0, "state_dir": state})
    command = [sys.executable, "-m", "python_core.net.bridge_server", "--supervised"]
    with _process(command, line) as first:
        yield int(json.loads(first)["url"].rpartition(":")[2])


@contextlib.contextmanager
def _bare(answer: bytes) -> Iterator[int]:
    with _process([sys.executable, str(Path(__file__).with_name("bare_route.py")), answer.decode()]) as first:
        yield int(first)


@contextlib.contextmanager
def _process(command: list[str], line: str = "") -> Iterator[str]:
    """Its first line of output, while it runs."""
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    with process:
        try:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError("no pipes")
            process.stdin.write(line + "\n")
            process.stdin.flush()
            yield process.stdout.readline()
        finally:
            process.terminate()
