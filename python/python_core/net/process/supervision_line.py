"""The first line on a supervised process's stdin (wire-protocol P3)."""

from dataclasses import dataclass
from typing import Any

from python_core.net.process.failure import configuration_failure
from python_core.net.process.session_token import SessionToken, is_nonce
from python_core.net.process.strict_json import parse_json


@dataclass(frozen=True, slots=True)
class SupervisionLine:
    """What a supervisor hands over; None where it is silent."""

    token: SessionToken
    nonce: str | None = None
    port: int | None = None
    state_dir: str | None = None


def parse_supervision_line(line: bytes | None) -> SupervisionLine:
    """Members that it does not know are left alone, so that a supervisor may be newer.

    The failure quotes nothing: the line holds the token.
    """
    try:
        members = parse_json(line or b"")
    except ValueError:
        members = None
    if not isinstance(members, dict) or not _has_right_types(members):
        raise configuration_failure(
            '--supervised: the first line on stdin has to be {"token":"…","nonce":"…","port":0,"state_dir":"…"}'
        ) from None
    nonce = members.get("nonce")
    if nonce is not None and not is_nonce(nonce):
        raise configuration_failure("--supervised: the nonce has to be 1 to 128 of A-Z a-z 0-9 _ -")
    return SupervisionLine(_token(members["token"]), nonce, members.get("port"), members.get("state_dir"))


def _has_right_types(members: dict[str, Any]) -> bool:
    port = members.get("port")
    return (
        isinstance(members.get("token"), str)
        and all(isinstance(members.get(name), str | None) for name in ("nonce", "state_dir"))
        and isinstance(port, int | None)
        and not isinstance(port, bool)
    )


def _token(text: str) -> SessionToken:
    try:
        return SessionToken(text)
    except ValueError:
        raise configuration_failure("--supervised: the token has to be 32 to 128 of A-Z a-z 0-9 _ -") from None
