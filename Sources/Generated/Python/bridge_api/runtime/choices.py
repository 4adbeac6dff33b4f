# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Readers of what is one of several: values of closed enums, cases of unions."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from ..models import UnknownCase
from .breaches import UNREAD, Breaches, Path, expected, missing
from .containers import get_json, get_map
from .json_text import JSON

E = TypeVar("E", bound=Enum)


def get_choice(value: JSON, at: Path, breaches: Breaches, choices: type[E]) -> E:
    """A value of a closed enum."""
    if type(value) is not str:
        expected("string", value, at, breaches)
        return UNREAD
    try:
        return choices(value)
    except ValueError:
        breaches.append((at, "enum", ""))
        return UNREAD


def no_case(tag: str, value: dict[str, JSON], at: Path, breaches: Breaches) -> None:
    """Notes why the tag tells no case; the rest is not judged."""
    if tag not in value:
        missing(tag, at, breaches)
    elif type(value[tag]) is str:
        breaches.append(((at, tag), "tag", ""))
    else:
        expected("string", value[tag], (at, tag), breaches)


def get_unknown_case(tag: str, name: str, value: dict[str, JSON], at: Path, breaches: Breaches) -> UnknownCase:
    """A case that this contract does not know, with what stands beside its tag."""
    members: dict[str, JSON] = {key: item for key, item in value.items() if key != tag}
    return UnknownCase(tag=name, fields=get_map(members, at, breaches, get_json))
