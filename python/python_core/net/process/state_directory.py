"""Where a bridge keeps its state when it is not told."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

# That of the reference bridge, which writes the same files: either can take over from the other.
_NAME = "bridge-server"


def default_state_directory(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """`%LOCALAPPDATA%\\bridge-server` on Windows, else `$XDG_STATE_HOME/bridge-server` (XDG Base Directory
    Specification) or `~/.local/state/bridge-server`, which is that variable's default.

    None without a home. A relative path in a variable does not count.
    """
    if platform == "win32":
        local = environment.get("LOCALAPPDATA", "")
        return f"{local}\\{_NAME}" if local else None
    folder = environment.get("XDG_STATE_HOME", "")
    if folder.startswith("/"):
        return str(Path(folder, _NAME))
    home = environment.get("HOME", "")
    return str(Path(home, ".local", "state", _NAME)) if home.startswith("/") else None
