"""Where log records go."""

import logging
import sys
from pathlib import Path

from python_core.net.logs.json_lines import JSONLines
from python_core.net.logs.rotated_file import LOG_FOLDER, RotatedFile
from python_core.net.logs.waiting_lines import WaitingLines


class Logs:
    """Takes all records of the process, those of libraries too, to stderr and to files."""

    def __init__(self, level: int, state_dir: Path, secret: str) -> None:
        """Raises an `OSError` where the folder of logs can't be made or written to.

        :param secret: What never stands in a line.
        """
        self._waiting: list[WaitingLines] = []
        for writer in (logging.StreamHandler(sys.stderr), RotatedFile(state_dir / LOG_FOLDER)):
            writer.setFormatter(JSONLines(secret))
            self._waiting.append(WaitingLines(writer))
        logging.basicConfig(level=level, handlers=self._waiting, force=True)
        # Below a warning it says that it starts and stops, as the bridge does.
        logging.getLogger("uvicorn").setLevel(max(level, logging.WARNING))

    def flush(self) -> None:
        """A reader of stderr that has stopped reading does not keep the process: half a second at most each."""
        for waiting in self._waiting:
            waiting.flush_within(0.5)
