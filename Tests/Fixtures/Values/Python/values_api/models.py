# Generated from contract "Values" by codegen. Do not edit.
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
    "Absent",
    "Aged",
    "Box",
    "Chain",
    "Circle",
    "Credentials",
    "Drawing",
    "Either",
    "Everything",
    "Extra",
    "Figure",
    "Figures",
    "Filled",
    "Frame",
    "Group",
    "HeartbeatData",
    "JSONMap",
    "JSONValue",
    "KeepExtraRequest",
    "KeepExtraResponse",
    "KeepListsRequest",
    "KeepListsResponse",
    "KeepRequest",
    "KeepResponse",
    "KeepTimesRequest",
    "KeepTimesResponse",
    "Level",
    "Limited",
    "Memo",
    "Moment",
    "Mood",
    "Phase",
    "Point",
    "Ratio",
    "Release",
    "Schedule",
    "Secrets",
    "Shape",
    "Silent",
    "Slug",
    "Small",
    "Square",
    "SunsetData",
    "Text",
    "Tide",
    "Times",
    "Tree",
    "Unique",
    "UnknownCase",
    "Weather",
    "is_known_mood",
    "is_known_tide",
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


Text: _typing.TypeAlias = str
"""A string with every constraint a string has."""


Small: _typing.TypeAlias = int
"""An integer between bounds that belong to it."""


Ratio: _typing.TypeAlias = float
"""A number between bounds that do not belong to it."""


class Level(str, _enum.Enum):
    """A closed set."""

    LOW = "low"
    HIGH = "high"

    __str__ = str.__str__


_KnownMood: _typing.TypeAlias = _typing.Literal["calm", "very busy"]
Mood: _typing.TypeAlias = _KnownMood | str
"""A set that will grow."""


def is_known_mood(value: str) -> _typing.TypeGuard[_KnownMood]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownMood)


Slug: _typing.TypeAlias = str
"""A string with a pattern that says how it starts and how it goes on."""


Release: _typing.TypeAlias = str
"""A string with a pattern of two alternatives, with every kind of count."""


Moment: _typing.TypeAlias = _datetime.datetime
"""An instant with a name of its own."""


class Weather(str, _enum.Enum):
    """A closed set whose values have docs."""

    SUNNY = "sunny"
    """No clouds."""
    RAINY = "rainy"
    """Take an umbrella."""

    __str__ = str.__str__


class Phase(str, _enum.Enum):
    """A closed set, one value of which is on its way out.

    Since 1.1.0.
    """

    EARLY = "early"
    """Since 1.1.0."""
    PAST = "past"
    """Long ago.

    Deprecated: use `early`
    """

    __str__ = str.__str__


_KnownTide: _typing.TypeAlias = _typing.Literal["ebb", "flood"]
Tide: _typing.TypeAlias = _KnownTide | str
"""A set that will grow, one value of which is on its way out.

Deprecated: use `Phase`

``ebb``: Deprecated: use `flood`
"""


def is_known_tide(value: str) -> _typing.TypeGuard[_KnownTide]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownTide)


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Refuses what it does not know."""

    x: int
    y: int


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A case of a union."""

    radius: float


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """Another case of a union."""

    side: Small
    label: str | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A case that holds the union itself."""

    inner: Shape


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A type that holds itself through a field that may be absent."""

    next: Chain | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A type that holds itself through a list."""

    children: tuple[Tree, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """One field of each kind."""

    flag: bool
    whole: int
    big: int
    real: float
    name: str
    nothing: str | None
    text: Text | None = None
    small: Small | None = None
    ratio: Ratio | None = None
    level: Level | None = None
    mood: Mood | None = None
    point: Point | None = None
    shape: Shape | None = None
    points: tuple[Point, ...] | None = None
    maybes: tuple[int | None, ...] | None = None
    tree: Tree | None = None
    note: str | None | Absent = ABSENT
    chain: Chain | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """The kinds beyond those of JSON, with their constraints. None is required."""

    data: bytes | None = None
    sized: bytes | None = None
    id: _uuid.UUID | None = None
    ids: tuple[_uuid.UUID | None, ...] | None = None
    anything: JSONValue | Absent = ABSENT
    named: JSONMap[int] | None = None
    bounded: JSONMap[str] | None = None
    deep: JSONMap[JSONMap[Small]] | None = None
    free: JSONMap[JSONValue] | None = None
    slug: Slug | None = None
    release: Release | None = None
    odd: str | None = None
    limit: int = 20
    label: str = "none"
    level: Level = Level.LOW


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """A type whose fields tell absence, null and a value apart."""

    note: str | None | Absent = ABSENT
    link: str | None | Absent = ABSENT
    tag: str | None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A default of every shape."""

    data: bytes = b"\x01\x02\xff"
    id: _uuid.UUID = _dataclasses.field(default_factory=lambda: _uuid.UUID(bytes=b"_k:R\x8aNL\x0e\x9dU\x0c+oo,\x10"))
    ids: tuple[_uuid.UUID, ...] = _dataclasses.field(default_factory=lambda: (_uuid.UUID(bytes=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"),))
    anything: JSONValue = _dataclasses.field(default_factory=lambda: JSONMap[JSONValue]({"a": (1, 2.5, None, True), "b": 'x"y'}))
    numbers: tuple[int | None, ...] = _dataclasses.field(default_factory=lambda: (1, None))
    named: JSONMap[float] = _dataclasses.field(default_factory=lambda: JSONMap({"half": 0.5, "whole": 1.0}))
    nothing: JSONMap[bytes] = _dataclasses.field(default_factory=lambda: JSONMap())
    mood: Mood = "calm"
    moods: tuple[Mood, ...] = _dataclasses.field(default_factory=lambda: ("very busy",))
    slug: Slug = "a-1"
    point: Point = _dataclasses.field(default_factory=lambda: Point(x=1, y=-2))
    shape: Shape = _dataclasses.field(default_factory=lambda: Frame(inner=Square(side=1)))
    memo: Memo = _dataclasses.field(default_factory=lambda: Memo(note=None, tag=None))
    least: int = -9_223_372_036_854_775_808
    ratio: Ratio = 0.5
    flag: bool = True


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Instants and days. None is required."""

    at: _datetime.datetime | None = None
    day: _datetime.date | None = None
    ats: tuple[_datetime.datetime | None, ...] | None = None
    days: JSONMap[_datetime.date] | None = None
    named: Moment | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Defaults of instants and days."""

    at: Moment = _dataclasses.field(default_factory=lambda: _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=1_769_903_999_500_000))
    before: _datetime.datetime = _dataclasses.field(default_factory=lambda: _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=-1))
    day: _datetime.date = _dataclasses.field(default_factory=lambda: _datetime.date(1970, 1, 1) + _datetime.timedelta(days=19782))
    days: tuple[_datetime.date, ...] = _dataclasses.field(default_factory=lambda: (_datetime.date(1970, 1, 1) + _datetime.timedelta(days=-719162), _datetime.date(1970, 1, 1) + _datetime.timedelta(days=2932896)))


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A case that holds the open union itself."""

    members: tuple[Figure, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Open unions, and a closed one beside them."""

    one: Figure | None = None
    many: tuple[Figure, ...] | None = None
    named: JSONMap[Figure] | None = None
    shape: Shape | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Defaults of an open union."""

    figure: Figure = _dataclasses.field(default_factory=lambda: Circle(radius=1.0))
    figures: tuple[Figure, ...] = _dataclasses.field(default_factory=lambda: (Memo(tag=None), Group(members=())))


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Limited:
    """An item whose default tells it from nothing."""

    limit: int = 20


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An item that holds such a list itself."""

    items: tuple[int, ...]


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Unique:
    """Lists whose items differ, of every kind of item. None is required."""

    flags: tuple[bool, ...] | None = None
    whole: tuple[int | None, ...] | None = None
    real: tuple[float, ...] | None = None
    texts: tuple[str, ...] | None = None
    data: tuple[bytes, ...] | None = None
    ids: tuple[_uuid.UUID, ...] | None = None
    ats: tuple[_datetime.datetime, ...] | None = None
    days: tuple[_datetime.date, ...] | None = None
    levels: tuple[Level, ...] | None = None
    moods: tuple[Mood, ...] | None = None
    any: tuple[JSONValue, ...] | None = None
    points: tuple[Point, ...] | None = None
    limits: tuple[Limited, ...] | None = None
    memos: tuple[Memo, ...] | None = None
    lists: tuple[tuple[int, ...], ...] | None = None
    boxes: tuple[Box, ...] | None = None
    maps: tuple[JSONMap[JSONValue], ...] | None = None
    shapes: tuple[Shape, ...] | None = None
    figures: tuple[Figure, ...] | None = None
    weathers: tuple[Weather, ...] | None = None
    same: tuple[int, ...] | None = None
    slugs: tuple[Slug, ...] | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What no description shows.

    Since 1.1.0.
    """

    name: str
    secret: str = _dataclasses.field(repr=False)
    """Known to two."""
    hint: str | None = _dataclasses.field(default=None, repr=False)
    keys: tuple[bytes, ...] | None = _dataclasses.field(default=None, repr=False)
    """Since 1.1.0."""
    limit: int = _dataclasses.field(default=20, repr=False)
    note: str | None | Absent = _dataclasses.field(default=ABSENT, repr=False)
    point: Point | None = _dataclasses.field(default=None, repr=False)
    inner: Credentials | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """All of it is sensitive."""

    pin: str = _dataclasses.field(repr=False)


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """What holds sensitive values, deep inside."""

    all: tuple[Credentials, ...] | None = None
    named: JSONMap[Silent] | None = None
    either: Either | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Aged:
    """Fields that are on their way out, of every kind of presence."""

    hue: str
    """Deprecated: say it in words"""
    colour: str | None = None
    """Since 1.1.0.

    Deprecated: use `hue`, which \"says\" more
    """
    level: Level = Level.LOW
    """Deprecated: nothing takes its place"""
    note: str | None | Absent = ABSENT
    """Deprecated: nothing takes its place"""
    mood: Mood | None
    """Deprecated: nothing takes its place"""
    next: Aged | None = None
    """Deprecated: nothing takes its place"""
    last: Aged | None | Absent = ABSENT
    """Deprecated: nothing takes its place"""
    pin: str | None = _dataclasses.field(default=None, repr=False)
    """Deprecated: nothing takes its place"""
    phase: Phase | None = None
    tide: Tide | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepRequest:
    """The body of a request to `keep`."""

    value: Everything


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepResponse:
    """What `keep` answers."""

    value: Everything


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepExtraRequest:
    """The body of a request to `keep_extra`."""

    value: Extra


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepExtraResponse:
    """What `keep_extra` answers."""

    value: Extra


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepTimesRequest:
    """The body of a request to `keep_times`."""

    value: Times


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepTimesResponse:
    """What `keep_times` answers."""

    value: Times


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepListsRequest:
    """The body of a request to `keep_lists`."""

    value: Unique
    figures: Figures | None = None
    secrets: Secrets | None = None
    aged: Aged | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeepListsResponse:
    """What `keep_lists` answers."""

    value: Unique
    figures: Figures | None = None
    secrets: Secrets | None = None
    aged: Aged | None = None


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HeartbeatData:
    """The data of the event `heartbeat`.

    Since 1.0.0.
    """

    secret: str | None = _dataclasses.field(default=None, repr=False)


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SunsetData:
    """It is late.

    Deprecated: use `heartbeat`
    """

    at: _datetime.datetime
    """Deprecated: nothing takes its place"""


Shape: _typing.TypeAlias = _typing.Union[Circle, Square, Frame]
"""A tagged union."""


Figure: _typing.TypeAlias = _typing.Union[Circle, Memo, Group, UnknownCase]
"""A tagged union that will grow."""


Either: _typing.TypeAlias = _typing.Union[Credentials, Silent, Circle]
"""A union of what is sensitive and what is not."""
