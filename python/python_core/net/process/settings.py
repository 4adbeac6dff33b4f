"""What a bridge process was asked for, from all sources."""

from dataclasses import dataclass
from pathlib import Path

from python_core.net.process.configuration_file import ConfigurationFile, read_configuration_file
from python_core.net.process.failure import configuration_failure
from python_core.net.process.flags import Flags
from python_core.net.process.levels import LEVELS
from python_core.net.process.session_token import SessionToken, random_text
from python_core.net.process.supervision_line import SupervisionLine
from python_core.net.process.token_file import make_token_file, read_token_file

_LOOPBACK = ("127.0.0.1", "::1")
_PORT = 5001
_MAX_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a bridge needs to start."""

    hosts: tuple[str, ...]
    port: int
    state_dir: Path
    log_level: int
    nonce: str
    token: SessionToken


def settings(flags: Flags, supervision: SupervisionLine | None, default_state_dir: str | None) -> Settings:
    """Flags win over the supervision line, that over the file. Reads or makes the files that flags name."""
    if sum([flags.supervised, flags.token_file is not None, flags.new_token is not None]) > 1:
        raise configuration_failure("the session token has one source: --supervised, --token-file or --new-token")
    file = read_configuration_file(flags.config) if flags.config else ConfigurationFile()
    line_port, line_state_dir = (supervision.port, supervision.state_dir) if supervision else (None, None)
    port = next(port for port in (flags.port, line_port, file.port, _PORT) if port is not None)
    state_dirs = (flags.state_dir, line_state_dir, file.state_dir, default_state_dir)
    return Settings(
        hosts=_hosts(flags.host or (_LOOPBACK[:1] if file.host is None else file.host)),
        port=_port(port),
        state_dir=_state_dir(next((path for path in state_dirs if path is not None), None)),
        log_level=_log_level(flags.log_level or file.log_level or "info"),
        nonce=(supervision and supervision.nonce) or random_text(22),
        # Last, so that what is wrong with the rest leaves no new token behind.
        token=supervision.token if supervision else _token_from_file(flags),
    )


def _hosts(hosts: tuple[str, ...]) -> tuple[str, ...]:
    for host in hosts:
        if host not in _LOOPBACK:
            raise configuration_failure(f'a bridge listens on 127.0.0.1 or ::1 only, not on "{host}"')
    if not hosts or len(set(hosts)) < len(hosts):
        raise configuration_failure("each host has to be given once")
    return hosts


def _port(port: int) -> int:
    if not 0 <= port <= _MAX_PORT:
        raise configuration_failure(f"port {port} is not between 0 and {_MAX_PORT}")
    return port


def _state_dir(path: str | None) -> Path:
    if path is None:
        raise configuration_failure("there is no home folder to keep state in; name a folder with --state-dir")
    if not path or "\0" in path:
        raise configuration_failure("the state folder needs a path; name one with --state-dir")
    return Path(path)


def _log_level(name: str) -> int:
    if name not in LEVELS:
        raise configuration_failure(f'the log level "{name}" is not known; there are {", ".join(LEVELS)}')
    return LEVELS[name]


def _token_from_file(flags: Flags) -> SessionToken:
    if flags.token_file:
        return read_token_file(flags.token_file)
    if flags.new_token:
        return make_token_file(flags.new_token)
    raise configuration_failure("a session token is needed: give --supervised, --token-file or --new-token")
