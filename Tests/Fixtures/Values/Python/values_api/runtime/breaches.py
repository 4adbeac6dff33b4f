# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What is found wrong with a value while it is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal, NoReturn, TypeAlias, cast

from ..rules import EXPECTED, MESSAGES
from .bridge_error import Violation
from .json_text import JSON

Path: TypeAlias = "tuple[Path, str | int] | None"
"""Where a value stands: the path of what holds it, and its name or index there. The whole is at ``None``."""

Breach: TypeAlias = "tuple[Path, str, str]"
"""Path, rule, and the kind of value that is asked for, or the limit."""
Breaches: TypeAlias = "list[Breach]"
"""In the order of the document."""

MAX_VIOLATIONS: Final = 32
UNREAD: Final[NoReturn] = cast("NoReturn", object())
"""Stands for what breaks a rule: nobody asks for the value of the whole then."""

_TOKEN_LENGTH: Final = 64


def expected(kind: str, value: JSON, at: Path, breaches: Breaches) -> None:
    """Notes that another kind of value stands here."""
    breaches.append((at, "null" if value is None else "type", EXPECTED[kind]))


def missing(name: str, at: Path, breaches: Breaches) -> Any:
    """Notes that a field is not there."""
    breaches.append(((at, name), "required", ""))
    return UNREAD


def find_unknown(value: dict[str, JSON], known: set[str], at: Path, breaches: Breaches) -> None:
    """Notes each field that the contract does not know; at its own path for now, so that its place is known."""
    for name in value:
        if name not in known:
            breaches.append(((at, name), "unknown_field", ""))


def put_in_order(breaches: Breaches, value: dict[str, JSON], at: Path) -> None:
    """Puts the breaches of the object that was read last in the order of its members; what is missing comes last."""
    places = {name: place for place, name in enumerate(value)}

    def place(breach: Breach) -> int:
        name = _step(breach[0], at)
        return -1 if name is None else places.get(str(name), len(places))

    first = len(breaches)
    while first > 0 and _step(breaches[first - 1][0], at) is not None:
        first -= 1
    breaches[first:] = sorted(breaches[first:], key=place)[:MAX_VIOLATIONS]


def _step(path: Path, at: Path) -> str | int | None:
    """The first step of a path below another; ``None`` where it does not lead there."""
    while path is not None:
        if path[0] is at:
            return path[1]
        path = path[0]
    return None


def violations(breaches: Breaches, place: Literal["body", "query", "path"] = "body") -> Iterable[Violation]:
    """The first 32, as they are answered."""
    for at, rule, detail in breaches[:MAX_VIOLATIONS]:
        path = at[0] if rule == "unknown_field" and at is not None else at
        message = MESSAGES[rule].replace("{}", detail)
        yield Violation(place=place, path=_pointer(path), rule=rule, message=message)


def _pointer(path: Path) -> str:
    """A JSON Pointer (RFC 6901). Keys of maps, which come from input, are cut; names of the contract are shorter."""
    tokens: list[str] = []
    while path is not None:
        path, token = path
        text = str(token)
        if len(text) > _TOKEN_LENGTH:
            text = text[:_TOKEN_LENGTH] + "\N{HORIZONTAL ELLIPSIS}"
        tokens.append("/" + text.replace("~", "~0").replace("/", "~1"))
    return "".join(reversed(tokens))
