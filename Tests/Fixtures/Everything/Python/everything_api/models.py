# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The types of the contract."""

from __future__ import annotations

import collections.abc as _abc
import dataclasses as _dataclasses
import enum as _enum
import typing as _typing
import uuid as _uuid

__all__ = [
    "ABSENT",
    "Absent",
    "AliveData",
    "CallPath",
    "CallQuery",
    "CallRequest",
    "CallResponse",
    "ClassPath",
    "ClassResponse",
    "Date",
    "DatePath",
    "DateResponse",
    "InitData",
    "InitResponse",
    "Int64",
    "JSONMap",
    "JSONValue",
    "Json",
    "JsonData",
    "PathData",
    "SelfEnvelope",
    "SelfPath",
    "SelfQuery",
    "SelfResponse",
    "String",
    "StringEnvelope",
    "TypeData",
    "UnknownCase",
    "Url2IdPath",
    "Url2IdQuery",
    "Url2IdRequest",
    "Url2IdResponse",
    "is_known_json",
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


Int64: _typing.TypeAlias = int


class Date(str, _enum.Enum):
    SELF = "self"
    """Itself."""
    TYPE = "type/of"
    DEFAULT = "no & yes"
    NONE = "2+2"

    __str__ = str.__str__


_KnownJson: _typing.TypeAlias = _typing.Literal["init", "some", "data"]
Json: _typing.TypeAlias = _KnownJson | str


def is_known_json(value: str) -> _typing.TypeGuard[_KnownJson]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownJson)


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfPath:
    """The values of the path of `self`."""

    self_: _uuid.UUID
    type: Date


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfQuery:
    """The values of the query of `self`."""

    string: String
    json: Json | None = None
    description: str = "a & b"
    """What it is \"called\"."""
    date: int = 20
    int64: int | None = None
    double: float | None = None
    bool_: bool = True
    bytes_: bytes | None = None
    uuid: _uuid.UUID | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfResponse:
    """What `self` answers."""

    self_: _uuid.UUID
    type: Date
    string: String
    json: Json | None = None
    description: str
    date: int
    int64: int | None = None
    double: float | None = None
    bool_: bool
    bytes_: bytes | None = None
    uuid: _uuid.UUID | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DatePath:
    """The values of the path of `date`."""

    self_: str


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DateResponse:
    """What `date` answers."""

    self_: str


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallPath:
    """The values of the path of `call`."""

    request: str
    call: Int64
    query: bool


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallQuery:
    """The values of the query of `call`."""

    fails: bool = False
    values: int = 1


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallRequest:
    """The body of a request to `call`."""

    path: str
    body: tuple[String, ...] | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CallResponse:
    """What `call` answers."""

    text: str
    number: Int64
    flag: bool


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClassPath:
    """The values of the path of `class`."""

    import_: String


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClassResponse:
    """What `class` answers."""

    import_: String


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Url2IdPath:
    """The values of the path of `url2_id`."""

    id: String


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Url2IdQuery:
    """The values of the query of `url2_id`."""

    html: Int64
    json: bool


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Url2IdRequest:
    """The body of a request to `url2_id`."""

    data: str


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Url2IdResponse:
    """What `url2_id` answers."""

    url2_id: String
    html: Int64
    json: bool


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class InitResponse:
    """What `init` answers."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SelfEnvelope:
    """What each event of the channel `self` has besides."""

    host: str | None = None
    json: Date
    description: String | None | Absent = ABSENT


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AliveData:
    """The data of the event `alive`."""

    uptime_seconds: float


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class JsonData:
    """A call was answered."""

    self_: str
    number: Int64


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TypeData:
    """The data of the event `Type`."""

    number: int


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StringEnvelope:
    """What each event of the channel `string` has besides."""

    class_: tuple[int, ...] | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class InitData:
    """The data of the event `init`."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PathData:
    """A call had a body with names."""

    body: tuple[String, ...]
