# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Reads and writes the types of the contract, strictly."""

from __future__ import annotations

import datetime as _datetime
import re as _re
import uuid as _uuid
from collections.abc import Callable
from typing import Any, Final, TypeVar

from . import models as _models
from .runtime.breaches import (
    UNREAD,
    Breaches,
    Path,
    expected,
    find_unknown,
    missing,
    put_in_order,
)
from .runtime.choices import get_choice, get_unknown_case, no_case
from .runtime.containers import get_json, get_list, get_map
from .runtime.decoding import decode
from .runtime.encoded import get_bytes, get_date, get_timestamp, get_uuid
from .runtime.json_text import JSON
from .runtime.scalars import get_bool, get_float64, get_int32, get_int64, get_string
from .runtime.writing import (
    put_bool,
    put_bytes,
    put_date,
    put_float64,
    put_int32,
    put_int64,
    put_json,
    put_list,
    put_map,
    put_or_null,
    put_string,
    put_timestamp,
    put_unknown_case,
    put_uuid,
    to_bytes,
)

__all__ = ["from_json", "to_json"]

T = TypeVar("T")


def from_json(cls: type[T], data: bytes) -> T:
    """Reads a value of a class of ``models``; raises ``MalformedJSON`` or ``ValidationFailed``."""
    read = _READERS.get(cls)
    if read is None:
        raise TypeError(f"{cls!r} is no dataclass or closed enum of the contract")
    value: T = decode(read, data)
    return value


def to_json(value: object) -> bytes:
    """Writes a value of a class of ``models``; raises ``ValueError`` for what the contract can't say."""
    write = _WRITERS.get(type(value))
    if write is None:
        raise TypeError(f"{type(value)!r} is no dataclass or closed enum of the contract")
    return to_bytes(write, value)


def read_text(value: JSON, at: Path, breaches: Breaches) -> _models.Text:
    return get_string(value, at, breaches, min_length=2, max_length=4, min_bytes=3, max_bytes=8)


def write_text(value: _models.Text, out: list[str]) -> None:
    put_string(value, out)


def read_small(value: JSON, at: Path, breaches: Breaches) -> _models.Small:
    return get_int32(value, at, breaches, min=-5, max=10)


def write_small(value: _models.Small, out: list[str]) -> None:
    put_int32(value, out)


def read_ratio(value: JSON, at: Path, breaches: Breaches) -> _models.Ratio:
    return get_float64(value, at, breaches, exclusive_min=0.0, exclusive_max=1.0)


def write_ratio(value: _models.Ratio, out: list[str]) -> None:
    put_float64(value, out)


def read_level(value: JSON, at: Path, breaches: Breaches) -> _models.Level:
    return get_choice(value, at, breaches, _models.Level)


def write_level(value: _models.Level, out: list[str]) -> None:
    put_string(value, out)


def read_mood(value: JSON, at: Path, breaches: Breaches) -> _models.Mood:
    return get_string(value, at, breaches)


def write_mood(value: _models.Mood, out: list[str]) -> None:
    put_string(value, out)


def read_point(value: JSON, at: Path, breaches: Breaches) -> _models.Point:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    find_unknown(value, {"x", "y"}, at, breaches)
    result = _models.Point(
        x=get_int32(value["x"], (at, "x"), breaches) if "x" in value else missing("x", at, breaches),
        y=get_int64(value["y"], (at, "y"), breaches) if "y" in value else missing("y", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_point(value: _models.Point, out: list[str], start: str = "{") -> None:
    out.append(start + '"x":')
    put_int32(value.x, out)
    out.append(',"y":')
    put_int64(value.y, out)
    out.append("}")


def read_circle(value: JSON, at: Path, breaches: Breaches) -> _models.Circle:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Circle(
        radius=get_float64(value["radius"], (at, "radius"), breaches, min=0.0) if "radius" in value else missing("radius", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_circle(value: _models.Circle, out: list[str], start: str = "{") -> None:
    out.append(start + '"radius":')
    put_float64(value.radius, out)
    out.append("}")


def read_square(value: JSON, at: Path, breaches: Breaches) -> _models.Square:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Square(
        side=read_small(value["side"], (at, "side"), breaches) if "side" in value else missing("side", at, breaches),
        label=get_string(value["label"], (at, "label"), breaches) if "label" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_square(value: _models.Square, out: list[str], start: str = "{") -> None:
    out.append(start + '"side":')
    write_small(value.side, out)
    if value.label is not None:
        out.append(',"label":')
        put_string(value.label, out)
    out.append("}")


def read_shape(value: JSON, at: Path, breaches: Breaches) -> _models.Shape:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("shape")
    if tag == "circle":
        return read_circle(value, at, breaches)
    if tag == "square":
        return read_square(value, at, breaches)
    if tag == "framed":
        return read_frame(value, at, breaches)
    no_case("shape", value, at, breaches)
    return UNREAD


def write_shape(value: _models.Shape, out: list[str]) -> None:
    if isinstance(value, _models.Circle):
        out.append('{"shape":"circle"')
        write_circle(value, out, ",")
        return
    if isinstance(value, _models.Square):
        out.append('{"shape":"square"')
        write_square(value, out, ",")
        return
    out.append('{"shape":"framed"')
    write_frame(value, out, ",")


def read_frame(value: JSON, at: Path, breaches: Breaches) -> _models.Frame:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Frame(
        inner=read_shape(value["inner"], (at, "inner"), breaches) if "inner" in value else missing("inner", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_frame(value: _models.Frame, out: list[str], start: str = "{") -> None:
    out.append(start + '"inner":')
    write_shape(value.inner, out)
    out.append("}")


def read_chain(value: JSON, at: Path, breaches: Breaches) -> _models.Chain:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Chain(
        next=read_chain(value["next"], (at, "next"), breaches) if "next" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_chain(value: _models.Chain, out: list[str], start: str = "{") -> None:
    if value.next is not None:
        out.append(start + '"next":')
        write_chain(value.next, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_tree(value: JSON, at: Path, breaches: Breaches) -> _models.Tree:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Tree(
        children=get_list(value["children"], (at, "children"), breaches, read_tree) if "children" in value else missing("children", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_tree(value: _models.Tree, out: list[str], start: str = "{") -> None:
    out.append(start + '"children":')
    put_list(value.children, out, write_tree)
    out.append("}")


def read_everything(value: JSON, at: Path, breaches: Breaches) -> _models.Everything:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Everything(
        flag=get_bool(value["flag"], (at, "flag"), breaches) if "flag" in value else missing("flag", at, breaches),
        whole=get_int32(value["whole"], (at, "whole"), breaches) if "whole" in value else missing("whole", at, breaches),
        big=get_int64(value["big"], (at, "big"), breaches) if "big" in value else missing("big", at, breaches),
        real=get_float64(value["real"], (at, "real"), breaches) if "real" in value else missing("real", at, breaches),
        name=get_string(value["name"], (at, "name"), breaches) if "name" in value else missing("name", at, breaches),
        nothing=(None if value["nothing"] is None else get_string(value["nothing"], (at, "nothing"), breaches)) if "nothing" in value else missing("nothing", at, breaches),
        text=read_text(value["text"], (at, "text"), breaches) if "text" in value else None,
        small=read_small(value["small"], (at, "small"), breaches) if "small" in value else None,
        ratio=read_ratio(value["ratio"], (at, "ratio"), breaches) if "ratio" in value else None,
        level=read_level(value["level"], (at, "level"), breaches) if "level" in value else None,
        mood=read_mood(value["mood"], (at, "mood"), breaches) if "mood" in value else None,
        point=read_point(value["point"], (at, "point"), breaches) if "point" in value else None,
        shape=read_shape(value["shape"], (at, "shape"), breaches) if "shape" in value else None,
        points=get_list(value["points"], (at, "points"), breaches, read_point, min_items=1, max_items=2) if "points" in value else None,
        maybes=get_list(value["maybes"], (at, "maybes"), breaches, lambda item, at, breaches: None if item is None else get_int32(item, at, breaches)) if "maybes" in value else None,
        tree=read_tree(value["tree"], (at, "tree"), breaches) if "tree" in value else None,
        note=(None if value["note"] is None else get_string(value["note"], (at, "note"), breaches)) if "note" in value else _models.ABSENT,
        chain=read_chain(value["chain"], (at, "chain"), breaches) if "chain" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_everything(value: _models.Everything, out: list[str], start: str = "{") -> None:
    out.append(start + '"flag":')
    put_bool(value.flag, out)
    out.append(',"whole":')
    put_int32(value.whole, out)
    out.append(',"big":')
    put_int64(value.big, out)
    out.append(',"real":')
    put_float64(value.real, out)
    out.append(',"name":')
    put_string(value.name, out)
    out.append(',"nothing":')
    put_or_null(value.nothing, out, put_string)
    if value.text is not None:
        out.append(',"text":')
        write_text(value.text, out)
    if value.small is not None:
        out.append(',"small":')
        write_small(value.small, out)
    if value.ratio is not None:
        out.append(',"ratio":')
        write_ratio(value.ratio, out)
    if value.level is not None:
        out.append(',"level":')
        write_level(value.level, out)
    if value.mood is not None:
        out.append(',"mood":')
        write_mood(value.mood, out)
    if value.point is not None:
        out.append(',"point":')
        write_point(value.point, out)
    if value.shape is not None:
        out.append(',"shape":')
        write_shape(value.shape, out)
    if value.points is not None:
        out.append(',"points":')
        put_list(value.points, out, write_point)
    if value.maybes is not None:
        out.append(',"maybes":')
        put_list(value.maybes, out, lambda item, out: put_or_null(item, out, put_int32))
    if value.tree is not None:
        out.append(',"tree":')
        write_tree(value.tree, out)
    if value.note is not _models.ABSENT:
        out.append(',"note":')
        put_or_null(value.note, out, put_string)
    if value.chain is not None:
        out.append(',"chain":')
        write_chain(value.chain, out)
    out.append("}")


_PATTERN_OF_SLUG: Final = ("[a-z][a-z0-9_-]*", _re.compile(r"[a-z][\x2d0-9\x5fa-z]*"))
def read_slug(value: JSON, at: Path, breaches: Breaches) -> _models.Slug:
    return get_string(value, at, breaches, min_length=1, max_length=12, pattern=_PATTERN_OF_SLUG)


def write_slug(value: _models.Slug, out: list[str]) -> None:
    put_string(value, out)


_PATTERN_OF_RELEASE: Final = ("v[0-9]+\\.[0-9]{2}|next.?|[A-C]{1,3}!", _re.compile(r"[v][0-9]+[\x2e][0-9]{2}|[n][e][x][t][\x00-\ud7ff\ue000-\U0010ffff]?|[A-C]{1,3}[\x21]"))
def read_release(value: JSON, at: Path, breaches: Breaches) -> _models.Release:
    return get_string(value, at, breaches, max_length=12, pattern=_PATTERN_OF_RELEASE)


def write_release(value: _models.Release, out: list[str]) -> None:
    put_string(value, out)


_PATTERN_OF_EXTRA__ODD: Final = ("[^a-c]{2}", _re.compile(r"[\x00-\x60d-\ud7ff\ue000-\U0010ffff]{2}"))
def read_extra(value: JSON, at: Path, breaches: Breaches) -> _models.Extra:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Extra(
        data=get_bytes(value["data"], (at, "data"), breaches) if "data" in value else None,
        sized=get_bytes(value["sized"], (at, "sized"), breaches, min_bytes=2, max_bytes=4) if "sized" in value else None,
        id=get_uuid(value["id"], (at, "id"), breaches) if "id" in value else None,
        ids=get_list(value["ids"], (at, "ids"), breaches, lambda item, at, breaches: None if item is None else get_uuid(item, at, breaches)) if "ids" in value else None,
        anything=get_json(value["anything"], (at, "anything"), breaches) if "anything" in value else _models.ABSENT,
        named=get_map(value["named"], (at, "named"), breaches, get_int32) if "named" in value else None,
        bounded=get_map(value["bounded"], (at, "bounded"), breaches, get_string, min_items=1, max_items=2) if "bounded" in value else None,
        deep=get_map(value["deep"], (at, "deep"), breaches, lambda item, at, breaches: get_map(item, at, breaches, read_small)) if "deep" in value else None,
        free=get_map(value["free"], (at, "free"), breaches, get_json) if "free" in value else None,
        slug=read_slug(value["slug"], (at, "slug"), breaches) if "slug" in value else None,
        release=read_release(value["release"], (at, "release"), breaches) if "release" in value else None,
        odd=get_string(value["odd"], (at, "odd"), breaches, max_length=4, pattern=_PATTERN_OF_EXTRA__ODD) if "odd" in value else None,
        limit=get_int32(value["limit"], (at, "limit"), breaches, min=1, max=100) if "limit" in value else 20,
        label=get_string(value["label"], (at, "label"), breaches, max_length=8) if "label" in value else "none",
        level=read_level(value["level"], (at, "level"), breaches) if "level" in value else _models.Level.LOW,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_extra(value: _models.Extra, out: list[str], start: str = "{") -> None:
    if value.data is not None:
        out.append(start + '"data":')
        put_bytes(value.data, out)
        start = ","
    if value.sized is not None:
        out.append(start + '"sized":')
        put_bytes(value.sized, out)
        start = ","
    if value.id is not None:
        out.append(start + '"id":')
        put_uuid(value.id, out)
        start = ","
    if value.ids is not None:
        out.append(start + '"ids":')
        put_list(value.ids, out, lambda item, out: put_or_null(item, out, put_uuid))
        start = ","
    if value.anything is not _models.ABSENT:
        out.append(start + '"anything":')
        put_json(value.anything, out)
        start = ","
    if value.named is not None:
        out.append(start + '"named":')
        put_map(value.named, out, put_int32)
        start = ","
    if value.bounded is not None:
        out.append(start + '"bounded":')
        put_map(value.bounded, out, put_string)
        start = ","
    if value.deep is not None:
        out.append(start + '"deep":')
        put_map(value.deep, out, lambda item, out: put_map(item, out, write_small))
        start = ","
    if value.free is not None:
        out.append(start + '"free":')
        put_map(value.free, out, put_json)
        start = ","
    if value.slug is not None:
        out.append(start + '"slug":')
        write_slug(value.slug, out)
        start = ","
    if value.release is not None:
        out.append(start + '"release":')
        write_release(value.release, out)
        start = ","
    if value.odd is not None:
        out.append(start + '"odd":')
        put_string(value.odd, out)
        start = ","
    out.append(start + '"limit":')
    put_int32(value.limit, out)
    out.append(',"label":')
    put_string(value.label, out)
    out.append(',"level":')
    write_level(value.level, out)
    out.append("}")


def read_memo(value: JSON, at: Path, breaches: Breaches) -> _models.Memo:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Memo(
        note=(None if value["note"] is None else get_string(value["note"], (at, "note"), breaches)) if "note" in value else _models.ABSENT,
        link=(None if value["link"] is None else get_string(value["link"], (at, "link"), breaches)) if "link" in value else _models.ABSENT,
        tag=(None if value["tag"] is None else get_string(value["tag"], (at, "tag"), breaches)) if "tag" in value else missing("tag", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_memo(value: _models.Memo, out: list[str], start: str = "{") -> None:
    if value.note is not _models.ABSENT:
        out.append(start + '"note":')
        put_or_null(value.note, out, put_string)
        start = ","
    if value.link is not _models.ABSENT:
        out.append(start + '"link":')
        put_or_null(value.link, out, put_string)
        start = ","
    out.append(start + '"tag":')
    put_or_null(value.tag, out, put_string)
    out.append("}")


def read_filled(value: JSON, at: Path, breaches: Breaches) -> _models.Filled:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Filled(
        data=get_bytes(value["data"], (at, "data"), breaches, min_bytes=1, max_bytes=3) if "data" in value else b"\x01\x02\xff",
        id=get_uuid(value["id"], (at, "id"), breaches) if "id" in value else _uuid.UUID(bytes=b"_k:R\x8aNL\x0e\x9dU\x0c+oo,\x10"),
        ids=get_list(value["ids"], (at, "ids"), breaches, get_uuid, max_items=2) if "ids" in value else (_uuid.UUID(bytes=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"),),
        anything=get_json(value["anything"], (at, "anything"), breaches) if "anything" in value else _models.JSONMap[_models.JSONValue]({"a": (1, 2.5, None, True), "b": 'x"y'}),
        numbers=get_list(value["numbers"], (at, "numbers"), breaches, lambda item, at, breaches: None if item is None else get_int32(item, at, breaches)) if "numbers" in value else (1, None),
        named=get_map(value["named"], (at, "named"), breaches, get_float64, min_items=1, max_items=2) if "named" in value else _models.JSONMap({"half": 0.5, "whole": 1.0}),
        nothing=get_map(value["nothing"], (at, "nothing"), breaches, get_bytes) if "nothing" in value else _models.JSONMap(),
        mood=read_mood(value["mood"], (at, "mood"), breaches) if "mood" in value else "calm",
        moods=get_list(value["moods"], (at, "moods"), breaches, read_mood) if "moods" in value else ("very busy",),
        slug=read_slug(value["slug"], (at, "slug"), breaches) if "slug" in value else "a-1",
        point=read_point(value["point"], (at, "point"), breaches) if "point" in value else _models.Point(x=1, y=-2),
        shape=read_shape(value["shape"], (at, "shape"), breaches) if "shape" in value else _models.Frame(inner=_models.Square(side=1)),
        memo=read_memo(value["memo"], (at, "memo"), breaches) if "memo" in value else _models.Memo(note=None, tag=None),
        least=get_int64(value["least"], (at, "least"), breaches) if "least" in value else -9_223_372_036_854_775_808,
        ratio=read_ratio(value["ratio"], (at, "ratio"), breaches) if "ratio" in value else 0.5,
        flag=get_bool(value["flag"], (at, "flag"), breaches) if "flag" in value else True,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_filled(value: _models.Filled, out: list[str], start: str = "{") -> None:
    out.append(start + '"data":')
    put_bytes(value.data, out)
    out.append(',"id":')
    put_uuid(value.id, out)
    out.append(',"ids":')
    put_list(value.ids, out, put_uuid)
    out.append(',"anything":')
    put_json(value.anything, out)
    out.append(',"numbers":')
    put_list(value.numbers, out, lambda item, out: put_or_null(item, out, put_int32))
    out.append(',"named":')
    put_map(value.named, out, put_float64)
    out.append(',"nothing":')
    put_map(value.nothing, out, put_bytes)
    out.append(',"mood":')
    write_mood(value.mood, out)
    out.append(',"moods":')
    put_list(value.moods, out, write_mood)
    out.append(',"slug":')
    write_slug(value.slug, out)
    out.append(',"point":')
    write_point(value.point, out)
    out.append(',"shape":')
    write_shape(value.shape, out)
    out.append(',"memo":')
    write_memo(value.memo, out)
    out.append(',"least":')
    put_int64(value.least, out)
    out.append(',"ratio":')
    write_ratio(value.ratio, out)
    out.append(',"flag":')
    put_bool(value.flag, out)
    out.append("}")


def read_times(value: JSON, at: Path, breaches: Breaches) -> _models.Times:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Times(
        at=get_timestamp(value["at"], (at, "at"), breaches) if "at" in value else None,
        day=get_date(value["day"], (at, "day"), breaches) if "day" in value else None,
        ats=get_list(value["ats"], (at, "ats"), breaches, lambda item, at, breaches: None if item is None else get_timestamp(item, at, breaches)) if "ats" in value else None,
        days=get_map(value["days"], (at, "days"), breaches, get_date) if "days" in value else None,
        named=read_moment(value["named"], (at, "named"), breaches) if "named" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_times(value: _models.Times, out: list[str], start: str = "{") -> None:
    if value.at is not None:
        out.append(start + '"at":')
        put_timestamp(value.at, out)
        start = ","
    if value.day is not None:
        out.append(start + '"day":')
        put_date(value.day, out)
        start = ","
    if value.ats is not None:
        out.append(start + '"ats":')
        put_list(value.ats, out, lambda item, out: put_or_null(item, out, put_timestamp))
        start = ","
    if value.days is not None:
        out.append(start + '"days":')
        put_map(value.days, out, put_date)
        start = ","
    if value.named is not None:
        out.append(start + '"named":')
        write_moment(value.named, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_moment(value: JSON, at: Path, breaches: Breaches) -> _models.Moment:
    return get_timestamp(value, at, breaches)


def write_moment(value: _models.Moment, out: list[str]) -> None:
    put_timestamp(value, out)


def read_schedule(value: JSON, at: Path, breaches: Breaches) -> _models.Schedule:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Schedule(
        at=read_moment(value["at"], (at, "at"), breaches) if "at" in value else _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=1_769_903_999_500_000),
        before=get_timestamp(value["before"], (at, "before"), breaches) if "before" in value else _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=-1),
        day=get_date(value["day"], (at, "day"), breaches) if "day" in value else _datetime.date(1970, 1, 1) + _datetime.timedelta(days=19782),
        days=get_list(value["days"], (at, "days"), breaches, get_date) if "days" in value else (_datetime.date(1970, 1, 1) + _datetime.timedelta(days=-719162), _datetime.date(1970, 1, 1) + _datetime.timedelta(days=2932896)),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_schedule(value: _models.Schedule, out: list[str], start: str = "{") -> None:
    out.append(start + '"at":')
    write_moment(value.at, out)
    out.append(',"before":')
    put_timestamp(value.before, out)
    out.append(',"day":')
    put_date(value.day, out)
    out.append(',"days":')
    put_list(value.days, out, put_date)
    out.append("}")


def read_figure(value: JSON, at: Path, breaches: Breaches) -> _models.Figure:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("kind")
    if tag == "circle":
        return read_circle(value, at, breaches)
    if tag == "memo":
        return read_memo(value, at, breaches)
    if tag == "group":
        return read_group(value, at, breaches)
    if type(tag) is str:
        return get_unknown_case("kind", tag, value, at, breaches)
    no_case("kind", value, at, breaches)
    return UNREAD


def write_figure(value: _models.Figure, out: list[str]) -> None:
    if isinstance(value, _models.Circle):
        out.append('{"kind":"circle"')
        write_circle(value, out, ",")
        return
    if isinstance(value, _models.Memo):
        out.append('{"kind":"memo"')
        write_memo(value, out, ",")
        return
    if isinstance(value, _models.Group):
        out.append('{"kind":"group"')
        write_group(value, out, ",")
        return
    put_unknown_case("kind", value, out)


def read_group(value: JSON, at: Path, breaches: Breaches) -> _models.Group:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Group(
        members=get_list(value["members"], (at, "members"), breaches, read_figure, max_items=4) if "members" in value else missing("members", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_group(value: _models.Group, out: list[str], start: str = "{") -> None:
    out.append(start + '"members":')
    put_list(value.members, out, write_figure)
    out.append("}")


def read_figures(value: JSON, at: Path, breaches: Breaches) -> _models.Figures:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Figures(
        one=read_figure(value["one"], (at, "one"), breaches) if "one" in value else None,
        many=get_list(value["many"], (at, "many"), breaches, read_figure) if "many" in value else None,
        named=get_map(value["named"], (at, "named"), breaches, read_figure) if "named" in value else None,
        shape=read_shape(value["shape"], (at, "shape"), breaches) if "shape" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_figures(value: _models.Figures, out: list[str], start: str = "{") -> None:
    if value.one is not None:
        out.append(start + '"one":')
        write_figure(value.one, out)
        start = ","
    if value.many is not None:
        out.append(start + '"many":')
        put_list(value.many, out, write_figure)
        start = ","
    if value.named is not None:
        out.append(start + '"named":')
        put_map(value.named, out, write_figure)
        start = ","
    if value.shape is not None:
        out.append(start + '"shape":')
        write_shape(value.shape, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_drawing(value: JSON, at: Path, breaches: Breaches) -> _models.Drawing:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Drawing(
        figure=read_figure(value["figure"], (at, "figure"), breaches) if "figure" in value else _models.Circle(radius=1.0),
        figures=get_list(value["figures"], (at, "figures"), breaches, read_figure, unique=write_figure) if "figures" in value else (_models.Memo(tag=None), _models.Group(members=())),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_drawing(value: _models.Drawing, out: list[str], start: str = "{") -> None:
    out.append(start + '"figure":')
    write_figure(value.figure, out)
    out.append(',"figures":')
    put_list(value.figures, out, write_figure)
    out.append("}")


def read_limited(value: JSON, at: Path, breaches: Breaches) -> _models.Limited:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Limited(
        limit=get_int32(value["limit"], (at, "limit"), breaches) if "limit" in value else 20,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_limited(value: _models.Limited, out: list[str], start: str = "{") -> None:
    out.append(start + '"limit":')
    put_int32(value.limit, out)
    out.append("}")


def read_weather(value: JSON, at: Path, breaches: Breaches) -> _models.Weather:
    return get_choice(value, at, breaches, _models.Weather)


def write_weather(value: _models.Weather, out: list[str]) -> None:
    put_string(value, out)


def read_box(value: JSON, at: Path, breaches: Breaches) -> _models.Box:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Box(
        items=get_list(value["items"], (at, "items"), breaches, get_int32, unique=put_int32) if "items" in value else missing("items", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_box(value: _models.Box, out: list[str], start: str = "{") -> None:
    out.append(start + '"items":')
    put_list(value.items, out, put_int32)
    out.append("}")


def read_unique(value: JSON, at: Path, breaches: Breaches) -> _models.Unique:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Unique(
        flags=get_list(value["flags"], (at, "flags"), breaches, get_bool, unique=put_bool) if "flags" in value else None,
        whole=get_list(value["whole"], (at, "whole"), breaches, lambda item, at, breaches: None if item is None else get_int32(item, at, breaches), unique=lambda item, out: put_or_null(item, out, put_int32)) if "whole" in value else None,
        real=get_list(value["real"], (at, "real"), breaches, get_float64, unique=put_float64) if "real" in value else None,
        texts=get_list(value["texts"], (at, "texts"), breaches, get_string, min_items=1, max_items=3, unique=put_string) if "texts" in value else None,
        data=get_list(value["data"], (at, "data"), breaches, get_bytes, unique=put_bytes) if "data" in value else None,
        ids=get_list(value["ids"], (at, "ids"), breaches, get_uuid, unique=put_uuid) if "ids" in value else None,
        ats=get_list(value["ats"], (at, "ats"), breaches, get_timestamp, unique=put_timestamp) if "ats" in value else None,
        days=get_list(value["days"], (at, "days"), breaches, get_date, unique=put_date) if "days" in value else None,
        levels=get_list(value["levels"], (at, "levels"), breaches, read_level, max_items=3, unique=write_level) if "levels" in value else None,
        moods=get_list(value["moods"], (at, "moods"), breaches, read_mood, unique=write_mood) if "moods" in value else None,
        any=get_list(value["any"], (at, "any"), breaches, get_json, unique=put_json) if "any" in value else None,
        points=get_list(value["points"], (at, "points"), breaches, read_point, unique=write_point) if "points" in value else None,
        limits=get_list(value["limits"], (at, "limits"), breaches, read_limited, unique=write_limited) if "limits" in value else None,
        memos=get_list(value["memos"], (at, "memos"), breaches, read_memo, unique=write_memo) if "memos" in value else None,
        lists=get_list(value["lists"], (at, "lists"), breaches, lambda item, at, breaches: get_list(item, at, breaches, get_int32), unique=lambda item, out: put_list(item, out, put_int32)) if "lists" in value else None,
        boxes=get_list(value["boxes"], (at, "boxes"), breaches, read_box) if "boxes" in value else None,
        maps=get_list(value["maps"], (at, "maps"), breaches, lambda item, at, breaches: get_map(item, at, breaches, get_json), unique=lambda item, out: put_map(item, out, put_json)) if "maps" in value else None,
        shapes=get_list(value["shapes"], (at, "shapes"), breaches, read_shape, unique=write_shape) if "shapes" in value else None,
        figures=get_list(value["figures"], (at, "figures"), breaches, read_figure, unique=write_figure) if "figures" in value else None,
        weathers=get_list(value["weathers"], (at, "weathers"), breaches, read_weather, min_items=2, unique=write_weather) if "weathers" in value else None,
        same=get_list(value["same"], (at, "same"), breaches, get_int32) if "same" in value else None,
        slugs=get_list(value["slugs"], (at, "slugs"), breaches, read_slug, min_items=2, max_items=5, unique=write_slug) if "slugs" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_unique(value: _models.Unique, out: list[str], start: str = "{") -> None:
    if value.flags is not None:
        out.append(start + '"flags":')
        put_list(value.flags, out, put_bool)
        start = ","
    if value.whole is not None:
        out.append(start + '"whole":')
        put_list(value.whole, out, lambda item, out: put_or_null(item, out, put_int32))
        start = ","
    if value.real is not None:
        out.append(start + '"real":')
        put_list(value.real, out, put_float64)
        start = ","
    if value.texts is not None:
        out.append(start + '"texts":')
        put_list(value.texts, out, put_string)
        start = ","
    if value.data is not None:
        out.append(start + '"data":')
        put_list(value.data, out, put_bytes)
        start = ","
    if value.ids is not None:
        out.append(start + '"ids":')
        put_list(value.ids, out, put_uuid)
        start = ","
    if value.ats is not None:
        out.append(start + '"ats":')
        put_list(value.ats, out, put_timestamp)
        start = ","
    if value.days is not None:
        out.append(start + '"days":')
        put_list(value.days, out, put_date)
        start = ","
    if value.levels is not None:
        out.append(start + '"levels":')
        put_list(value.levels, out, write_level)
        start = ","
    if value.moods is not None:
        out.append(start + '"moods":')
        put_list(value.moods, out, write_mood)
        start = ","
    if value.any is not None:
        out.append(start + '"any":')
        put_list(value.any, out, put_json)
        start = ","
    if value.points is not None:
        out.append(start + '"points":')
        put_list(value.points, out, write_point)
        start = ","
    if value.limits is not None:
        out.append(start + '"limits":')
        put_list(value.limits, out, write_limited)
        start = ","
    if value.memos is not None:
        out.append(start + '"memos":')
        put_list(value.memos, out, write_memo)
        start = ","
    if value.lists is not None:
        out.append(start + '"lists":')
        put_list(value.lists, out, lambda item, out: put_list(item, out, put_int32))
        start = ","
    if value.boxes is not None:
        out.append(start + '"boxes":')
        put_list(value.boxes, out, write_box)
        start = ","
    if value.maps is not None:
        out.append(start + '"maps":')
        put_list(value.maps, out, lambda item, out: put_map(item, out, put_json))
        start = ","
    if value.shapes is not None:
        out.append(start + '"shapes":')
        put_list(value.shapes, out, write_shape)
        start = ","
    if value.figures is not None:
        out.append(start + '"figures":')
        put_list(value.figures, out, write_figure)
        start = ","
    if value.weathers is not None:
        out.append(start + '"weathers":')
        put_list(value.weathers, out, write_weather)
        start = ","
    if value.same is not None:
        out.append(start + '"same":')
        put_list(value.same, out, put_int32)
        start = ","
    if value.slugs is not None:
        out.append(start + '"slugs":')
        put_list(value.slugs, out, write_slug)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_credentials(value: JSON, at: Path, breaches: Breaches) -> _models.Credentials:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Credentials(
        name=get_string(value["name"], (at, "name"), breaches) if "name" in value else missing("name", at, breaches),
        secret=get_string(value["secret"], (at, "secret"), breaches) if "secret" in value else missing("secret", at, breaches),
        hint=get_string(value["hint"], (at, "hint"), breaches) if "hint" in value else None,
        keys=get_list(value["keys"], (at, "keys"), breaches, get_bytes) if "keys" in value else None,
        limit=get_int32(value["limit"], (at, "limit"), breaches) if "limit" in value else 20,
        note=(None if value["note"] is None else get_string(value["note"], (at, "note"), breaches)) if "note" in value else _models.ABSENT,
        point=read_point(value["point"], (at, "point"), breaches) if "point" in value else None,
        inner=read_credentials(value["inner"], (at, "inner"), breaches) if "inner" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_credentials(value: _models.Credentials, out: list[str], start: str = "{") -> None:
    out.append(start + '"name":')
    put_string(value.name, out)
    out.append(',"secret":')
    put_string(value.secret, out)
    if value.hint is not None:
        out.append(',"hint":')
        put_string(value.hint, out)
    if value.keys is not None:
        out.append(',"keys":')
        put_list(value.keys, out, put_bytes)
    out.append(',"limit":')
    put_int32(value.limit, out)
    if value.note is not _models.ABSENT:
        out.append(',"note":')
        put_or_null(value.note, out, put_string)
    if value.point is not None:
        out.append(',"point":')
        write_point(value.point, out)
    if value.inner is not None:
        out.append(',"inner":')
        write_credentials(value.inner, out)
    out.append("}")


def read_silent(value: JSON, at: Path, breaches: Breaches) -> _models.Silent:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Silent(
        pin=get_string(value["pin"], (at, "pin"), breaches) if "pin" in value else missing("pin", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_silent(value: _models.Silent, out: list[str], start: str = "{") -> None:
    out.append(start + '"pin":')
    put_string(value.pin, out)
    out.append("}")


def read_secrets(value: JSON, at: Path, breaches: Breaches) -> _models.Secrets:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Secrets(
        all=get_list(value["all"], (at, "all"), breaches, read_credentials) if "all" in value else None,
        named=get_map(value["named"], (at, "named"), breaches, read_silent) if "named" in value else None,
        either=read_either(value["either"], (at, "either"), breaches) if "either" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_secrets(value: _models.Secrets, out: list[str], start: str = "{") -> None:
    if value.all is not None:
        out.append(start + '"all":')
        put_list(value.all, out, write_credentials)
        start = ","
    if value.named is not None:
        out.append(start + '"named":')
        put_map(value.named, out, write_silent)
        start = ","
    if value.either is not None:
        out.append(start + '"either":')
        write_either(value.either, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_either(value: JSON, at: Path, breaches: Breaches) -> _models.Either:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("kind")
    if tag == "credentials":
        return read_credentials(value, at, breaches)
    if tag == "silent":
        return read_silent(value, at, breaches)
    if tag == "circle":
        return read_circle(value, at, breaches)
    no_case("kind", value, at, breaches)
    return UNREAD


def write_either(value: _models.Either, out: list[str]) -> None:
    if isinstance(value, _models.Credentials):
        out.append('{"kind":"credentials"')
        write_credentials(value, out, ",")
        return
    if isinstance(value, _models.Silent):
        out.append('{"kind":"silent"')
        write_silent(value, out, ",")
        return
    out.append('{"kind":"circle"')
    write_circle(value, out, ",")


def read_phase(value: JSON, at: Path, breaches: Breaches) -> _models.Phase:
    return get_choice(value, at, breaches, _models.Phase)


def write_phase(value: _models.Phase, out: list[str]) -> None:
    put_string(value, out)


def read_tide(value: JSON, at: Path, breaches: Breaches) -> _models.Tide:
    return get_string(value, at, breaches)


def write_tide(value: _models.Tide, out: list[str]) -> None:
    put_string(value, out)


_PATTERN_OF_AGED__PIN: Final = ("[0-9]*", _re.compile(r"[0-9]*"))
def read_aged(value: JSON, at: Path, breaches: Breaches) -> _models.Aged:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Aged(
        hue=get_string(value["hue"], (at, "hue"), breaches) if "hue" in value else missing("hue", at, breaches),
        colour=get_string(value["colour"], (at, "colour"), breaches) if "colour" in value else None,
        level=read_level(value["level"], (at, "level"), breaches) if "level" in value else _models.Level.LOW,
        note=(None if value["note"] is None else get_string(value["note"], (at, "note"), breaches)) if "note" in value else _models.ABSENT,
        mood=(None if value["mood"] is None else read_mood(value["mood"], (at, "mood"), breaches)) if "mood" in value else missing("mood", at, breaches),
        next=read_aged(value["next"], (at, "next"), breaches) if "next" in value else None,
        last=(None if value["last"] is None else read_aged(value["last"], (at, "last"), breaches)) if "last" in value else _models.ABSENT,
        pin=get_string(value["pin"], (at, "pin"), breaches, max_length=4, pattern=_PATTERN_OF_AGED__PIN) if "pin" in value else None,
        phase=read_phase(value["phase"], (at, "phase"), breaches) if "phase" in value else None,
        tide=read_tide(value["tide"], (at, "tide"), breaches) if "tide" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_aged(value: _models.Aged, out: list[str], start: str = "{") -> None:
    out.append(start + '"hue":')
    put_string(value.hue, out)
    if value.colour is not None:
        out.append(',"colour":')
        put_string(value.colour, out)
    out.append(',"level":')
    write_level(value.level, out)
    if value.note is not _models.ABSENT:
        out.append(',"note":')
        put_or_null(value.note, out, put_string)
    out.append(',"mood":')
    put_or_null(value.mood, out, write_mood)
    if value.next is not None:
        out.append(',"next":')
        write_aged(value.next, out)
    if value.last is not _models.ABSENT:
        out.append(',"last":')
        put_or_null(value.last, out, write_aged)
    if value.pin is not None:
        out.append(',"pin":')
        put_string(value.pin, out)
    if value.phase is not None:
        out.append(',"phase":')
        write_phase(value.phase, out)
    if value.tide is not None:
        out.append(',"tide":')
        write_tide(value.tide, out)
    out.append("}")


def read_keep_request(value: JSON, at: Path, breaches: Breaches) -> _models.KeepRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepRequest(
        value=read_everything(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_request(value: _models.KeepRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_everything(value.value, out)
    out.append("}")


def read_keep_response(value: JSON, at: Path, breaches: Breaches) -> _models.KeepResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepResponse(
        value=read_everything(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_response(value: _models.KeepResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_everything(value.value, out)
    out.append("}")


def read_keep_extra_request(value: JSON, at: Path, breaches: Breaches) -> _models.KeepExtraRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepExtraRequest(
        value=read_extra(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_extra_request(value: _models.KeepExtraRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_extra(value.value, out)
    out.append("}")


def read_keep_extra_response(value: JSON, at: Path, breaches: Breaches) -> _models.KeepExtraResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepExtraResponse(
        value=read_extra(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_extra_response(value: _models.KeepExtraResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_extra(value.value, out)
    out.append("}")


def read_keep_times_request(value: JSON, at: Path, breaches: Breaches) -> _models.KeepTimesRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepTimesRequest(
        value=read_times(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_times_request(value: _models.KeepTimesRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_times(value.value, out)
    out.append("}")


def read_keep_times_response(value: JSON, at: Path, breaches: Breaches) -> _models.KeepTimesResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepTimesResponse(
        value=read_times(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_times_response(value: _models.KeepTimesResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_times(value.value, out)
    out.append("}")


def read_keep_lists_request(value: JSON, at: Path, breaches: Breaches) -> _models.KeepListsRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepListsRequest(
        value=read_unique(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
        figures=read_figures(value["figures"], (at, "figures"), breaches) if "figures" in value else None,
        secrets=read_secrets(value["secrets"], (at, "secrets"), breaches) if "secrets" in value else None,
        aged=read_aged(value["aged"], (at, "aged"), breaches) if "aged" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_lists_request(value: _models.KeepListsRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_unique(value.value, out)
    if value.figures is not None:
        out.append(',"figures":')
        write_figures(value.figures, out)
    if value.secrets is not None:
        out.append(',"secrets":')
        write_secrets(value.secrets, out)
    if value.aged is not None:
        out.append(',"aged":')
        write_aged(value.aged, out)
    out.append("}")


def read_keep_lists_response(value: JSON, at: Path, breaches: Breaches) -> _models.KeepListsResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.KeepListsResponse(
        value=read_unique(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
        figures=read_figures(value["figures"], (at, "figures"), breaches) if "figures" in value else None,
        secrets=read_secrets(value["secrets"], (at, "secrets"), breaches) if "secrets" in value else None,
        aged=read_aged(value["aged"], (at, "aged"), breaches) if "aged" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_keep_lists_response(value: _models.KeepListsResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"value":')
    write_unique(value.value, out)
    if value.figures is not None:
        out.append(',"figures":')
        write_figures(value.figures, out)
    if value.secrets is not None:
        out.append(',"secrets":')
        write_secrets(value.secrets, out)
    if value.aged is not None:
        out.append(',"aged":')
        write_aged(value.aged, out)
    out.append("}")


def read_heartbeat_data(value: JSON, at: Path, breaches: Breaches) -> _models.HeartbeatData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.HeartbeatData(
        secret=get_string(value["secret"], (at, "secret"), breaches) if "secret" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_heartbeat_data(value: _models.HeartbeatData, out: list[str], start: str = "{") -> None:
    if value.secret is not None:
        out.append(start + '"secret":')
        put_string(value.secret, out)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_sunset_data(value: JSON, at: Path, breaches: Breaches) -> _models.SunsetData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SunsetData(
        at=get_timestamp(value["at"], (at, "at"), breaches) if "at" in value else missing("at", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_sunset_data(value: _models.SunsetData, out: list[str], start: str = "{") -> None:
    out.append(start + '"at":')
    put_timestamp(value.at, out)
    out.append("}")


_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {
    _models.Level: read_level,
    _models.Point: read_point,
    _models.Circle: read_circle,
    _models.Square: read_square,
    _models.Frame: read_frame,
    _models.Chain: read_chain,
    _models.Tree: read_tree,
    _models.Everything: read_everything,
    _models.Extra: read_extra,
    _models.Memo: read_memo,
    _models.Filled: read_filled,
    _models.Times: read_times,
    _models.Schedule: read_schedule,
    _models.Group: read_group,
    _models.Figures: read_figures,
    _models.Drawing: read_drawing,
    _models.Limited: read_limited,
    _models.Weather: read_weather,
    _models.Box: read_box,
    _models.Unique: read_unique,
    _models.Credentials: read_credentials,
    _models.Silent: read_silent,
    _models.Secrets: read_secrets,
    _models.Phase: read_phase,
    _models.Aged: read_aged,
    _models.KeepRequest: read_keep_request,
    _models.KeepResponse: read_keep_response,
    _models.KeepExtraRequest: read_keep_extra_request,
    _models.KeepExtraResponse: read_keep_extra_response,
    _models.KeepTimesRequest: read_keep_times_request,
    _models.KeepTimesResponse: read_keep_times_response,
    _models.KeepListsRequest: read_keep_lists_request,
    _models.KeepListsResponse: read_keep_lists_response,
    _models.HeartbeatData: read_heartbeat_data,
    _models.SunsetData: read_sunset_data,
}

_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {
    _models.Level: write_level,
    _models.Point: write_point,
    _models.Circle: write_circle,
    _models.Square: write_square,
    _models.Frame: write_frame,
    _models.Chain: write_chain,
    _models.Tree: write_tree,
    _models.Everything: write_everything,
    _models.Extra: write_extra,
    _models.Memo: write_memo,
    _models.Filled: write_filled,
    _models.Times: write_times,
    _models.Schedule: write_schedule,
    _models.Group: write_group,
    _models.Figures: write_figures,
    _models.Drawing: write_drawing,
    _models.Limited: write_limited,
    _models.Weather: write_weather,
    _models.Box: write_box,
    _models.Unique: write_unique,
    _models.Credentials: write_credentials,
    _models.Silent: write_silent,
    _models.Secrets: write_secrets,
    _models.Phase: write_phase,
    _models.Aged: write_aged,
    _models.KeepRequest: write_keep_request,
    _models.KeepResponse: write_keep_response,
    _models.KeepExtraRequest: write_keep_extra_request,
    _models.KeepExtraResponse: write_keep_extra_response,
    _models.KeepTimesRequest: write_keep_times_request,
    _models.KeepTimesResponse: write_keep_times_response,
    _models.KeepListsRequest: write_keep_lists_request,
    _models.KeepListsResponse: write_keep_lists_response,
    _models.HeartbeatData: write_heartbeat_data,
    _models.SunsetData: write_sunset_data,
}
