"""The first line on a supervised process's stdin (wire-protocol P3)."""

from dataclasses import dataclass

from python_core.net.process.failure import configuration_failure
from python_core.net.process.session_token import SessionToken, is_nonce
from python_core.net.process.strict_json import JSON, parse_json


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
        members = _object(line or b"")
        token, nonce, state_dir = (_text(members, name) for name in ("token", "nonce", "state_dir"))
        port = _number(members, "port")
    except ValueError:
        token = nonce = state_dir = port = None
    if token is None:
        raise configuration_failure(
            '--supervised: the first line on stdin has to be {"token":"…","nonce":"…","port":0,"state_dir":"…"}'
        )
    if nonce is not None and not is_nonce(nonce):
        raise configuration_failure("--supervised: the nonce has to be 1 to 128 of A-Z a-z 0-9 _ -")
    return SupervisionLine(_token(token), nonce, port, state_dir)


def _object(line: bytes) -> dict[str, JSON]:
    members = parse_json(line)
    if not isinstance(members, dict):
        raise ValueError("no object")
    return members


def _text(members: dict[str, JSON], name: str) -> str | None:
    text = members.get(name)
    if text is None or isinstance(text, str):
        return text
    raise ValueError(f"{name} is no text")


def _number(members: dict[str, JSON], name: str) -> int | None:
    number = members.get(name)
    if number is None or (isinstance(number, int) and not isinstance(number, bool)):
        return number
    raise ValueError(f"{name} is no whole number")


def _token(text: str) -> SessionToken:
    try:
        return SessionToken(text)
    except ValueError:
        raise configuration_failure("--supervised: the token has to be 32 to 128 of A-Z a-z 0-9 _ -") from None
