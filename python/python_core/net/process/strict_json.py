"""JSON of small files (RFC 8259), read without what the standard library adds to it."""

import json
from typing import TypeAlias, Union

JSON: TypeAlias = Union["dict[str, JSON]", "list[JSON]", str, int, float, bool, None]
"""A parsed value."""


def parse_json(data: bytes) -> JSON:
    """Raises a `ValueError` whose text quotes no value: a key that comes twice, `NaN`, bytes that are no UTF-8."""
    try:
        value: JSON = json.loads(data.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refuse)
        return value
    except RecursionError as error:
        raise ValueError("the nesting is too deep") from error


def _object(members: list[tuple[str, JSON]]) -> dict[str, JSON]:
    result = dict(members)
    if len(result) < len(members):
        names = [name for name, _ in members]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f'the key "{twice}" comes twice; leave one of them')
    return result


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
