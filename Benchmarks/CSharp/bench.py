"""The figures that the project promises for C#, each against its bar. Exits 1 where one is missed.

Run after `tools/csharp/build Benchmarks/CSharp/Bench/Bench.csproj`, from the root of the repository.
"""

import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "Python"))
from measure import Result

_PROGRAM = [".build/csharp/dotnet", ".build/csharp/artifacts/bin/Bench/release/Bench.dll"]
_SIZE = 100_000_000
_ANSWER = b'{"status":"ok","results":[{"detected":["image"],"routed_to":null}]}'


def codec_speed() -> Iterator[Result]:
    for line in _run("codec").splitlines():
        name, size, ours, theirs, ratio = line.split()
        yield Result(
            name=f"{name} against System.Text.Json's reflection, {size} bytes",
            value=float(ratio),
            unit="of its speed",
            least=1,
            details=f"{ours} µs against {theirs} µs, median of 11 paired runs on one .NET",
        )


def attachment() -> Result:
    with http.server.HTTPServer(("127.0.0.1", 0), _Reader) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            peak = int(_run("attachment", f"http://127.0.0.1:{server.server_port}"))
        finally:
            server.shutdown()
    return Result(
        name="peak memory of a client that sends an image of 100 MB",
        value=peak / _SIZE,
        unit="times the size",
        most=2.6,
        details=f"{peak / 1e6:.0f} MB, .NET itself among them",
    )


class _Reader(http.server.BaseHTTPRequestHandler):
    """Reads what is sent, and answers as a bridge would."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        rest = int(self.headers["Content-Length"])
        while rest > 0 and (part := self.rfile.read(min(rest, 1 << 20))):
            rest -= len(part)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_ANSWER)))
        self.end_headers()
        self.wfile.write(_ANSWER)

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


def _run(*arguments: str) -> str:
    return subprocess.run([*_PROGRAM, *arguments], check=True, capture_output=True, text=True, timeout=300).stdout


def main() -> int:
    results = [*codec_speed(), attachment()]
    for result in results:
        print(result, flush=True)
    return 0 if all(result.is_reached for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
