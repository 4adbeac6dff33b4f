# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Reads and writes the types of the contract, strictly."""

from __future__ import annotations

import re as _re
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from . import models as _models
from .runtime.breaches import UNREAD, Breaches, Path, expected, missing, put_in_order
from .runtime.choices import get_choice
from .runtime.containers import get_list
from .runtime.decoding import decode
from .runtime.encoded import get_bytes, get_uuid
from .runtime.json_text import JSON
from .runtime.parameters import RequestParts
from .runtime.scalars import get_bool, get_float64, get_int32, get_int64, get_string
from .runtime.writing import (
    put_bool,
    put_bytes,
    put_float64,
    put_int32,
    put_int64,
    put_list,
    put_or_null,
    put_string,
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


_PATTERN_OF_STRING: Final = ("[a-z][a-z0-9_-]*", _re.compile(r"[a-z][\x2d0-9\x5fa-z]*"))
def read_string(value: JSON, at: Path, breaches: Breaches) -> _models.String:
    return get_string(value, at, breaches, min_length=1, max_length=12, pattern=_PATTERN_OF_STRING)


def write_string(value: _models.String, out: list[str]) -> None:
    put_string(value, out)


def read_int64(value: JSON, at: Path, breaches: Breaches) -> _models.Int64:
    return get_int32(value, at, breaches, min=-5, max=5)


def write_int64(value: _models.Int64, out: list[str]) -> None:
    put_int32(value, out)


def read_date(value: JSON, at: Path, breaches: Breaches) -> _models.Date:
    return get_choice(value, at, breaches, _models.Date)


def write_date(value: _models.Date, out: list[str]) -> None:
    put_string(value, out)


def read_json(value: JSON, at: Path, breaches: Breaches) -> _models.Json:
    return get_string(value, at, breaches)


def write_json(value: _models.Json, out: list[str]) -> None:
    put_string(value, out)


def read_self_path(parts: RequestParts, values: Sequence[bytes]) -> _models.SelfPath:
    found = parts.path(values, {
        "self": ("uuid", get_uuid),
        "Type": ("string", read_date),
    })
    return _models.SelfPath(
        self_=found["self"],
        type=found["Type"],
    )


def read_self_query(parts: RequestParts, text: bytes) -> _models.SelfQuery:
    found = parts.query(text, {
        "String": ("string", read_string),
        "json": ("string", read_json),
        "description": ("string", lambda item, at, breaches: get_string(item, at, breaches, max_bytes=40)),
        "date": ("int32", lambda item, at, breaches: get_int32(item, at, breaches, min=1, max=100)),
        "int64": ("int64", get_int64),
        "double": ("float64", lambda item, at, breaches: get_float64(item, at, breaches, max=1.0, exclusive_min=0.0)),
        "bool": ("bool", get_bool),
        "bytes": ("bytes", lambda item, at, breaches: get_bytes(item, at, breaches, min_bytes=1, max_bytes=6)),
        "uuid": ("uuid", get_uuid),
    }, required=("String",))
    return _models.SelfQuery(
        string=found["String"],
        json=found.get("json"),
        description=found.get("description", "a & b"),
        date=found.get("date", 20),
        int64=found.get("int64"),
        double=found.get("double"),
        bool_=found.get("bool", True),
        bytes_=found.get("bytes"),
        uuid=found.get("uuid"),
    )


def read_self_response(value: JSON, at: Path, breaches: Breaches) -> _models.SelfResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SelfResponse(
        self_=get_uuid(value["self"], (at, "self"), breaches) if "self" in value else missing("self", at, breaches),
        type=read_date(value["Type"], (at, "Type"), breaches) if "Type" in value else missing("Type", at, breaches),
        string=read_string(value["String"], (at, "String"), breaches) if "String" in value else missing("String", at, breaches),
        json=read_json(value["json"], (at, "json"), breaches) if "json" in value else None,
        description=get_string(value["description"], (at, "description"), breaches) if "description" in value else missing("description", at, breaches),
        date=get_int32(value["date"], (at, "date"), breaches) if "date" in value else missing("date", at, breaches),
        int64=get_int64(value["int64"], (at, "int64"), breaches) if "int64" in value else None,
        double=get_float64(value["double"], (at, "double"), breaches) if "double" in value else None,
        bool_=get_bool(value["bool"], (at, "bool"), breaches) if "bool" in value else missing("bool", at, breaches),
        bytes_=get_bytes(value["bytes"], (at, "bytes"), breaches) if "bytes" in value else None,
        uuid=get_uuid(value["uuid"], (at, "uuid"), breaches) if "uuid" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_self_response(value: _models.SelfResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"self":')
    put_uuid(value.self_, out)
    out.append(',"Type":')
    write_date(value.type, out)
    out.append(',"String":')
    write_string(value.string, out)
    if value.json is not None:
        out.append(',"json":')
        write_json(value.json, out)
    out.append(',"description":')
    put_string(value.description, out)
    out.append(',"date":')
    put_int32(value.date, out)
    if value.int64 is not None:
        out.append(',"int64":')
        put_int64(value.int64, out)
    if value.double is not None:
        out.append(',"double":')
        put_float64(value.double, out)
    out.append(',"bool":')
    put_bool(value.bool_, out)
    if value.bytes_ is not None:
        out.append(',"bytes":')
        put_bytes(value.bytes_, out)
    if value.uuid is not None:
        out.append(',"uuid":')
        put_uuid(value.uuid, out)
    out.append("}")


def read_date_path(parts: RequestParts, values: Sequence[bytes]) -> _models.DatePath:
    found = parts.path(values, {
        "self": ("string", lambda item, at, breaches: get_string(item, at, breaches, min_length=2, max_length=8)),
    })
    return _models.DatePath(
        self_=found["self"],
    )


def read_date_response(value: JSON, at: Path, breaches: Breaches) -> _models.DateResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.DateResponse(
        self_=get_string(value["self"], (at, "self"), breaches) if "self" in value else missing("self", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_date_response(value: _models.DateResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"self":')
    put_string(value.self_, out)
    out.append("}")


def read_call_path(parts: RequestParts, values: Sequence[bytes]) -> _models.CallPath:
    found = parts.path(values, {
        "request": ("string", lambda item, at, breaches: get_string(item, at, breaches, max_length=8)),
        "call": ("int32", read_int64),
        "query": ("bool", get_bool),
    })
    return _models.CallPath(
        request=found["request"],
        call=found["call"],
        query=found["query"],
    )


def read_call_query(parts: RequestParts, text: bytes) -> _models.CallQuery:
    found = parts.query(text, {
        "fails": ("bool", get_bool),
        "values": ("int32", lambda item, at, breaches: get_int32(item, at, breaches, min=0, max=3)),
    }, required=())
    return _models.CallQuery(
        fails=found.get("fails", False),
        values=found.get("values", 1),
    )


def read_call_request(value: JSON, at: Path, breaches: Breaches) -> _models.CallRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.CallRequest(
        path=get_string(value["path"], (at, "path"), breaches, max_length=20) if "path" in value else missing("path", at, breaches),
        body=get_list(value["body"], (at, "body"), breaches, read_string) if "body" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_call_request(value: _models.CallRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"path":')
    put_string(value.path, out)
    if value.body is not None:
        out.append(',"body":')
        put_list(value.body, out, write_string)
    out.append("}")


def read_call_response(value: JSON, at: Path, breaches: Breaches) -> _models.CallResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.CallResponse(
        text=get_string(value["text"], (at, "text"), breaches) if "text" in value else missing("text", at, breaches),
        number=read_int64(value["number"], (at, "number"), breaches) if "number" in value else missing("number", at, breaches),
        flag=get_bool(value["flag"], (at, "flag"), breaches) if "flag" in value else missing("flag", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_call_response(value: _models.CallResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"text":')
    put_string(value.text, out)
    out.append(',"number":')
    write_int64(value.number, out)
    out.append(',"flag":')
    put_bool(value.flag, out)
    out.append("}")


def read_class_path(parts: RequestParts, values: Sequence[bytes]) -> _models.ClassPath:
    found = parts.path(values, {
        "import": ("string", read_string),
    })
    return _models.ClassPath(
        import_=found["import"],
    )


def read_class_response(value: JSON, at: Path, breaches: Breaches) -> _models.ClassResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ClassResponse(
        import_=read_string(value["import"], (at, "import"), breaches) if "import" in value else missing("import", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_class_response(value: _models.ClassResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"import":')
    write_string(value.import_, out)
    out.append("}")


def read_url2_id_path(parts: RequestParts, values: Sequence[bytes]) -> _models.Url2IdPath:
    found = parts.path(values, {
        "id": ("string", read_string),
    })
    return _models.Url2IdPath(
        id=found["id"],
    )


def read_url2_id_query(parts: RequestParts, text: bytes) -> _models.Url2IdQuery:
    found = parts.query(text, {
        "html": ("int32", read_int64),
        "json": ("bool", get_bool),
    }, required=("html", "json"))
    return _models.Url2IdQuery(
        html=found["html"],
        json=found["json"],
    )


def read_url2_id_request(value: JSON, at: Path, breaches: Breaches) -> _models.Url2IdRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Url2IdRequest(
        data=get_string(value["data"], (at, "data"), breaches) if "data" in value else missing("data", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_url2_id_request(value: _models.Url2IdRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"data":')
    put_string(value.data, out)
    out.append("}")


def read_url2_id_response(value: JSON, at: Path, breaches: Breaches) -> _models.Url2IdResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Url2IdResponse(
        url2_id=read_string(value["url2_id"], (at, "url2_id"), breaches) if "url2_id" in value else missing("url2_id", at, breaches),
        html=read_int64(value["html"], (at, "html"), breaches) if "html" in value else missing("html", at, breaches),
        json=get_bool(value["json"], (at, "json"), breaches) if "json" in value else missing("json", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_url2_id_response(value: _models.Url2IdResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"url2_id":')
    write_string(value.url2_id, out)
    out.append(',"html":')
    write_int64(value.html, out)
    out.append(',"json":')
    put_bool(value.json, out)
    out.append("}")


def read_init_response(value: JSON, at: Path, breaches: Breaches) -> _models.InitResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.InitResponse()


def write_init_response(value: _models.InitResponse, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_self_envelope(value: JSON, at: Path, breaches: Breaches) -> _models.SelfEnvelope:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SelfEnvelope(
        host=get_string(value["host"], (at, "host"), breaches) if "host" in value else None,
        json=read_date(value["json"], (at, "json"), breaches) if "json" in value else missing("json", at, breaches),
        description=(None if value["description"] is None else read_string(value["description"], (at, "description"), breaches)) if "description" in value else _models.ABSENT,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_self_envelope(value: _models.SelfEnvelope, out: list[str], start: str = "{") -> None:
    if value.host is not None:
        out.append(start + '"host":')
        put_string(value.host, out)
        start = ","
    out.append(start + '"json":')
    write_date(value.json, out)
    if value.description is not _models.ABSENT:
        out.append(',"description":')
        put_or_null(value.description, out, write_string)
    out.append("}")


def read_alive_data(value: JSON, at: Path, breaches: Breaches) -> _models.AliveData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.AliveData(
        uptime_seconds=get_float64(value["uptime_seconds"], (at, "uptime_seconds"), breaches) if "uptime_seconds" in value else missing("uptime_seconds", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_alive_data(value: _models.AliveData, out: list[str], start: str = "{") -> None:
    out.append(start + '"uptime_seconds":')
    put_float64(value.uptime_seconds, out)
    out.append("}")


def read_json_data(value: JSON, at: Path, breaches: Breaches) -> _models.JsonData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.JsonData(
        self_=get_string(value["self"], (at, "self"), breaches) if "self" in value else missing("self", at, breaches),
        number=read_int64(value["number"], (at, "number"), breaches) if "number" in value else missing("number", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_json_data(value: _models.JsonData, out: list[str], start: str = "{") -> None:
    out.append(start + '"self":')
    put_string(value.self_, out)
    out.append(',"number":')
    write_int64(value.number, out)
    out.append("}")


def read_type_data(value: JSON, at: Path, breaches: Breaches) -> _models.TypeData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.TypeData(
        number=get_int32(value["number"], (at, "number"), breaches) if "number" in value else missing("number", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_type_data(value: _models.TypeData, out: list[str], start: str = "{") -> None:
    out.append(start + '"number":')
    put_int32(value.number, out)
    out.append("}")


def read_string_envelope(value: JSON, at: Path, breaches: Breaches) -> _models.StringEnvelope:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.StringEnvelope(
        class_=get_list(value["Class"], (at, "Class"), breaches, get_int32) if "Class" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_string_envelope(value: _models.StringEnvelope, out: list[str], start: str = "{") -> None:
    if value.class_ is not None:
        out.append(start + '"Class":')
        put_list(value.class_, out, put_int32)
        start = ","
    out.append("{}" if start == "{" else "}")


def read_init_data(value: JSON, at: Path, breaches: Breaches) -> _models.InitData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    return _models.InitData()


def write_init_data(value: _models.InitData, out: list[str], start: str = "{") -> None:
    out.append("{}" if start == "{" else "}")


def read_path_data(value: JSON, at: Path, breaches: Breaches) -> _models.PathData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.PathData(
        body=get_list(value["body"], (at, "body"), breaches, read_string) if "body" in value else missing("body", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_path_data(value: _models.PathData, out: list[str], start: str = "{") -> None:
    out.append(start + '"body":')
    put_list(value.body, out, write_string)
    out.append("}")


_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {
    _models.Date: read_date,
    _models.SelfResponse: read_self_response,
    _models.DateResponse: read_date_response,
    _models.CallRequest: read_call_request,
    _models.CallResponse: read_call_response,
    _models.ClassResponse: read_class_response,
    _models.Url2IdRequest: read_url2_id_request,
    _models.Url2IdResponse: read_url2_id_response,
    _models.InitResponse: read_init_response,
    _models.SelfEnvelope: read_self_envelope,
    _models.AliveData: read_alive_data,
    _models.JsonData: read_json_data,
    _models.TypeData: read_type_data,
    _models.StringEnvelope: read_string_envelope,
    _models.InitData: read_init_data,
    _models.PathData: read_path_data,
}

_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {
    _models.Date: write_date,
    _models.SelfResponse: write_self_response,
    _models.DateResponse: write_date_response,
    _models.CallRequest: write_call_request,
    _models.CallResponse: write_call_response,
    _models.ClassResponse: write_class_response,
    _models.Url2IdRequest: write_url2_id_request,
    _models.Url2IdResponse: write_url2_id_response,
    _models.InitResponse: write_init_response,
    _models.SelfEnvelope: write_self_envelope,
    _models.AliveData: write_alive_data,
    _models.JsonData: write_json_data,
    _models.TypeData: write_type_data,
    _models.StringEnvelope: write_string_envelope,
    _models.InitData: write_init_data,
    _models.PathData: write_path_data,
}
