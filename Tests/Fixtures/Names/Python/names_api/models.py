# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The types of the contract."""

from __future__ import annotations

import collections.abc as _abc
import dataclasses as _dataclasses
import datetime as _datetime
import enum as _enum
import typing as _typing
import uuid as _uuid

__all__ = [
    "ABSENT",
    "UUID",
    "Absent",
    "Array",
    "Blobs",
    "CallRequest",
    "CallResponse",
    "Case",
    "Codable",
    "Data",
    "Date",
    "Error",
    "Foundations",
    "HeartbeatData",
    "ImportResponse",
    "Int32",
    "JSONMap",
    "JSONValue",
    "Lists",
    "Map",
    "Members",
    "Mirror",
    "NameData",
    "Pattern",
    "Picture",
    "ReadCallResponse",
    "ResponseData",
    "Result",
    "SelfRequest",
    "SelfResponse",
    "Sendable",
    "Set",
    "SourceData",
    "String",
    "Text",
    "Times",
    "UnknownCase",
    "UnknownPicture",
    "Violations",
    "is_known_set",
]

# These lines stand in models.py, below its imports: that file may be copied alone.


class Absent(_enum.Enum):
    """The type of ``ABSENT``."""

    ABSENT = "ABSENT"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> _typing.Literal[False]:
        return False


ABSENT: _typing.Final = Absent.ABSENT
"""The value of a field that is left out, where null would be another thing."""

_T_co = _typing.TypeVar("_T_co", covariant=True)


class JSONMap(_abc.Mapping[str, _T_co]):
    """A read-only mapping that can be hashed; equality asks for no order."""

    __slots__ = ("_entries",)

    def __init__(self, entries: _abc.Mapping[str, _T_co] | _abc.Iterable[tuple[str, _T_co]] = (), /) -> None:
        self._entries: _typing.Final[dict[str, _T_co]] = dict(entries)

    def __getitem__(self, key: str, /) -> _T_co:
        return self._entries[key]

    def __iter__(self) -> _abc.Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __hash__(self) -> int:
        return hash(frozenset(self._entries.items()))

    def __repr__(self) -> str:
        return f"JSONMap({self._entries!r})"


JSONValue: _typing.TypeAlias = _typing.Union[
    None, bool, int, float, str, "tuple[JSONValue, ...]", "JSONMap[JSONValue]"
]
"""Any JSON value: integers of int64's range are ``int``, all other numbers finite ``float``."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UnknownCase:
    """A case of an open union that this contract does not know yet, kept as it came."""

    tag: str
    fields: JSONMap[JSONValue]
    """What stands beside the tag."""


String: _typing.TypeAlias = str


Int32: _typing.TypeAlias = int


_KnownSet: _typing.TypeAlias = _typing.Literal["none", "some", "self"]
Set: _typing.TypeAlias = _KnownSet | str


def is_known_set(value: str) -> _typing.TypeGuard[_KnownSet]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownSet)


class Error(str, _enum.Enum):
    DEFAULT = "default"
    INIT = "init"
    ALL_CASES = "all_cases"
    RAW_VALUE = "raw_value"
    TYPE = "type"
    IN = "in"
    PROTOCOL = "protocol"

    __str__ = str.__str__


Foundations: _typing.TypeAlias = str


class Map(str, _enum.Enum):
    DATA = "data"
    UUID = "uuid"
    JSON = "json"
    MAP = "map"

    __str__ = str.__str__


Text: _typing.TypeAlias = _datetime.datetime


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    items: tuple[String, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    bytes_: Int32
    count: str | None | Absent = ABSENT


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Codable:
    decoder: bool
    encoder: bool
    container: bool | None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Sendable:
    pass


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UUID:
    uuid: _uuid.UUID
    data: bytes
    json: JSONValue


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    map: JSONMap[Data]
    pattern: JSONMap[JSONValue]
    string: JSONMap[UUID | None]
    json: JSONMap[JSONMap[bytes]]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Blobs:
    data: bytes = b"\x01"
    uuid: _uuid.UUID = _dataclasses.field(default_factory=lambda: _uuid.UUID(bytes=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02"))
    json: JSONValue = _dataclasses.field(default_factory=lambda: JSONMap[JSONValue]({'quoted "': "\\(x)"}))
    map: JSONMap[Map] = _dataclasses.field(default_factory=lambda: JSONMap({"a\\b": Map.UUID}))
    self_: str = "aa"
    default: str = "b"
    bytes_: tuple[bytes, ...] = _dataclasses.field(default_factory=lambda: (b"\x01", b""))
    set: Set = "self"
    broken: bytes | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    date: _datetime.date
    timestamp: _datetime.datetime
    calendar_date: _datetime.date = _dataclasses.field(default_factory=lambda: _datetime.date(1970, 1, 1) + _datetime.timedelta(days=0))


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    at: _datetime.datetime = _dataclasses.field(default_factory=lambda: _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=0))
    dates: tuple[Date, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UnknownPicture:
    unknown: Picture | None = None
    picture: UnknownPicture | None = None
    unknown_picture: tuple[Picture, ...] | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    unique: tuple[Case, ...] | None = None
    list: tuple[Text, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    custom_mirror: str = _dataclasses.field(repr=False)
    children: bool = _dataclasses.field(repr=False)
    self_: str | None = None
    """Deprecated: \"quoted\" \\(not interpolated)"""
    default: str | None | Absent = _dataclasses.field(default=ABSENT, repr=False)
    """Deprecated: */ } public"""
    in_: Mirror | None = None
    """Deprecated: any"""
    stored: tuple[Lists, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Violations:
    list: tuple[String, ...] | None | Absent = ABSENT
    of: JSONMap[Data] | None | Absent = ABSENT


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    reader: str
    writer: str
    object: str
    field: str
    value: str
    present: str
    key: str
    string: str
    list: tuple[str, ...] | None = None
    bool_: bool
    self_: str
    init: str
    default: str | None | Absent = ABSENT
    inout: str
    encoded: str
    hash_value: str
    string_value: str
    description: str
    json: str
    class_: str
    a_b: str
    next: Members | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfRequest:
    """The body of a request to `self`."""

    members: Members
    result: Result
    error: Error
    set: Set
    sendable: Sendable
    uuid: UUID
    blobs: Blobs | None = None
    lists: Lists | None = None
    mirror: Mirror | None = None
    picture: Picture | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfResponse:
    """What `self` answers."""

    members: Members
    data: Data | None = None
    uuid: UUID | None = None
    blobs: Blobs | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportResponse:
    """What `import` answers."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReadCallResponse:
    """What `read_call` answers."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallRequest:
    """The body of a request to `call`."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallResponse:
    """What `call` answers."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HeartbeatData:
    """The data of the event `heartbeat`."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResponseData:
    """The data of the event `response`."""

    data: Data


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SourceData:
    """The data of the event `source`."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NameData:
    """The data of the event `name`."""

    channel: str


Result: _typing.TypeAlias = _typing.Union[Data, Codable, Array]


Case: _typing.TypeAlias = _typing.Union[Array, Data, Date, Times, Members, UnknownCase]


Picture: _typing.TypeAlias = _typing.Union[UnknownPicture, UnknownCase]
