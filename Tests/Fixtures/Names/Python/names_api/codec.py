# Generated from contract "Names" by codegen. Do not edit.
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
from .runtime.breaches import UNREAD, Breaches, Path, expected, missing, put_in_order
from .runtime.choices import get_choice, get_unknown_case, no_case
from .runtime.containers import get_json, get_list, get_map
from .runtime.decoding import decode
from .runtime.encoded import get_bytes, get_date, get_timestamp, get_uuid
from .runtime.json_text import JSON
from .runtime.scalars import get_bool, get_int32, get_string
from .runtime.writing import (
    put_bool,
    put_bytes,
    put_date,
    put_int32,
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


def read_string(value: JSON, at: Path, breaches: Breaches) -> _models.String:
    return get_string(value, at, breaches, max_length=10)


def write_string(value: _models.String, out: list[str]) -> None:
    put_string(value, out)


def read_int32(value: JSON, at: Path, breaches: Breaches) -> _models.Int32:
    return get_int32(value, at, breaches)


def write_int32(value: _models.Int32, out: list[str]) -> None:
    put_int32(value, out)


def read_array(value: JSON, at: Path, breaches: Breaches) -> _models.Array:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Array(
        items=get_list(value["items"], (at, "items"), breaches, read_string) if "items" in value else missing("items", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_array(value: _models.Array, out: list[str], start: str = "{") -> None:
    out.append(start + '"items":')
    put_list(value.items, out, write_string)
    out.append("}")


def read_set(value: JSON, at: Path, breaches: Breaches) -> _models.Set:
    return get_string(value, at, breaches)


def write_set(value: _models.Set, out: list[str]) -> None:
    put_string(value, out)


def read_error(value: JSON, at: Path, breaches: Breaches) -> _models.Error:
    return get_choice(value, at, breaches, _models.Error)


def write_error(value: _models.Error, out: list[str]) -> None:
    put_string(value, out)


def read_data(value: JSON, at: Path, breaches: Breaches) -> _models.Data:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Data(
        bytes_=read_int32(value["bytes"], (at, "bytes"), breaches) if "bytes" in value else missing("bytes", at, breaches),
        count=(None if value["count"] is None else get_string(value["count"], (at, "count"), breaches)) if "count" in value else _models.ABSENT,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_data(value: _models.Data, out: list[str], start: str = "{") -> None:
    out.append(start + '"bytes":')
    write_int32(value.bytes_, out)
    if value.count is not _models.ABSENT:
        out.append(',"count":')
        put_or_null(value.count, out, put_string)
    out.append("}")


def read_codable(value: JSON, at: Path, breaches: Breaches) -> _models.Codable:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Codable(
        decoder=get_bool(value["decoder"], (at, "decoder"), breaches) if "decoder" in value else missing("decoder", at, breaches),
        encoder=get_bool(value["encoder"], (at, "encoder"), breaches) if "encoder" in value else missing("encoder", at, breaches),
        container=(None if value["container"] is None else get_bool(value["container"], (at, "container"), breaches)) if "container" in value else missing("container", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_codable(value: _models.Codable, out: list[str], start: str = "{") -> None:
    out.append(start + '"decoder":')
    put_bool(value.decoder, out)
    out.append(',"encoder":')
    put_bool(value.encoder, out)
    out.append(',"container":')
    put_or_null(value.container, out, put_bool)
    out.append("}")


def read_result(value: JSON, at: Path, breaches: Breaches) -> _models.Result:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("tag")
    if tag == "success":
        return read_data(value, at, breaches)
    if tag == "failure":
        return read_codable(value, at, breaches)
    if tag == "container":
        return read_array(value, at, breaches)
    no_case("tag", value, at, breaches)
    return UNREAD


def write_result(value: _models.Result, out: list[str]) -> None:
    if isinstance(value, _models.Data):
        out.append('{"tag":"success"')
        write_data(value, out, ",")
        return
    if isinstance(value, _models.Codable):
        out.append('{"tag":"failure"')
        write_codable(value, out, ",")
        return
    out.append('{"tag":"container"')
    write_array(value, out, ",")


def read_sendable(value: JSON, at: Path, breaches: Breaches) -> _models.Sendable:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.Sendable()


def write_sendable(value: _models.Sendable, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_uuid(value: JSON, at: Path, breaches: Breaches) -> _models.UUID:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UUID(
        uuid=get_uuid(value["uuid"], (at, "uuid"), breaches) if "uuid" in value else missing("uuid", at, breaches),
        data=get_bytes(value["data"], (at, "data"), breaches) if "data" in value else missing("data", at, breaches),
        json=get_json(value["json"], (at, "json"), breaches) if "json" in value else missing("json", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_uuid(value: _models.UUID, out: list[str], start: str = "{") -> None:
    out.append(start + '"uuid":')
    put_uuid(value.uuid, out)
    out.append(',"data":')
    put_bytes(value.data, out)
    out.append(',"json":')
    put_json(value.json, out)
    out.append("}")


_PATTERN_OF_FOUNDATIONS: Final = ('[^"\\\\]*', _re.compile(r"[\x00-\x21\x23-\x5b\x5d-\ud7ff\ue000-\U0010ffff]*"))
def read_foundations(value: JSON, at: Path, breaches: Breaches) -> _models.Foundations:
    return get_string(value, at, breaches, max_length=9, pattern=_PATTERN_OF_FOUNDATIONS)


def write_foundations(value: _models.Foundations, out: list[str]) -> None:
    put_string(value, out)


def read_map(value: JSON, at: Path, breaches: Breaches) -> _models.Map:
    return get_choice(value, at, breaches, _models.Map)


def write_map(value: _models.Map, out: list[str]) -> None:
    put_string(value, out)


def read_pattern(value: JSON, at: Path, breaches: Breaches) -> _models.Pattern:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Pattern(
        map=get_map(value["map"], (at, "map"), breaches, read_data) if "map" in value else missing("map", at, breaches),
        pattern=get_map(value["pattern"], (at, "pattern"), breaches, get_json) if "pattern" in value else missing("pattern", at, breaches),
        string=get_map(value["string"], (at, "string"), breaches, lambda item, at, breaches: None if item is None else read_uuid(item, at, breaches)) if "string" in value else missing("string", at, breaches),
        json=get_map(value["json"], (at, "json"), breaches, lambda item, at, breaches: get_map(item, at, breaches, get_bytes)) if "json" in value else missing("json", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_pattern(value: _models.Pattern, out: list[str], start: str = "{") -> None:
    out.append(start + '"map":')
    put_map(value.map, out, write_data)
    out.append(',"pattern":')
    put_map(value.pattern, out, put_json)
    out.append(',"string":')
    put_map(value.string, out, lambda item, out: put_or_null(item, out, write_uuid))
    out.append(',"json":')
    put_map(value.json, out, lambda item, out: put_map(item, out, put_bytes))
    out.append("}")


_PATTERN_OF_BLOBS__SELF: Final = ("a*", _re.compile(r"[a]*"))
_PATTERN_OF_BLOBS__DEFAULT: Final = ("[a-z]*", _re.compile(r"[a-z]*"))
def read_blobs(value: JSON, at: Path, breaches: Breaches) -> _models.Blobs:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Blobs(
        data=get_bytes(value["data"], (at, "data"), breaches) if "data" in value else b"\x01",
        uuid=get_uuid(value["uuid"], (at, "uuid"), breaches) if "uuid" in value else _uuid.UUID(bytes=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02"),
        json=get_json(value["json"], (at, "json"), breaches) if "json" in value else _models.JSONMap[_models.JSONValue]({'quoted "': "\\(x)"}),
        map=get_map(value["map"], (at, "map"), breaches, read_map) if "map" in value else _models.JSONMap({"a\\b": _models.Map.UUID}),
        self_=get_string(value["self"], (at, "self"), breaches, max_length=3, pattern=_PATTERN_OF_BLOBS__SELF) if "self" in value else "aa",
        default=get_string(value["default"], (at, "default"), breaches, max_length=3, pattern=_PATTERN_OF_BLOBS__DEFAULT) if "default" in value else "b",
        bytes_=get_list(value["bytes"], (at, "bytes"), breaches, get_bytes) if "bytes" in value else (b"\x01", b""),
        set=read_set(value["set"], (at, "set"), breaches) if "set" in value else "self",
        broken=get_bytes(value["broken"], (at, "broken"), breaches) if "broken" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_blobs(value: _models.Blobs, out: list[str], start: str = "{") -> None:
    out.append(start + '"data":')
    put_bytes(value.data, out)
    out.append(',"uuid":')
    put_uuid(value.uuid, out)
    out.append(',"json":')
    put_json(value.json, out)
    out.append(',"map":')
    put_map(value.map, out, write_map)
    out.append(',"self":')
    put_string(value.self_, out)
    out.append(',"default":')
    put_string(value.default, out)
    out.append(',"bytes":')
    put_list(value.bytes_, out, put_bytes)
    out.append(',"set":')
    write_set(value.set, out)
    if value.broken is not None:
        out.append(',"broken":')
        put_bytes(value.broken, out)
    out.append("}")


def read_date(value: JSON, at: Path, breaches: Breaches) -> _models.Date:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Date(
        date=get_date(value["date"], (at, "date"), breaches) if "date" in value else missing("date", at, breaches),
        timestamp=get_timestamp(value["timestamp"], (at, "timestamp"), breaches) if "timestamp" in value else missing("timestamp", at, breaches),
        calendar_date=get_date(value["calendar_date"], (at, "calendar_date"), breaches) if "calendar_date" in value else _datetime.date(1970, 1, 1) + _datetime.timedelta(days=0),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_date(value: _models.Date, out: list[str], start: str = "{") -> None:
    out.append(start + '"date":')
    put_date(value.date, out)
    out.append(',"timestamp":')
    put_timestamp(value.timestamp, out)
    out.append(',"calendar_date":')
    put_date(value.calendar_date, out)
    out.append("}")


def read_times(value: JSON, at: Path, breaches: Breaches) -> _models.Times:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Times(
        at=get_timestamp(value["at"], (at, "at"), breaches) if "at" in value else _datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc) + _datetime.timedelta(microseconds=0),
        dates=get_list(value["dates"], (at, "dates"), breaches, read_date, unique=write_date) if "dates" in value else missing("dates", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_times(value: _models.Times, out: list[str], start: str = "{") -> None:
    out.append(start + '"at":')
    put_timestamp(value.at, out)
    out.append(',"dates":')
    put_list(value.dates, out, write_date)
    out.append("}")


def read_case(value: JSON, at: Path, breaches: Breaches) -> _models.Case:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("unknown")
    if tag == "fields":
        return read_array(value, at, breaches)
    if tag == "tag":
        return read_data(value, at, breaches)
    if tag == "name":
        return read_date(value, at, breaches)
    if tag == "map":
        return read_times(value, at, breaches)
    if tag == "members":
        return read_members(value, at, breaches)
    if type(tag) is str:
        return get_unknown_case("unknown", tag, value, at, breaches)
    no_case("unknown", value, at, breaches)
    return UNREAD


def write_case(value: _models.Case, out: list[str]) -> None:
    if isinstance(value, _models.Array):
        out.append('{"unknown":"fields"')
        write_array(value, out, ",")
        return
    if isinstance(value, _models.Data):
        out.append('{"unknown":"tag"')
        write_data(value, out, ",")
        return
    if isinstance(value, _models.Date):
        out.append('{"unknown":"name"')
        write_date(value, out, ",")
        return
    if isinstance(value, _models.Times):
        out.append('{"unknown":"map"')
        write_times(value, out, ",")
        return
    if isinstance(value, _models.Members):
        out.append('{"unknown":"members"')
        write_members(value, out, ",")
        return
    put_unknown_case("unknown", value, out)


def read_picture(value: JSON, at: Path, breaches: Breaches) -> _models.Picture:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("unknown_case")
    if tag == "unknown_picture":
        return read_unknown_picture(value, at, breaches)
    if type(tag) is str:
        return get_unknown_case("unknown_case", tag, value, at, breaches)
    no_case("unknown_case", value, at, breaches)
    return UNREAD


def write_picture(value: _models.Picture, out: list[str]) -> None:
    if isinstance(value, _models.UnknownPicture):
        out.append('{"unknown_case":"unknown_picture"')
        write_unknown_picture(value, out, ",")
        return
    put_unknown_case("unknown_case", value, out)


def read_unknown_picture(value: JSON, at: Path, breaches: Breaches) -> _models.UnknownPicture:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UnknownPicture(
        unknown=read_picture(value["unknown"], (at, "unknown"), breaches) if "unknown" in value else None,
        picture=read_unknown_picture(value["picture"], (at, "picture"), breaches) if "picture" in value else None,
        unknown_picture=get_list(value["unknown_picture"], (at, "unknown_picture"), breaches, read_picture) if "unknown_picture" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_unknown_picture(value: _models.UnknownPicture, out: list[str], start: str = "{") -> None:
    if value.unknown is not None:
        out.append(start + '"unknown":')
        write_picture(value.unknown, out)
        start = ","
    if value.picture is not None:
        out.append(start + '"picture":')
        write_unknown_picture(value.picture, out)
        start = ","
    if value.unknown_picture is not None:
        out.append(start + '"unknown_picture":')
        put_list(value.unknown_picture, out, write_picture)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_text(value: JSON, at: Path, breaches: Breaches) -> _models.Text:
    return get_timestamp(value, at, breaches)


def write_text(value: _models.Text, out: list[str]) -> None:
    put_timestamp(value, out)


def read_lists(value: JSON, at: Path, breaches: Breaches) -> _models.Lists:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Lists(
        unique=get_list(value["unique"], (at, "unique"), breaches, read_case, unique=write_case) if "unique" in value else None,
        list=get_list(value["list"], (at, "list"), breaches, read_text, unique=write_text) if "list" in value else missing("list", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_lists(value: _models.Lists, out: list[str], start: str = "{") -> None:
    if value.unique is not None:
        out.append(start + '"unique":')
        put_list(value.unique, out, write_case)
        start = ","
    out.append(start + '"list":')
    put_list(value.list, out, write_text)
    out.append("}")


def read_mirror(value: JSON, at: Path, breaches: Breaches) -> _models.Mirror:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Mirror(
        custom_mirror=get_string(value["custom_mirror"], (at, "custom_mirror"), breaches) if "custom_mirror" in value else missing("custom_mirror", at, breaches),
        children=get_bool(value["children"], (at, "children"), breaches) if "children" in value else missing("children", at, breaches),
        self_=get_string(value["self"], (at, "self"), breaches) if "self" in value else None,
        default=(None if value["default"] is None else get_string(value["default"], (at, "default"), breaches)) if "default" in value else _models.ABSENT,
        in_=read_mirror(value["in"], (at, "in"), breaches) if "in" in value else None,
        stored=get_list(value["stored"], (at, "stored"), breaches, read_lists) if "stored" in value else missing("stored", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_mirror(value: _models.Mirror, out: list[str], start: str = "{") -> None:
    out.append(start + '"custom_mirror":')
    put_string(value.custom_mirror, out)
    out.append(',"children":')
    put_bool(value.children, out)
    if value.self_ is not None:
        out.append(',"self":')
        put_string(value.self_, out)
    if value.default is not _models.ABSENT:
        out.append(',"default":')
        put_or_null(value.default, out, put_string)
    if value.in_ is not None:
        out.append(',"in":')
        write_mirror(value.in_, out)
    out.append(',"stored":')
    put_list(value.stored, out, write_lists)
    out.append("}")


def read_violations(value: JSON, at: Path, breaches: Breaches) -> _models.Violations:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Violations(
        list=(None if value["list"] is None else get_list(value["list"], (at, "list"), breaches, read_string)) if "list" in value else _models.ABSENT,
        of=(None if value["of"] is None else get_map(value["of"], (at, "of"), breaches, read_data)) if "of" in value else _models.ABSENT,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_violations(value: _models.Violations, out: list[str], start: str = "{") -> None:
    if value.list is not _models.ABSENT:
        out.append(start + '"list":')
        put_or_null(value.list, out, lambda item, out: put_list(item, out, write_string))
        start = ","
    if value.of is not _models.ABSENT:
        out.append(start + '"of":')
        put_or_null(value.of, out, lambda item, out: put_map(item, out, write_data))
        start = ","
    out.append("{}" if start == "{" else "}")


def read_members(value: JSON, at: Path, breaches: Breaches) -> _models.Members:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Members(
        reader=get_string(value["reader"], (at, "reader"), breaches) if "reader" in value else missing("reader", at, breaches),
        writer=get_string(value["writer"], (at, "writer"), breaches) if "writer" in value else missing("writer", at, breaches),
        object=get_string(value["object"], (at, "object"), breaches) if "object" in value else missing("object", at, breaches),
        field=get_string(value["field"], (at, "field"), breaches) if "field" in value else missing("field", at, breaches),
        value=get_string(value["value"], (at, "value"), breaches) if "value" in value else missing("value", at, breaches),
        present=get_string(value["present"], (at, "present"), breaches) if "present" in value else missing("present", at, breaches),
        key=get_string(value["key"], (at, "key"), breaches) if "key" in value else missing("key", at, breaches),
        string=get_string(value["string"], (at, "string"), breaches) if "string" in value else missing("string", at, breaches),
        list=get_list(value["list"], (at, "list"), breaches, get_string) if "list" in value else None,
        bool_=get_bool(value["bool"], (at, "bool"), breaches) if "bool" in value else missing("bool", at, breaches),
        self_=get_string(value["self"], (at, "self"), breaches) if "self" in value else missing("self", at, breaches),
        init=get_string(value["init"], (at, "init"), breaches) if "init" in value else missing("init", at, breaches),
        default=(None if value["default"] is None else get_string(value["default"], (at, "default"), breaches)) if "default" in value else _models.ABSENT,
        inout=get_string(value["inout"], (at, "inout"), breaches) if "inout" in value else missing("inout", at, breaches),
        encoded=get_string(value["encoded"], (at, "encoded"), breaches) if "encoded" in value else missing("encoded", at, breaches),
        hash_value=get_string(value["hash_value"], (at, "hash_value"), breaches) if "hash_value" in value else missing("hash_value", at, breaches),
        string_value=get_string(value["string_value"], (at, "string_value"), breaches) if "string_value" in value else missing("string_value", at, breaches),
        description=get_string(value["description"], (at, "description"), breaches) if "description" in value else missing("description", at, breaches),
        json=get_string(value["json"], (at, "json"), breaches) if "json" in value else missing("json", at, breaches),
        class_=get_string(value["Class"], (at, "Class"), breaches) if "Class" in value else missing("Class", at, breaches),
        a_b=get_string(value["a_b"], (at, "a_b"), breaches) if "a_b" in value else missing("a_b", at, breaches),
        next=read_members(value["next"], (at, "next"), breaches) if "next" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_members(value: _models.Members, out: list[str], start: str = "{") -> None:
    out.append(start + '"reader":')
    put_string(value.reader, out)
    out.append(',"writer":')
    put_string(value.writer, out)
    out.append(',"object":')
    put_string(value.object, out)
    out.append(',"field":')
    put_string(value.field, out)
    out.append(',"value":')
    put_string(value.value, out)
    out.append(',"present":')
    put_string(value.present, out)
    out.append(',"key":')
    put_string(value.key, out)
    out.append(',"string":')
    put_string(value.string, out)
    if value.list is not None:
        out.append(',"list":')
        put_list(value.list, out, put_string)
    out.append(',"bool":')
    put_bool(value.bool_, out)
    out.append(',"self":')
    put_string(value.self_, out)
    out.append(',"init":')
    put_string(value.init, out)
    if value.default is not _models.ABSENT:
        out.append(',"default":')
        put_or_null(value.default, out, put_string)
    out.append(',"inout":')
    put_string(value.inout, out)
    out.append(',"encoded":')
    put_string(value.encoded, out)
    out.append(',"hash_value":')
    put_string(value.hash_value, out)
    out.append(',"string_value":')
    put_string(value.string_value, out)
    out.append(',"description":')
    put_string(value.description, out)
    out.append(',"json":')
    put_string(value.json, out)
    out.append(',"Class":')
    put_string(value.class_, out)
    out.append(',"a_b":')
    put_string(value.a_b, out)
    if value.next is not None:
        out.append(',"next":')
        write_members(value.next, out)
    out.append("}")


def read_self_request(value: JSON, at: Path, breaches: Breaches) -> _models.SelfRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SelfRequest(
        members=read_members(value["members"], (at, "members"), breaches) if "members" in value else missing("members", at, breaches),
        result=read_result(value["result"], (at, "result"), breaches) if "result" in value else missing("result", at, breaches),
        error=read_error(value["error"], (at, "error"), breaches) if "error" in value else missing("error", at, breaches),
        set=read_set(value["set"], (at, "set"), breaches) if "set" in value else missing("set", at, breaches),
        sendable=read_sendable(value["sendable"], (at, "sendable"), breaches) if "sendable" in value else missing("sendable", at, breaches),
        uuid=read_uuid(value["uuid"], (at, "uuid"), breaches) if "uuid" in value else missing("uuid", at, breaches),
        blobs=read_blobs(value["blobs"], (at, "blobs"), breaches) if "blobs" in value else None,
        lists=read_lists(value["lists"], (at, "lists"), breaches) if "lists" in value else None,
        mirror=read_mirror(value["mirror"], (at, "mirror"), breaches) if "mirror" in value else None,
        picture=read_picture(value["picture"], (at, "picture"), breaches) if "picture" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_self_request(value: _models.SelfRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"members":')
    write_members(value.members, out)
    out.append(',"result":')
    write_result(value.result, out)
    out.append(',"error":')
    write_error(value.error, out)
    out.append(',"set":')
    write_set(value.set, out)
    out.append(',"sendable":')
    write_sendable(value.sendable, out)
    out.append(',"uuid":')
    write_uuid(value.uuid, out)
    if value.blobs is not None:
        out.append(',"blobs":')
        write_blobs(value.blobs, out)
    if value.lists is not None:
        out.append(',"lists":')
        write_lists(value.lists, out)
    if value.mirror is not None:
        out.append(',"mirror":')
        write_mirror(value.mirror, out)
    if value.picture is not None:
        out.append(',"picture":')
        write_picture(value.picture, out)
    out.append("}")


def read_self_response(value: JSON, at: Path, breaches: Breaches) -> _models.SelfResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SelfResponse(
        members=read_members(value["members"], (at, "members"), breaches) if "members" in value else missing("members", at, breaches),
        data=read_data(value["data"], (at, "data"), breaches) if "data" in value else None,
        uuid=read_uuid(value["uuid"], (at, "uuid"), breaches) if "uuid" in value else None,
        blobs=read_blobs(value["blobs"], (at, "blobs"), breaches) if "blobs" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_self_response(value: _models.SelfResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"members":')
    write_members(value.members, out)
    if value.data is not None:
        out.append(',"data":')
        write_data(value.data, out)
    if value.uuid is not None:
        out.append(',"uuid":')
        write_uuid(value.uuid, out)
    if value.blobs is not None:
        out.append(',"blobs":')
        write_blobs(value.blobs, out)
    out.append("}")


def read_import_response(value: JSON, at: Path, breaches: Breaches) -> _models.ImportResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.ImportResponse()


def write_import_response(value: _models.ImportResponse, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_read_call_response(value: JSON, at: Path, breaches: Breaches) -> _models.ReadCallResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.ReadCallResponse()


def write_read_call_response(value: _models.ReadCallResponse, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_call_request(value: JSON, at: Path, breaches: Breaches) -> _models.CallRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.CallRequest()


def write_call_request(value: _models.CallRequest, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_call_response(value: JSON, at: Path, breaches: Breaches) -> _models.CallResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.CallResponse()


def write_call_response(value: _models.CallResponse, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_heartbeat_data(value: JSON, at: Path, breaches: Breaches) -> _models.HeartbeatData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.HeartbeatData()


def write_heartbeat_data(value: _models.HeartbeatData, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_response_data(value: JSON, at: Path, breaches: Breaches) -> _models.ResponseData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ResponseData(
        data=read_data(value["data"], (at, "data"), breaches) if "data" in value else missing("data", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_response_data(value: _models.ResponseData, out: list[str], start: str = "{") -> None:
    out.append(start + '"data":')
    write_data(value.data, out)
    out.append("}")


def read_source_data(value: JSON, at: Path, breaches: Breaches) -> _models.SourceData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.SourceData()


def write_source_data(value: _models.SourceData, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_name_data(value: JSON, at: Path, breaches: Breaches) -> _models.NameData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.NameData(
        channel=get_string(value["channel"], (at, "channel"), breaches) if "channel" in value else missing("channel", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_name_data(value: _models.NameData, out: list[str], start: str = "{") -> None:
    out.append(start + '"channel":')
    put_string(value.channel, out)
    out.append("}")


_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {
    _models.Array: read_array,
    _models.Error: read_error,
    _models.Data: read_data,
    _models.Codable: read_codable,
    _models.Sendable: read_sendable,
    _models.UUID: read_uuid,
    _models.Map: read_map,
    _models.Pattern: read_pattern,
    _models.Blobs: read_blobs,
    _models.Date: read_date,
    _models.Times: read_times,
    _models.UnknownPicture: read_unknown_picture,
    _models.Lists: read_lists,
    _models.Mirror: read_mirror,
    _models.Violations: read_violations,
    _models.Members: read_members,
    _models.SelfRequest: read_self_request,
    _models.SelfResponse: read_self_response,
    _models.ImportResponse: read_import_response,
    _models.ReadCallResponse: read_read_call_response,
    _models.CallRequest: read_call_request,
    _models.CallResponse: read_call_response,
    _models.HeartbeatData: read_heartbeat_data,
    _models.ResponseData: read_response_data,
    _models.SourceData: read_source_data,
    _models.NameData: read_name_data,
}

_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {
    _models.Array: write_array,
    _models.Error: write_error,
    _models.Data: write_data,
    _models.Codable: write_codable,
    _models.Sendable: write_sendable,
    _models.UUID: write_uuid,
    _models.Map: write_map,
    _models.Pattern: write_pattern,
    _models.Blobs: write_blobs,
    _models.Date: write_date,
    _models.Times: write_times,
    _models.UnknownPicture: write_unknown_picture,
    _models.Lists: write_lists,
    _models.Mirror: write_mirror,
    _models.Violations: write_violations,
    _models.Members: write_members,
    _models.SelfRequest: write_self_request,
    _models.SelfResponse: write_self_response,
    _models.ImportResponse: write_import_response,
    _models.ReadCallResponse: write_read_call_response,
    _models.CallRequest: write_call_request,
    _models.CallResponse: write_call_response,
    _models.HeartbeatData: write_heartbeat_data,
    _models.ResponseData: write_response_data,
    _models.SourceData: write_source_data,
    _models.NameData: write_name_data,
}
