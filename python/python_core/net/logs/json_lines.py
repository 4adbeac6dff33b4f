"""Log records as JSON lines (wire-protocol L1)."""

import json
import logging
from datetime import datetime, timezone

from python_core.net.process.levels import level_name

# The last is uvicorn's message once more, for terminals.
_OF_EVERY_RECORD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class JSONLines(logging.Formatter):
    """Each record is one JSON object on one line: `timestamp level source trace_id message`, then its fields by name.

    ```python
    logging.getLogger("store").info("stored an item", extra={"trace_id": call.trace_id, "size": 19})
    ```

    `source` is the logger's name, unless it is among the `extra`. Control characters are escaped, so no text can forge
    a line. The secret that it is given never stands in a line, whoever logs it.
    """

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        members: dict[str, str] = {
            "timestamp": _rfc3339(record.created),
            "level": level_name(record.levelno),
            "source": getattr(record, "source", record.name),
        }
        trace_id = getattr(record, "trace_id", None)
        if trace_id is not None:
            members["trace_id"] = str(trace_id)
        members["message"] = record.getMessage()
        fields = {name: str(value) for name, value in vars(record).items() if name not in _OF_EVERY_RECORD}
        if record.exc_info:
            fields["error"] = self.formatException(record.exc_info)
        members |= {name: fields[name] for name in sorted(fields.keys() - members.keys())}
        # ASCII, since stderr is not UTF-8 where Windows has another code page.
        line = json.dumps(members, separators=(",", ":"))
        return line.replace(self._secret, "(session token)")


def _rfc3339(seconds: float) -> str:
    """`2026-01-31T23:59:59.123Z`"""
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
