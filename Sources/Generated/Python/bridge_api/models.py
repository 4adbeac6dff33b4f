# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
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
    "ActionOutcome",
    "ActionResult",
    "ClipboardFragment",
    "ClipboardProcessedData",
    "Destination",
    "Detection",
    "ExecuteTriggerRequest",
    "ExecuteTriggerResponse",
    "FragmentResult",
    "GetHealthResponse",
    "GetWorkspaceResponse",
    "HeartbeatData",
    "HtmlFragment",
    "Identifier",
    "ImageFragment",
    "Indicator",
    "IndicatorState",
    "IndicatorsChangedData",
    "JSONMap",
    "JSONValue",
    "ModuleState",
    "ModuleStatus",
    "ProcessClipboardRequest",
    "ProcessClipboardResponse",
    "RaiseWarning",
    "RouteItem",
    "RoutingRule",
    "RuntimeWarningData",
    "SaveCompletedData",
    "SetIndicator",
    "Space",
    "TextFragment",
    "Trigger",
    "TriggerAction",
    "UnknownCase",
    "UpdateConfigRequest",
    "UpdateConfigResponse",
    "UpdateHubRequest",
    "UpdateHubResponse",
    "Workspace",
    "is_known_action_outcome",
    "is_known_detection",
    "is_known_indicator_state",
    "is_known_module_state",
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


Identifier: _typing.TypeAlias = str
"""A name that people chose, and that can name a folder."""


_KnownDetection: _typing.TypeAlias = _typing.Literal["plain_text", "url", "email", "colour", "file_path", "json", "code", "html", "image"]
Detection: _typing.TypeAlias = _KnownDetection | str
"""What a fragment was found to be. Readers keep values that they do not know.

``plain_text``: Anything that is nothing else.

``url``: An absolute http, https or ftp address.

``email``: One mail address.

``colour``: A colour as in CSS, by hex digits or by rgb() or hsl().

``file_path``: An absolute path of Windows or POSIX, a UNC path, or a file URL.

``json``: A JSON object or array.

``code``: Source text of a programming language.

``html``: Markup.

``image``: An image.
"""


def is_known_detection(value: str) -> _typing.TypeGuard[_KnownDetection]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownDetection)


_KnownIndicatorState: _typing.TypeAlias = _typing.Literal["idle", "busy", "ok", "warning", "error"]
IndicatorState: _typing.TypeAlias = _KnownIndicatorState | str
"""How an indicator shows. Readers keep values that they do not know.

``idle``: Nothing is going on.

``busy``: Something is going on.

``ok``: It ended well.

``warning``: A person may want to look.

``error``: A person has to look.
"""


def is_known_indicator_state(value: str) -> _typing.TypeGuard[_KnownIndicatorState]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownIndicatorState)


_KnownModuleState: _typing.TypeAlias = _typing.Literal["starting", "ready", "degraded", "failed"]
ModuleState: _typing.TypeAlias = _KnownModuleState | str
"""Readiness of a module. Readers keep values that they do not know.

``starting``: It will be ready soon.

``ready``: It does all of its work.

``degraded``: It does a part of its work.

``failed``: It does none of its work.
"""


def is_known_module_state(value: str) -> _typing.TypeGuard[_KnownModuleState]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownModuleState)


_KnownActionOutcome: _typing.TypeAlias = _typing.Literal["done", "planned", "skipped", "failed"]
ActionOutcome: _typing.TypeAlias = _KnownActionOutcome | str
"""How an action ended. Readers keep values that they do not know.

``done``: It did what it says.

``planned``: It would do what it says; nothing was done because of dry_run.

``skipped``: It had nothing to do.

``failed``: It could not do what it says.
"""


def is_known_action_outcome(value: str) -> _typing.TypeGuard[_KnownActionOutcome]:
    """Whether this contract knows the value."""
    return value in _typing.get_args(_KnownActionOutcome)


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TextFragment:
    """Plain text as copied."""

    text: str
    """The text. Only white space is refused by the handler."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HtmlFragment:
    """Markup as copied."""

    html: str
    """The markup. Only white space is refused by the handler."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImageFragment:
    """An image as copied."""

    media_type: str
    """As in image/png. PNG, JPEG, GIF, WebP and BMP are known."""
    data: bytes
    """The bytes of the image file."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """A folder of a space, and what sent something there."""

    space: Identifier
    """The id of the space."""
    folder: Identifier
    """The folder within the space."""
    rule: Identifier | None
    """The id of the rule that decided; null where a trigger did."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FragmentResult:
    """What became of one fragment."""

    detected: tuple[Detection, ...]
    """What it is, most specific first."""
    width: int | None = None
    """In pixels; images only."""
    height: int | None = None
    """In pixels; images only."""
    routed_to: Destination | None
    """Where it is stored; null where no rule takes it, and it is not stored."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One light in the hub window."""

    id: Identifier
    """Tells the lights apart."""
    state: IndicatorState
    """How it shows."""
    text: str = ""
    """A line for people."""
    progress: float | None = None
    """The part that is done, where that is known."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ModuleStatus:
    """One module of the core."""

    name: Identifier
    """The module's name."""
    state: ModuleState
    """Its readiness."""
    detail: str | None = None
    """A sentence for people where the state needs one."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """A SmrtSpace."""

    id: Identifier
    """Tells the spaces apart."""
    title: str
    """What people call it."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RoutingRule:
    """Sends what was found to be something to a place. The first rule that takes a fragment decides."""

    id: Identifier
    """Tells the rules apart."""
    detected: Detection
    """The rule takes a fragment that was found to be this."""
    space: Identifier
    """The id of a space of the same workspace."""
    folder: Identifier
    """A folder within that space. It is made when the first item comes."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SetIndicator:
    """Sets one light of the hub window."""

    indicator: Indicator
    """The light as it will be."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RaiseWarning:
    """Publishes runtime_warning."""

    code: Identifier
    """What the warning is about; for programs."""
    message: str
    """What the warning is about; for people."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RouteItem:
    """Stores what set the trigger off, or, when it is run on request, the text in the argument \"item\". Without either it is skipped."""

    space: Identifier
    """The id of a space of the same workspace."""
    folder: Identifier
    """A folder within that space. It is made when the first item comes."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A declarative automation. It runs on request, and when something is detected if it says of what."""

    id: Identifier
    """Tells the triggers apart."""
    enabled: bool
    """One that is not runs neither way."""
    when: Detection | None = None
    """It runs for every fragment that was found to be this."""
    actions: tuple[TriggerAction, ...]
    """What it does, in this order."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionResult:
    """What one action of a trigger did."""

    action: Identifier
    """The kind of the action."""
    outcome: ActionOutcome
    """How it ended."""
    message: str | None = None
    """A sentence for people."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """The configuration of the active SmrtSpaces. Ids are unique within each list."""

    spaces: tuple[Space, ...]
    """The spaces that rules and triggers may name."""
    rules: tuple[RoutingRule, ...]
    """Asked in this order."""
    triggers: tuple[Trigger, ...]
    """Run in this order."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProcessClipboardRequest:
    """The body of a request to `process_clipboard`."""

    fragments: tuple[ClipboardFragment, ...]
    """What was copied, in the order of the clipboard's formats."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProcessClipboardResponse:
    """What `process_clipboard` answers."""

    results: tuple[FragmentResult, ...]
    """One result for each fragment, in the order of the request."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class GetWorkspaceResponse:
    """What `get_workspace` answers."""

    revision: int
    """Raised by one with every accepted update."""
    workspace: Workspace
    """The configuration."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UpdateConfigRequest:
    """The body of a request to `update_config`."""

    revision: int
    """The revision that the change was made from."""
    workspace: Workspace
    """The new configuration."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UpdateConfigResponse:
    """What `update_config` answers."""

    revision: int
    """The revision that it is now."""
    workspace: Workspace
    """The configuration as stored."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UpdateHubRequest:
    """The body of a request to `update_hub`."""

    indicators: tuple[Indicator, ...]
    """The lights that change."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UpdateHubResponse:
    """What `update_hub` answers."""

    indicators: tuple[Indicator, ...]
    """All lights, in the order in which they were added."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class GetHealthResponse:
    """What `get_health` answers."""

    build_hash: str
    """Names the build that is running."""
    version: str
    """The version of the runtime core."""
    uptime: float
    """Seconds since the process started."""
    modules: tuple[ModuleStatus, ...]
    """The state of every module, in the order of their start."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ExecuteTriggerRequest:
    """The body of a request to `execute_trigger`."""

    trigger_id: Identifier
    """Which trigger of the workspace to run."""
    arguments: JSONMap[JSONValue] = _dataclasses.field(default_factory=lambda: JSONMap())
    """What its actions are given: route_item stores the text \"item\"."""
    dry_run: bool = False
    """Whether to say only what would be done: nothing changes and nothing is published."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ExecuteTriggerResponse:
    """What `execute_trigger` answers."""

    actions: tuple[ActionResult, ...]
    """What each action did, in their order."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HeartbeatData:
    """The bridge lives. The first one says that the socket is accepted."""

    uptime: float
    """Seconds since the process started."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClipboardProcessedData:
    """A clipboard request was answered."""

    results: tuple[FragmentResult, ...]
    """As in the answer."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SaveCompletedData:
    """An item is on disk."""

    item_id: _uuid.UUID
    """The name of its file, without the ending."""
    destination: Destination
    """Where it is stored."""
    size_bytes: int
    """The size of its file."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeWarningData:
    """Something that a person may want to know."""

    code: Identifier
    """What it is about; for programs."""
    message: str
    """What it is about; for people."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorsChangedData:
    """The lights of the hub window changed."""

    indicators: tuple[Indicator, ...]
    """All lights, in the order in which they were added."""


ClipboardFragment: _typing.TypeAlias = _typing.Union[TextFragment, HtmlFragment, ImageFragment]
"""One thing that was copied. More kinds will come."""


TriggerAction: _typing.TypeAlias = _typing.Union[SetIndicator, RaiseWarning, RouteItem]
"""One thing that a trigger does."""
