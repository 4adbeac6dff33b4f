"""The Python client, as the tests drive it."""

import json
from collections.abc import Callable
from itertools import islice

import python_everything
from bridge_api.client import Backoff, BridgeClient, BridgeEvents, ClientError, Gap
from bridge_api.codec import from_json, to_json
from bridge_api.errors import BridgeError
from bridge_api.events import ChannelEvent, UnknownEvent
from bridge_api.models import ImageFragment, Indicator, JSONMap, JSONValue, UpdateConfigRequest
from bridge_api.runtime.error_answer import UndeclaredError
from drivable import PLAIN, Waits, Wishes
from outcome import Failure, Item, Outcome, Reason
from python_reasons import REASONS
from recorder import Recorder


class PythonClient:
    name = "python"

    def call(
        self, url: str, endpoint: str, arguments: dict[str, object] | None = None, wishes: Wishes = PLAIN
    ) -> Outcome:
        observer = Recorder()
        try:
            client = BridgeClient(
                url, token=wishes.token, observer=observer, retry=_backoff(wishes.waits),
                allow_any_host=wishes.allow_any_host, max_answer=wishes.max_answer,
            )  # fmt: skip
            answer = _CALLS[endpoint](client, json.dumps(arguments or {}).encode())
        except (BridgeError, ClientError, ValueError) as error:
            return _outcome(observer, wishes, error)
        return _outcome(observer, wishes, answer=json.loads(to_json(answer)))

    def follow(self, url: str, count: int, wishes: Wishes = PLAIN) -> Outcome:
        observer = Recorder()
        items: list[Item] = []
        with BridgeEvents(url, token=wishes.token, observer=observer, reconnect=_backoff(wishes.waits)).events() as stream:
            try:
                items.extend(map(_item, islice(stream, count)))
            except ClientError as error:
                return _outcome(observer, wishes, error, items=items, is_over=not list(stream))
        return _outcome(observer, wishes, items=items)

    def call_of_two_seconds(self, url: str) -> Outcome:
        return python_everything.call(url)

    def follow_of_two_seconds(self, url: str, count: int, pause: float = 0) -> Outcome:
        return python_everything.follow(url, count, pause)


_CALLS: dict[str, Callable[[BridgeClient, bytes], object]] = {
    "get_health": lambda client, _: client.get_health(),
    "get_workspace": lambda client, _: client.get_workspace(),
    "execute_trigger": lambda client, body: client.execute_trigger(trigger_id=json.loads(body)["trigger_id"]),
    "update_hub": lambda client, body: client.update_hub(
        indicators=(Indicator(id="import", state="busy", text="x" * json.loads(body)["text_length"]),)
    ),
    "update_config": lambda client, body: _update_config(client, from_json(UpdateConfigRequest, body)),
    "process_clipboard": lambda client, body: client.process_clipboard(
        fragments=(ImageFragment(media_type="image/png", data=bytes(json.loads(body)["bytes"])),)
    ),
}


def _update_config(client: BridgeClient, request: UpdateConfigRequest) -> object:
    return client.update_config(revision=request.revision, workspace=request.workspace)


def _backoff(waits: Waits) -> Backoff:
    if waits.whole:
        return Backoff(attempts=waits.attempts, base=waits.start, cap=waits.cap, random=lambda: 1.0)
    return Backoff(attempts=waits.attempts, base=waits.start, cap=waits.cap)


def _item(item: ChannelEvent | Gap) -> Item:
    if isinstance(item, Gap):
        return Item("gap", item.cause)
    if isinstance(item, UnknownEvent):
        return Item(item.name, _plain(item.data), False, item.source, item.trace_id)
    return Item(snake(type(item).__name__), json.loads(to_json(item.data)), True, item.source, item.trace_id)


def _plain(value: JSONValue) -> object:
    """As `json` reads it."""
    if isinstance(value, JSONMap):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name).lstrip("_")


def _outcome(
    observer: Recorder,
    wishes: Wishes,
    error: Exception | None = None,
    answer: dict[str, object] | None = None,
    items: list[Item] | None = None,
    is_over: bool = False,
) -> Outcome:
    shown = f"{error!r} {error} {error.__cause__ if error else ''} {observer.told}"
    return Outcome(
        answer=answer,
        failure=None if error is None else _failure(error, observer),
        items=items or [],
        told=observer.told,
        trace_ids=observer.trace_ids,
        waits=observer.waits,
        is_over=is_over,
        shows_token=wishes.token != "" and wishes.token in shown,
    )


def _failure(error: Exception, observer: Recorder) -> Failure:
    cause = None if error.__cause__ is None else type(error.__cause__).__name__
    if isinstance(error, BridgeError):
        reason: Reason = "undeclared" if isinstance(error, UndeclaredError) else "declared"
        attempts = sum(note.endswith(": requested") for note in observer.told)
        return Failure(
            reason, error.message, cause, error.endpoint, error.trace_id, attempts, error.code, error.status
        )  # fmt: skip
    if isinstance(error, ClientError):
        return Failure(
            REASONS[type(error).__name__], str(error), cause, error.endpoint, error.trace_id, error.attempts
        )  # fmt: skip
    return Failure("usage", str(error), cause)
