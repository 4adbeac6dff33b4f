"""One file for whoever helps: `python -m python_core.net.support_bundle support.zip`."""

import argparse
import json
import os
import platform
import sys
import urllib.request
import zipfile
from collections.abc import Sequence
from pathlib import Path

from python_core.net.health.version import VERSION
from python_core.net.logs.rotated_file import LOG_FOLDER
from python_core.net.process.failure import ExitStatus
from python_core.net.process.state_directory import default_state_directory
from python_core.net.process.strict_json import JSON
from python_core.net.workspace.redaction import redacted_configuration
from python_core.net.workspace.workspace_file import WORKSPACE_FILE

# Seconds; health answers at once, or the bridge does not live.
_TIMEOUT = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the bundle and says where; returns the exit status."""
    flags = _parser().parse_args(arguments)
    if flags.state_dir is None:
        print("support_bundle: there is no home folder; name the folder of state with --state-dir", file=sys.stderr)
        return ExitStatus.CONFIGURATION
    state = Path(flags.state_dir)
    if not state.is_dir():
        print(f"support_bundle: there is no folder {state}; name the bridge's with --state-dir", file=sys.stderr)
        return ExitStatus.CONFIGURATION
    try:
        answered = write_bundle(flags.bundle, state, flags.port)
    except OSError as error:
        print(f"support_bundle: cannot write {flags.bundle}: {error.strerror}", file=sys.stderr)
        return ExitStatus.INPUT_OUTPUT
    print(f"{flags.bundle}: logs, health and configuration without texts of {state}")
    if not answered:
        print(f"support_bundle: no bridge answered at port {flags.port}; name another with --port", file=sys.stderr)
    return ExitStatus.STOPPED


def write_bundle(bundle: Path, state: Path, port: int) -> bool:
    """Makes a new zip file, of mode 0600, with what is there; raises an `OSError` where the file exists.

    Returns whether a bridge answered for its health.
    """
    health, answered = _health(port)
    descriptor = os.open(bundle, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for log in sorted((state / LOG_FOLDER).glob("*.log*")):
            archive.write(log, (LOG_FOLDER / log.name).as_posix())
        _add(archive, "health.json", health)
        _add(archive, WORKSPACE_FILE, redacted_configuration(state / WORKSPACE_FILE))
        _add(archive, "versions.json", _versions())
    return answered


def _add(archive: zipfile.ZipFile, name: str, document: JSON) -> None:
    archive.writestr(name, json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _health(port: int) -> tuple[JSON, bool]:
    """The answer of the bridge that runs, or why there is none, and which of them. Asks for no token, and no proxy."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://127.0.0.1:{port}/api/status/health", timeout=_TIMEOUT) as answer:
            document: JSON = json.load(answer)
            return document, True
    except (OSError, ValueError) as error:
        return {"no_answer_from_port": port, "reason": str(error)}, False


def _versions() -> JSON:
    return {"python_core": VERSION, "python": platform.python_version(), "platform": platform.platform()}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m python_core.net.support_bundle",
        description="Writes logs, health and the configuration without its texts into one new zip file.",
        allow_abbrev=False,
    )
    parser.add_argument("bundle", type=Path, help="the file to write; there must be none of that name")
    parser.add_argument("--state-dir", default=default_state_directory(), help="of the bridge (default: %(default)s)")
    parser.add_argument("--port", type=int, default=5001, help="of the bridge that runs (default: %(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
