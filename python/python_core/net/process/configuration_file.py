"""What `--config` names (wire-protocol P1)."""

import json
from dataclasses import dataclass
from pathlib import Path

from python_core.net.process.failure import ProcessFailure, configuration_failure
from python_core.net.process.strict_json import JSON, parse_json

# Bytes; four keys fit in many times over.
_MAX_SIZE = 64 * 1024
_KEYS = ("host", "port", "state_dir", "log_level")


@dataclass(frozen=True, slots=True)
class ConfigurationFile:
    """A JSON object with any of `host` (one or a list), `port`, `state_dir`, `log_level`; None where it is silent."""

    host: tuple[str, ...] | None = None
    port: int | None = None
    state_dir: str | None = None
    log_level: str | None = None


def read_configuration_file(path: Path) -> ConfigurationFile:
    """A failure names the file, what is wrong and what to change."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_SIZE + 1)
    except OSError as error:
        raise configuration_failure(f"--config: cannot read {path}: {error.strerror}") from error
    if len(data) > _MAX_SIZE:
        raise _failure(path, "has more than 64 KiB; it has to be an object with four keys at most", separator=" ")
    return parse_configuration(data, path)


def parse_configuration(data: bytes, path: Path) -> ConfigurationFile:
    """As `read_configuration_file`, of its bytes."""
    try:
        document = parse_json(data)
    except json.JSONDecodeError as error:
        raise _failure(path, f"{error.lineno}:{error.colno}: {error.msg}", separator=":") from error
    except UnicodeDecodeError as error:
        raise _failure(path, f"the byte at {error.start} is no UTF-8") from error
    except ValueError as error:
        raise _failure(path, str(error)) from error
    if not isinstance(document, dict):
        raise _failure(path, 'the file has to hold an object, as in {"port": 5001}')
    for name in document.keys() - set(_KEYS):
        raise _failure(
            path,
            f'the key "{name}" is not known to this version, which knows {", ".join(_KEYS)};'
            " mend its name or remove it",
        )
    return ConfigurationFile(
        host=_hosts(document, path),
        port=_port(document, path),
        state_dir=_text(document, "state_dir", path),
        log_level=_text(document, "log_level", path),
    )


def _hosts(document: dict[str, JSON], path: Path) -> tuple[str, ...] | None:
    if "host" not in document:
        return None
    value = document["host"]
    values = value if isinstance(value, list) else [value]
    hosts = tuple(host for host in values if isinstance(host, str))
    if len(hosts) < len(values):
        raise _failure(path, 'host has to be a text or a list of texts, as in "127.0.0.1"')
    return hosts


def _port(document: dict[str, JSON], path: Path) -> int | None:
    if "port" not in document:
        return None
    port = document["port"]
    if not isinstance(port, int) or isinstance(port, bool):
        raise _failure(path, "port has to be a whole number, as in 5001")
    return port


def _text(document: dict[str, JSON], key: str, path: Path) -> str | None:
    if key not in document:
        return None
    text = document[key]
    if not isinstance(text, str):
        raise _failure(path, f"{key} has to be a text in quotes")
    return text


def _failure(path: Path, what: str, separator: str = ": ") -> ProcessFailure:
    return configuration_failure(f"--config: {path}{separator}{what}")
