"""The server as a process: how it gets its token, says that it is ready, and stops (wire-protocol P1 to P5)."""

import argparse
import json
import os
import secrets
import signal
import sys
import threading

from new_bridge_api.runtime.host import serve

from server.app import make_app


def main() -> int:
    """The exit status: 75 where the port is taken, 78 where it is asked to listen elsewhere than on loopback."""
    flags = _flags()
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    start = {"token": secrets.token_urlsafe(32), "nonce": secrets.token_hex(8), "port": 5001}
    if flags.supervised:
        start |= json.loads(sys.stdin.buffer.readline())
        threading.Thread(target=_wait_for_end, args=(stop,), daemon=True).start()
    else:
        _write_token(flags.new_token, start["token"])
    port = start["port"] if flags.port is None else flags.port

    def on_ready(bound: int) -> None:
        host = f"[{flags.host[0]}]" if ":" in flags.host[0] else flags.host[0]
        ready = {"ready": True, "url": f"http://{host}:{bound}", "pid": os.getpid(), "nonce": start["nonce"]}
        print(json.dumps(ready), flush=True)

    try:
        serve(make_app(start["token"], start["nonce"]), hosts=flags.host, port=port, on_ready=on_ready, stop=stop)
    except ValueError as error:
        print(f"server: {error}", file=sys.stderr)
        return 78
    except OSError as error:
        print(f"server: port {port}: {error.strerror}; ask for another with --port", file=sys.stderr)
        return 75
    return 0


def _flags() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m server", allow_abbrev=False)
    parser.add_argument("--host", action="append", help="127.0.0.1 or ::1; may be given twice (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, help="0 picks a free one (default: the supervisor's, or 5001)")
    token = parser.add_mutually_exclusive_group(required=True)
    token.add_argument("--supervised", action="store_true", help="the first line of stdin holds the token; its end stops")
    token.add_argument("--new-token", metavar="FILE", help="makes a token and writes it into this file")
    parser.add_argument("--state-dir", help="where a server keeps what it stores; this one stores nothing")
    flags = parser.parse_args()
    flags.host = flags.host or ["127.0.0.1"]
    return flags


def _write_token(path: str, token: str) -> None:
    """For its owner alone."""
    with open(path, "w", opener=lambda name, how: os.open(name, how, 0o600)) as file:
        file.write(token)


def _wait_for_end(stop: threading.Event) -> None:
    # Not by sys.stdin, whose lock would keep the process from ending.
    while os.read(0, 4096):
        pass
    stop.set()


if __name__ == "__main__":
    sys.exit(main())
