"""The levels of logs, by the names that all bridges share."""

LEVELS = {"trace": 5, "debug": 10, "info": 20, "notice": 25, "warning": 30, "error": 40, "critical": 50}
"""Each name with its number in the module `logging`."""

NOTICE = LEVELS["notice"]


def level_name(number: int) -> str:
    """The highest level that is not above the number."""
    return [name for name, level in LEVELS.items() if level <= max(number, LEVELS["trace"])][-1]
