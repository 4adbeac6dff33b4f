"""The configuration as strangers may see it."""

import json
from pathlib import Path

from python_core.net.process.strict_json import JSON

# Names that the logs hold too, and words of the contract; all other texts are the user's.
_KEPT = frozenset({"id", "space", "folder", "detected", "when", "action", "code", "state"})


def redacted_configuration(file: Path) -> JSON:
    """The stored configuration with each text of a person replaced by its length, or why there is none."""
    try:
        document: JSON = json.loads(file.read_bytes())
        return _redacted(document)
    except FileNotFoundError:
        return {"no_configuration": "none was stored yet"}
    except OSError as error:
        return {"no_configuration": f"it can't be read: {error.strerror}"}
    except (ValueError, RecursionError):
        return {"no_configuration": "it is no JSON, and what stands in it can't be told apart"}


def _redacted(value: JSON, key: str = "") -> JSON:
    if isinstance(value, dict):
        return {name: _redacted(member, name) for name, member in value.items()}
    if isinstance(value, list):
        return [_redacted(element, key) for element in value]
    if isinstance(value, str) and key not in _KEPT:
        return f"({len(value)} characters)"
    return value
