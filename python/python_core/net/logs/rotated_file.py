"""The log files."""

import contextlib
import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_FOLDER = Path("Logs", "python-net")
"""Within the folder of state."""
LOG_FILE = "bridge.log"
# Bytes of a file, and how many are kept beside the one that is written: 20 MB at most.
_MAX_BYTES = 4_000_000
_KEPT = 4


class RotatedFile(RotatingFileHandler):
    """`bridge.log`, and `bridge.log.1` to `bridge.log.4` from newer to older; each of mode 0600."""

    def __init__(self, folder: Path) -> None:
        # `parents=True` would let everybody read the folder above it.
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        super().__init__(folder / LOG_FILE, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_open_for_owner)

    def doRollover(self) -> None:
        """Windows renames no file that somebody reads; then this one goes on, and no older one is lost for it."""
        if self.stream:
            self.stream.close()
        # Opened again by who writes the next line.
        self.stream = None
        tried = f"{self.baseFilename}.moved"
        with contextlib.suppress(OSError):
            os.rename(self.baseFilename, tried)
            os.rename(tried, self.baseFilename)
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk takes no line; the same line stands on stderr."""


def _open_for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
