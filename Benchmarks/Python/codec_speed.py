"""The strict reader against `json.loads`, which checks nothing, and against pydantic, on a request of about 1 KB."""

import functools
import json
from collections.abc import Callable, Iterator
from typing import Annotated, Literal

from bridge_api import ProcessClipboardRequest, from_json
from measure import Result, paired, seconds
from pydantic import BaseModel, Field

_ROUNDS = 10_000
_TEXT = "https://example.org/a/rather/long/path?with=a&query=too#and-a-fragment"
_BYTES = json.dumps({"fragments": [{"kind": "text", "text": _TEXT}] * 10}, separators=(",", ":")).encode()


class _Text(BaseModel):
    kind: Literal["text"]
    text: str


class _Html(BaseModel):
    kind: Literal["html"]
    html: str


class _Request(BaseModel):
    fragments: Annotated[
        list[Annotated[_Text | _Html, Field(discriminator="kind")]], Field(min_length=1, max_length=16)
    ]


def codec_speed() -> Iterator[Result]:
    strict = functools.partial(from_json, ProcessClipboardRequest, _BYTES)
    for name, other, bar in (
        ("json.loads", functools.partial(json.loads, _BYTES), {"most": 4.0}),
        ("pydantic", functools.partial(_Request.model_validate_json, _BYTES), {"least": 0.3}),
    ):
        ours, theirs, ratio = paired(7, _micro(strict), _micro(other))
        is_time = "most" in bar
        yield Result(
            name=f"from_json against {name}, {len(_BYTES)} bytes",
            value=1 / ratio if is_time else ratio,
            unit="times the time" if is_time else "of its speed",
            details=f"{ours:.1f} µs against {theirs:.1f} µs, median of 7 paired runs",
            **bar,
        )


def _micro(read: Callable[[], object]) -> Callable[[], float]:
    """Microseconds of one reading."""

    def all_rounds() -> None:
        for _ in range(_ROUNDS):
            read()

    return lambda: seconds(all_rounds) / _ROUNDS * 1e6
