# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Reads and writes the types of the contract, strictly."""

from __future__ import annotations

import re as _re
from collections.abc import Callable
from typing import Any, Final, TypeVar

from . import models as _models
from .runtime.breaches import UNREAD, Breaches, Path, expected, missing, put_in_order
from .runtime.choices import no_case
from .runtime.containers import get_json, get_list, get_map
from .runtime.decoding import decode
from .runtime.encoded import get_bytes, get_uuid
from .runtime.json_text import JSON
from .runtime.scalars import get_bool, get_float64, get_int32, get_int64, get_string
from .runtime.writing import (
    put_bool,
    put_bytes,
    put_float64,
    put_int32,
    put_int64,
    put_json,
    put_list,
    put_map,
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


_PATTERN_OF_IDENTIFIER: Final = ("[a-z0-9][a-z0-9_-]*", _re.compile(r"[0-9a-z][\x2d0-9\x5fa-z]*"))
def read_identifier(value: JSON, at: Path, breaches: Breaches) -> _models.Identifier:
    return get_string(value, at, breaches, min_length=1, max_length=64, pattern=_PATTERN_OF_IDENTIFIER)


def write_identifier(value: _models.Identifier, out: list[str]) -> None:
    put_string(value, out)


def read_text_fragment(value: JSON, at: Path, breaches: Breaches) -> _models.TextFragment:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.TextFragment(
        text=get_string(value["text"], (at, "text"), breaches, max_bytes=10_000_000) if "text" in value else missing("text", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_text_fragment(value: _models.TextFragment, out: list[str], start: str = "{") -> None:
    out.append(start + '"text":')
    put_string(value.text, out)
    out.append("}")


def read_html_fragment(value: JSON, at: Path, breaches: Breaches) -> _models.HtmlFragment:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.HtmlFragment(
        html=get_string(value["html"], (at, "html"), breaches, max_bytes=10_000_000) if "html" in value else missing("html", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_html_fragment(value: _models.HtmlFragment, out: list[str], start: str = "{") -> None:
    out.append(start + '"html":')
    put_string(value.html, out)
    out.append("}")


def read_image_fragment(value: JSON, at: Path, breaches: Breaches) -> _models.ImageFragment:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ImageFragment(
        media_type=get_string(value["media_type"], (at, "media_type"), breaches, min_length=1, max_length=127) if "media_type" in value else missing("media_type", at, breaches),
        data=get_bytes(value["data"], (at, "data"), breaches, min_bytes=1, max_bytes=100_000_000) if "data" in value else missing("data", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_image_fragment(value: _models.ImageFragment, out: list[str], start: str = "{") -> None:
    out.append(start + '"media_type":')
    put_string(value.media_type, out)
    out.append(',"data":')
    put_bytes(value.data, out)
    out.append("}")


def read_clipboard_fragment(value: JSON, at: Path, breaches: Breaches) -> _models.ClipboardFragment:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("kind")
    if tag == "text":
        return read_text_fragment(value, at, breaches)
    if tag == "html":
        return read_html_fragment(value, at, breaches)
    if tag == "image":
        return read_image_fragment(value, at, breaches)
    no_case("kind", value, at, breaches)
    return UNREAD


def write_clipboard_fragment(value: _models.ClipboardFragment, out: list[str]) -> None:
    if isinstance(value, _models.TextFragment):
        out.append('{"kind":"text"')
        write_text_fragment(value, out, ",")
        return
    if isinstance(value, _models.HtmlFragment):
        out.append('{"kind":"html"')
        write_html_fragment(value, out, ",")
        return
    out.append('{"kind":"image"')
    write_image_fragment(value, out, ",")


def read_detection(value: JSON, at: Path, breaches: Breaches) -> _models.Detection:
    return get_string(value, at, breaches)


def write_detection(value: _models.Detection, out: list[str]) -> None:
    put_string(value, out)


def read_destination(value: JSON, at: Path, breaches: Breaches) -> _models.Destination:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Destination(
        space=read_identifier(value["space"], (at, "space"), breaches) if "space" in value else missing("space", at, breaches),
        folder=read_identifier(value["folder"], (at, "folder"), breaches) if "folder" in value else missing("folder", at, breaches),
        rule=(None if value["rule"] is None else read_identifier(value["rule"], (at, "rule"), breaches)) if "rule" in value else missing("rule", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_destination(value: _models.Destination, out: list[str], start: str = "{") -> None:
    out.append(start + '"space":')
    write_identifier(value.space, out)
    out.append(',"folder":')
    write_identifier(value.folder, out)
    out.append(',"rule":')
    put_or_null(value.rule, out, write_identifier)
    out.append("}")


def read_fragment_result(value: JSON, at: Path, breaches: Breaches) -> _models.FragmentResult:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.FragmentResult(
        detected=get_list(value["detected"], (at, "detected"), breaches, read_detection, min_items=1, max_items=16) if "detected" in value else missing("detected", at, breaches),
        width=get_int32(value["width"], (at, "width"), breaches, min=1) if "width" in value else None,
        height=get_int32(value["height"], (at, "height"), breaches, min=1) if "height" in value else None,
        routed_to=(None if value["routed_to"] is None else read_destination(value["routed_to"], (at, "routed_to"), breaches)) if "routed_to" in value else missing("routed_to", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_fragment_result(value: _models.FragmentResult, out: list[str], start: str = "{") -> None:
    out.append(start + '"detected":')
    put_list(value.detected, out, write_detection)
    if value.width is not None:
        out.append(',"width":')
        put_int32(value.width, out)
    if value.height is not None:
        out.append(',"height":')
        put_int32(value.height, out)
    out.append(',"routed_to":')
    put_or_null(value.routed_to, out, write_destination)
    out.append("}")


def read_indicator_state(value: JSON, at: Path, breaches: Breaches) -> _models.IndicatorState:
    return get_string(value, at, breaches)


def write_indicator_state(value: _models.IndicatorState, out: list[str]) -> None:
    put_string(value, out)


def read_indicator(value: JSON, at: Path, breaches: Breaches) -> _models.Indicator:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Indicator(
        id=read_identifier(value["id"], (at, "id"), breaches) if "id" in value else missing("id", at, breaches),
        state=read_indicator_state(value["state"], (at, "state"), breaches) if "state" in value else missing("state", at, breaches),
        text=get_string(value["text"], (at, "text"), breaches, max_length=200) if "text" in value else "",
        progress=get_float64(value["progress"], (at, "progress"), breaches, min=0.0, max=1.0) if "progress" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_indicator(value: _models.Indicator, out: list[str], start: str = "{") -> None:
    out.append(start + '"id":')
    write_identifier(value.id, out)
    out.append(',"state":')
    write_indicator_state(value.state, out)
    out.append(',"text":')
    put_string(value.text, out)
    if value.progress is not None:
        out.append(',"progress":')
        put_float64(value.progress, out)
    out.append("}")


def read_module_state(value: JSON, at: Path, breaches: Breaches) -> _models.ModuleState:
    return get_string(value, at, breaches)


def write_module_state(value: _models.ModuleState, out: list[str]) -> None:
    put_string(value, out)


def read_module_status(value: JSON, at: Path, breaches: Breaches) -> _models.ModuleStatus:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ModuleStatus(
        name=read_identifier(value["name"], (at, "name"), breaches) if "name" in value else missing("name", at, breaches),
        state=read_module_state(value["state"], (at, "state"), breaches) if "state" in value else missing("state", at, breaches),
        detail=get_string(value["detail"], (at, "detail"), breaches, max_length=500) if "detail" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_module_status(value: _models.ModuleStatus, out: list[str], start: str = "{") -> None:
    out.append(start + '"name":')
    write_identifier(value.name, out)
    out.append(',"state":')
    write_module_state(value.state, out)
    if value.detail is not None:
        out.append(',"detail":')
        put_string(value.detail, out)
    out.append("}")


def read_space(value: JSON, at: Path, breaches: Breaches) -> _models.Space:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Space(
        id=read_identifier(value["id"], (at, "id"), breaches) if "id" in value else missing("id", at, breaches),
        title=get_string(value["title"], (at, "title"), breaches, min_length=1, max_length=200) if "title" in value else missing("title", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_space(value: _models.Space, out: list[str], start: str = "{") -> None:
    out.append(start + '"id":')
    write_identifier(value.id, out)
    out.append(',"title":')
    put_string(value.title, out)
    out.append("}")


def read_routing_rule(value: JSON, at: Path, breaches: Breaches) -> _models.RoutingRule:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.RoutingRule(
        id=read_identifier(value["id"], (at, "id"), breaches) if "id" in value else missing("id", at, breaches),
        detected=read_detection(value["detected"], (at, "detected"), breaches) if "detected" in value else missing("detected", at, breaches),
        space=read_identifier(value["space"], (at, "space"), breaches) if "space" in value else missing("space", at, breaches),
        folder=read_identifier(value["folder"], (at, "folder"), breaches) if "folder" in value else missing("folder", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_routing_rule(value: _models.RoutingRule, out: list[str], start: str = "{") -> None:
    out.append(start + '"id":')
    write_identifier(value.id, out)
    out.append(',"detected":')
    write_detection(value.detected, out)
    out.append(',"space":')
    write_identifier(value.space, out)
    out.append(',"folder":')
    write_identifier(value.folder, out)
    out.append("}")


def read_set_indicator(value: JSON, at: Path, breaches: Breaches) -> _models.SetIndicator:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SetIndicator(
        indicator=read_indicator(value["indicator"], (at, "indicator"), breaches) if "indicator" in value else missing("indicator", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_set_indicator(value: _models.SetIndicator, out: list[str], start: str = "{") -> None:
    out.append(start + '"indicator":')
    write_indicator(value.indicator, out)
    out.append("}")


def read_raise_warning(value: JSON, at: Path, breaches: Breaches) -> _models.RaiseWarning:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.RaiseWarning(
        code=read_identifier(value["code"], (at, "code"), breaches) if "code" in value else missing("code", at, breaches),
        message=get_string(value["message"], (at, "message"), breaches, min_length=1, max_length=500) if "message" in value else missing("message", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_raise_warning(value: _models.RaiseWarning, out: list[str], start: str = "{") -> None:
    out.append(start + '"code":')
    write_identifier(value.code, out)
    out.append(',"message":')
    put_string(value.message, out)
    out.append("}")


def read_route_item(value: JSON, at: Path, breaches: Breaches) -> _models.RouteItem:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.RouteItem(
        space=read_identifier(value["space"], (at, "space"), breaches) if "space" in value else missing("space", at, breaches),
        folder=read_identifier(value["folder"], (at, "folder"), breaches) if "folder" in value else missing("folder", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_route_item(value: _models.RouteItem, out: list[str], start: str = "{") -> None:
    out.append(start + '"space":')
    write_identifier(value.space, out)
    out.append(',"folder":')
    write_identifier(value.folder, out)
    out.append("}")


def read_trigger_action(value: JSON, at: Path, breaches: Breaches) -> _models.TriggerAction:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    tag = value.get("action")
    if tag == "set_indicator":
        return read_set_indicator(value, at, breaches)
    if tag == "raise_warning":
        return read_raise_warning(value, at, breaches)
    if tag == "route_item":
        return read_route_item(value, at, breaches)
    no_case("action", value, at, breaches)
    return UNREAD


def write_trigger_action(value: _models.TriggerAction, out: list[str]) -> None:
    if isinstance(value, _models.SetIndicator):
        out.append('{"action":"set_indicator"')
        write_set_indicator(value, out, ",")
        return
    if isinstance(value, _models.RaiseWarning):
        out.append('{"action":"raise_warning"')
        write_raise_warning(value, out, ",")
        return
    out.append('{"action":"route_item"')
    write_route_item(value, out, ",")


def read_trigger(value: JSON, at: Path, breaches: Breaches) -> _models.Trigger:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Trigger(
        id=read_identifier(value["id"], (at, "id"), breaches) if "id" in value else missing("id", at, breaches),
        enabled=get_bool(value["enabled"], (at, "enabled"), breaches) if "enabled" in value else missing("enabled", at, breaches),
        when=read_detection(value["when"], (at, "when"), breaches) if "when" in value else None,
        actions=get_list(value["actions"], (at, "actions"), breaches, read_trigger_action, min_items=1, max_items=32) if "actions" in value else missing("actions", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_trigger(value: _models.Trigger, out: list[str], start: str = "{") -> None:
    out.append(start + '"id":')
    write_identifier(value.id, out)
    out.append(',"enabled":')
    put_bool(value.enabled, out)
    if value.when is not None:
        out.append(',"when":')
        write_detection(value.when, out)
    out.append(',"actions":')
    put_list(value.actions, out, write_trigger_action)
    out.append("}")


def read_action_outcome(value: JSON, at: Path, breaches: Breaches) -> _models.ActionOutcome:
    return get_string(value, at, breaches)


def write_action_outcome(value: _models.ActionOutcome, out: list[str]) -> None:
    put_string(value, out)


def read_action_result(value: JSON, at: Path, breaches: Breaches) -> _models.ActionResult:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ActionResult(
        action=read_identifier(value["action"], (at, "action"), breaches) if "action" in value else missing("action", at, breaches),
        outcome=read_action_outcome(value["outcome"], (at, "outcome"), breaches) if "outcome" in value else missing("outcome", at, breaches),
        message=get_string(value["message"], (at, "message"), breaches, max_length=500) if "message" in value else None,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_action_result(value: _models.ActionResult, out: list[str], start: str = "{") -> None:
    out.append(start + '"action":')
    write_identifier(value.action, out)
    out.append(',"outcome":')
    write_action_outcome(value.outcome, out)
    if value.message is not None:
        out.append(',"message":')
        put_string(value.message, out)
    out.append("}")


def read_workspace(value: JSON, at: Path, breaches: Breaches) -> _models.Workspace:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.Workspace(
        spaces=get_list(value["spaces"], (at, "spaces"), breaches, read_space, max_items=256) if "spaces" in value else missing("spaces", at, breaches),
        rules=get_list(value["rules"], (at, "rules"), breaches, read_routing_rule, max_items=256) if "rules" in value else missing("rules", at, breaches),
        triggers=get_list(value["triggers"], (at, "triggers"), breaches, read_trigger, max_items=256) if "triggers" in value else missing("triggers", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_workspace(value: _models.Workspace, out: list[str], start: str = "{") -> None:
    out.append(start + '"spaces":')
    put_list(value.spaces, out, write_space)
    out.append(',"rules":')
    put_list(value.rules, out, write_routing_rule)
    out.append(',"triggers":')
    put_list(value.triggers, out, write_trigger)
    out.append("}")


def read_process_clipboard_request(value: JSON, at: Path, breaches: Breaches) -> _models.ProcessClipboardRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ProcessClipboardRequest(
        fragments=get_list(value["fragments"], (at, "fragments"), breaches, read_clipboard_fragment, min_items=1, max_items=16) if "fragments" in value else missing("fragments", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_process_clipboard_request(value: _models.ProcessClipboardRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"fragments":')
    put_list(value.fragments, out, write_clipboard_fragment)
    out.append("}")


def read_process_clipboard_response(value: JSON, at: Path, breaches: Breaches) -> _models.ProcessClipboardResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ProcessClipboardResponse(
        results=get_list(value["results"], (at, "results"), breaches, read_fragment_result) if "results" in value else missing("results", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_process_clipboard_response(value: _models.ProcessClipboardResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"results":')
    put_list(value.results, out, write_fragment_result)
    out.append("}")


def read_get_workspace_response(value: JSON, at: Path, breaches: Breaches) -> _models.GetWorkspaceResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.GetWorkspaceResponse(
        revision=get_int64(value["revision"], (at, "revision"), breaches, min=1) if "revision" in value else missing("revision", at, breaches),
        workspace=read_workspace(value["workspace"], (at, "workspace"), breaches) if "workspace" in value else missing("workspace", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_get_workspace_response(value: _models.GetWorkspaceResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"revision":')
    put_int64(value.revision, out)
    out.append(',"workspace":')
    write_workspace(value.workspace, out)
    out.append("}")


def read_update_config_request(value: JSON, at: Path, breaches: Breaches) -> _models.UpdateConfigRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UpdateConfigRequest(
        revision=get_int64(value["revision"], (at, "revision"), breaches, min=1) if "revision" in value else missing("revision", at, breaches),
        workspace=read_workspace(value["workspace"], (at, "workspace"), breaches) if "workspace" in value else missing("workspace", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_update_config_request(value: _models.UpdateConfigRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"revision":')
    put_int64(value.revision, out)
    out.append(',"workspace":')
    write_workspace(value.workspace, out)
    out.append("}")


def read_update_config_response(value: JSON, at: Path, breaches: Breaches) -> _models.UpdateConfigResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UpdateConfigResponse(
        revision=get_int64(value["revision"], (at, "revision"), breaches, min=1) if "revision" in value else missing("revision", at, breaches),
        workspace=read_workspace(value["workspace"], (at, "workspace"), breaches) if "workspace" in value else missing("workspace", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_update_config_response(value: _models.UpdateConfigResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"revision":')
    put_int64(value.revision, out)
    out.append(',"workspace":')
    write_workspace(value.workspace, out)
    out.append("}")


def read_update_hub_request(value: JSON, at: Path, breaches: Breaches) -> _models.UpdateHubRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UpdateHubRequest(
        indicators=get_list(value["indicators"], (at, "indicators"), breaches, read_indicator, min_items=1, max_items=64) if "indicators" in value else missing("indicators", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_update_hub_request(value: _models.UpdateHubRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"indicators":')
    put_list(value.indicators, out, write_indicator)
    out.append("}")


def read_update_hub_response(value: JSON, at: Path, breaches: Breaches) -> _models.UpdateHubResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.UpdateHubResponse(
        indicators=get_list(value["indicators"], (at, "indicators"), breaches, read_indicator, max_items=64) if "indicators" in value else missing("indicators", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_update_hub_response(value: _models.UpdateHubResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"indicators":')
    put_list(value.indicators, out, write_indicator)
    out.append("}")


def read_get_health_response(value: JSON, at: Path, breaches: Breaches) -> _models.GetHealthResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.GetHealthResponse(
        build_hash=get_string(value["build_hash"], (at, "build_hash"), breaches, min_length=1, max_length=64) if "build_hash" in value else missing("build_hash", at, breaches),
        version=get_string(value["version"], (at, "version"), breaches, min_length=1, max_length=64) if "version" in value else missing("version", at, breaches),
        uptime=get_float64(value["uptime"], (at, "uptime"), breaches, min=0.0) if "uptime" in value else missing("uptime", at, breaches),
        modules=get_list(value["modules"], (at, "modules"), breaches, read_module_status) if "modules" in value else missing("modules", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_get_health_response(value: _models.GetHealthResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"build_hash":')
    put_string(value.build_hash, out)
    out.append(',"version":')
    put_string(value.version, out)
    out.append(',"uptime":')
    put_float64(value.uptime, out)
    out.append(',"modules":')
    put_list(value.modules, out, write_module_status)
    out.append("}")


def read_execute_trigger_request(value: JSON, at: Path, breaches: Breaches) -> _models.ExecuteTriggerRequest:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ExecuteTriggerRequest(
        trigger_id=read_identifier(value["trigger_id"], (at, "trigger_id"), breaches) if "trigger_id" in value else missing("trigger_id", at, breaches),
        arguments=get_map(value["arguments"], (at, "arguments"), breaches, get_json, max_items=32) if "arguments" in value else _models.JSONMap(),
        dry_run=get_bool(value["dry_run"], (at, "dry_run"), breaches) if "dry_run" in value else False,
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_execute_trigger_request(value: _models.ExecuteTriggerRequest, out: list[str], start: str = "{") -> None:
    out.append(start + '"trigger_id":')
    write_identifier(value.trigger_id, out)
    out.append(',"arguments":')
    put_map(value.arguments, out, put_json)
    out.append(',"dry_run":')
    put_bool(value.dry_run, out)
    out.append("}")


def read_execute_trigger_response(value: JSON, at: Path, breaches: Breaches) -> _models.ExecuteTriggerResponse:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ExecuteTriggerResponse(
        actions=get_list(value["actions"], (at, "actions"), breaches, read_action_result) if "actions" in value else missing("actions", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_execute_trigger_response(value: _models.ExecuteTriggerResponse, out: list[str], start: str = "{") -> None:
    out.append(start + '"actions":')
    put_list(value.actions, out, write_action_result)
    out.append("}")


def read_heartbeat_data(value: JSON, at: Path, breaches: Breaches) -> _models.HeartbeatData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.HeartbeatData(
        uptime=get_float64(value["uptime"], (at, "uptime"), breaches, min=0.0) if "uptime" in value else missing("uptime", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_heartbeat_data(value: _models.HeartbeatData, out: list[str], start: str = "{") -> None:
    out.append(start + '"uptime":')
    put_float64(value.uptime, out)
    out.append("}")


def read_clipboard_processed_data(value: JSON, at: Path, breaches: Breaches) -> _models.ClipboardProcessedData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.ClipboardProcessedData(
        results=get_list(value["results"], (at, "results"), breaches, read_fragment_result) if "results" in value else missing("results", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_clipboard_processed_data(value: _models.ClipboardProcessedData, out: list[str], start: str = "{") -> None:
    out.append(start + '"results":')
    put_list(value.results, out, write_fragment_result)
    out.append("}")


def read_save_completed_data(value: JSON, at: Path, breaches: Breaches) -> _models.SaveCompletedData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.SaveCompletedData(
        item_id=get_uuid(value["item_id"], (at, "item_id"), breaches) if "item_id" in value else missing("item_id", at, breaches),
        destination=read_destination(value["destination"], (at, "destination"), breaches) if "destination" in value else missing("destination", at, breaches),
        size_bytes=get_int64(value["size_bytes"], (at, "size_bytes"), breaches, min=0) if "size_bytes" in value else missing("size_bytes", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_save_completed_data(value: _models.SaveCompletedData, out: list[str], start: str = "{") -> None:
    out.append(start + '"item_id":')
    put_uuid(value.item_id, out)
    out.append(',"destination":')
    write_destination(value.destination, out)
    out.append(',"size_bytes":')
    put_int64(value.size_bytes, out)
    out.append("}")


def read_runtime_warning_data(value: JSON, at: Path, breaches: Breaches) -> _models.RuntimeWarningData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.RuntimeWarningData(
        code=read_identifier(value["code"], (at, "code"), breaches) if "code" in value else missing("code", at, breaches),
        message=get_string(value["message"], (at, "message"), breaches, min_length=1, max_length=500) if "message" in value else missing("message", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_runtime_warning_data(value: _models.RuntimeWarningData, out: list[str], start: str = "{") -> None:
    out.append(start + '"code":')
    write_identifier(value.code, out)
    out.append(',"message":')
    put_string(value.message, out)
    out.append("}")


def read_indicators_changed_data(value: JSON, at: Path, breaches: Breaches) -> _models.IndicatorsChangedData:
    if type(value) is not dict:
        expected("object", value, at, breaches)
        return UNREAD
    result = _models.IndicatorsChangedData(
        indicators=get_list(value["indicators"], (at, "indicators"), breaches, read_indicator, max_items=64) if "indicators" in value else missing("indicators", at, breaches),
    )
    if breaches:
        put_in_order(breaches, value, at)
    return result


def write_indicators_changed_data(value: _models.IndicatorsChangedData, out: list[str], start: str = "{") -> None:
    out.append(start + '"indicators":')
    put_list(value.indicators, out, write_indicator)
    out.append("}")


_READERS: Final[dict[type[Any], Callable[[JSON, Path, Breaches], Any]]] = {
    _models.TextFragment: read_text_fragment,
    _models.HtmlFragment: read_html_fragment,
    _models.ImageFragment: read_image_fragment,
    _models.Destination: read_destination,
    _models.FragmentResult: read_fragment_result,
    _models.Indicator: read_indicator,
    _models.ModuleStatus: read_module_status,
    _models.Space: read_space,
    _models.RoutingRule: read_routing_rule,
    _models.SetIndicator: read_set_indicator,
    _models.RaiseWarning: read_raise_warning,
    _models.RouteItem: read_route_item,
    _models.Trigger: read_trigger,
    _models.ActionResult: read_action_result,
    _models.Workspace: read_workspace,
    _models.ProcessClipboardRequest: read_process_clipboard_request,
    _models.ProcessClipboardResponse: read_process_clipboard_response,
    _models.GetWorkspaceResponse: read_get_workspace_response,
    _models.UpdateConfigRequest: read_update_config_request,
    _models.UpdateConfigResponse: read_update_config_response,
    _models.UpdateHubRequest: read_update_hub_request,
    _models.UpdateHubResponse: read_update_hub_response,
    _models.GetHealthResponse: read_get_health_response,
    _models.ExecuteTriggerRequest: read_execute_trigger_request,
    _models.ExecuteTriggerResponse: read_execute_trigger_response,
    _models.HeartbeatData: read_heartbeat_data,
    _models.ClipboardProcessedData: read_clipboard_processed_data,
    _models.SaveCompletedData: read_save_completed_data,
    _models.RuntimeWarningData: read_runtime_warning_data,
    _models.IndicatorsChangedData: read_indicators_changed_data,
}

_WRITERS: Final[dict[type[Any], Callable[[Any, list[str]], None]]] = {
    _models.TextFragment: write_text_fragment,
    _models.HtmlFragment: write_html_fragment,
    _models.ImageFragment: write_image_fragment,
    _models.Destination: write_destination,
    _models.FragmentResult: write_fragment_result,
    _models.Indicator: write_indicator,
    _models.ModuleStatus: write_module_status,
    _models.Space: write_space,
    _models.RoutingRule: write_routing_rule,
    _models.SetIndicator: write_set_indicator,
    _models.RaiseWarning: write_raise_warning,
    _models.RouteItem: write_route_item,
    _models.Trigger: write_trigger,
    _models.ActionResult: write_action_result,
    _models.Workspace: write_workspace,
    _models.ProcessClipboardRequest: write_process_clipboard_request,
    _models.ProcessClipboardResponse: write_process_clipboard_response,
    _models.GetWorkspaceResponse: write_get_workspace_response,
    _models.UpdateConfigRequest: write_update_config_request,
    _models.UpdateConfigResponse: write_update_config_response,
    _models.UpdateHubRequest: write_update_hub_request,
    _models.UpdateHubResponse: write_update_hub_response,
    _models.GetHealthResponse: write_get_health_response,
    _models.ExecuteTriggerRequest: write_execute_trigger_request,
    _models.ExecuteTriggerResponse: write_execute_trigger_response,
    _models.HeartbeatData: write_heartbeat_data,
    _models.ClipboardProcessedData: write_clipboard_processed_data,
    _models.SaveCompletedData: write_save_completed_data,
    _models.RuntimeWarningData: write_runtime_warning_data,
    _models.IndicatorsChangedData: write_indicators_changed_data,
}
