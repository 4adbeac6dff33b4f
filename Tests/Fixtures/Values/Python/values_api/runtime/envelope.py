# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The envelope of events (contract-language, Channels)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from ..errors import ValidationFailed
from ..models import JSONValue
from .breaches import Breaches, Path, expected, missing, put_in_order, violations
from .containers import get_json
from .encoded import get_timestamp, timestamp_text
from .json_text import JSON, parse
from .operation import OutgoingEvent
from .scalars import get_string
from .writing import quoted

Read: TypeAlias = "Callable[[JSON, Path, Breaches], Any]"
EventReaders: TypeAlias = "Mapping[str, tuple[type[Any], Read | None, Read]]"
"""The class of each event, and the readers of its envelope, where it has more than others, and of its data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownEvent:
    """An event that this contract does not know yet, kept as it came."""

    name: str
    source: str
    timestamp: datetime
    trace_id: str
    data: JSONValue


def decode_event(data: bytes, readers: EventReaders) -> Any:
    """The event that a message holds; raises ``MalformedJSON`` or ``ValidationFailed``."""
    value = parse(data)
    breaches: Breaches = []
    if type(value) is dict:
        event = _event(value, readers, breaches)
        put_in_order(breaches, value, None)
    else:
        event = None
        expected("object", value, None, breaches)
    if breaches:
        raise ValidationFailed(violations(breaches))
    return event


def write_event(event: OutgoingEvent, timestamp: datetime, trace_id: str) -> bytes:
    """The text of an event as it is sent."""
    head = (
        f'{{"event":{quoted(event.name)},"source":{quoted(event.source)},"timestamp":"{timestamp_text(timestamp)}",'
        f'"trace_id":{quoted(trace_id)}'
    )
    more = event.envelope[1:-1]
    return b"".join([head.encode(), b"," if more else b"", more, b',"data":', event.data, b"}"])


def _event(value: dict[str, JSON], readers: EventReaders, breaches: Breaches) -> Any:
    name = _member("event", get_string, value, breaches)
    members: dict[str, Any] = {
        "source": _member("source", get_string, value, breaches),
        "timestamp": _member("timestamp", get_timestamp, value, breaches),
        "trace_id": _member("trace_id", get_string, value, breaches),
    }
    known = readers.get(name) if isinstance(name, str) else None
    if known is None:
        return UnknownEvent(name=name, **members, data=_member("data", get_json, value, breaches))
    cls, read_envelope, read_data = known
    if read_envelope is not None:
        members["envelope"] = read_envelope(value, None, breaches)
    return cls(**members, data=_member("data", read_data, value, breaches))


def _member(name: str, read: Read, value: dict[str, JSON], breaches: Breaches) -> Any:
    return read(value[name], (None, name), breaches) if name in value else missing(name, None, breaches)
