"""The Python client of the contract Everything, whose times are short."""

import time
from itertools import islice

from drivable import TOKEN
from everything_api.client import BridgeClient, BridgeEvents, ClientError, Gap
from everything_api.events import ChannelEvent
from outcome import Failure, Item, Outcome
from python_reasons import REASONS


def call(url: str) -> Outcome:
    """Of the endpoint `class`, whose timeout is 2 s."""
    try:
        answer = BridgeClient(url, token=TOKEN).class_(import_="x1")
    except ClientError as error:
        return _failed(error)
    return Outcome(answer={"import": answer.import_})


def follow(url: str, count: int, pause: float) -> Outcome:
    """Of the channel `self`, which has a heartbeat every 2 s."""
    items: list[Item] = []
    with BridgeEvents(url, token=TOKEN).self_() as stream:
        try:
            for item in islice(stream, count):
                items.append(_item(item))
                time.sleep(pause if len(items) < count else 0)
        except ClientError as error:
            return _failed(error)
    return Outcome(items=items)


def _item(item: ChannelEvent | Gap) -> Item:
    return Item("gap", item.cause) if isinstance(item, Gap) else Item(type(item).__name__.lower())


def _failed(error: ClientError) -> Outcome:
    reason = REASONS[type(error).__name__]
    failure = Failure(reason, str(error), None, error.endpoint, error.trace_id, error.attempts)
    return Outcome(failure=failure, shows_token=TOKEN in f"{error!r} {error}")
