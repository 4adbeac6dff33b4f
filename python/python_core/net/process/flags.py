"""The command line of a bridge process (wire-protocol P1, P3)."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from python_core.net.process.levels import LEVELS


@dataclass(frozen=True, slots=True)
class Flags:
    """What the command line says; None where it is silent."""

    host: tuple[str, ...] = ()
    port: int | None = None
    state_dir: str | None = None
    log_level: str | None = None
    config: Path | None = None
    supervised: bool = False
    token_file: Path | None = None
    new_token: Path | None = None


def parse_flags(arguments: Sequence[str]) -> Flags:
    """Ends the process: with 0 after `--help`, with 2 for a flag that is not known or has a wrong value."""
    values = _parser().parse_args(arguments)
    return Flags(
        host=tuple(values.host),
        port=values.port,
        state_dir=values.state_dir,
        log_level=values.log_level,
        config=values.config,
        supervised=values.supervised,
        token_file=values.token_file,
        new_token=values.new_token,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m python_core.net.bridge_server",
        description="Serves the SmrtHub bridge on a loopback port.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--host", action="append", default=[], help="127.0.0.1 or ::1; may be given twice (default: 127.0.0.1)"
    )
    parser.add_argument("--port", type=int, help="the port; 0 picks a free one (default: 5001)")
    parser.add_argument(
        "--state-dir",
        help="the folder that the bridge keeps its state and logs in (default: bridge-server, in %%LOCALAPPDATA%% on"
        " Windows, else in $XDG_STATE_HOME or ~/.local/state)",
    )
    parser.add_argument("--log-level", help=f"{', '.join(LEVELS)} (default: info)")
    parser.add_argument(
        "--config", type=Path, help="a JSON file with host, port, state_dir, log_level; flags win over it"
    )
    parser.add_argument(
        "--supervised",
        action="store_true",
        help="take the session token from the first line of stdin; stop at the end of stdin",
    )
    parser.add_argument(
        "--token-file", type=Path, help="take the session token from a file that only its owner may read (mode 0600)"
    )
    parser.add_argument("--new-token", type=Path, help="make a session token and write it to this new file")
    return parser
