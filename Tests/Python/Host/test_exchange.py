"""A request and its handler on a server without timers of ours."""

import logging
import time
from dataclasses import replace

import pytest
from bridge_api import UpdateHubRequest
from bridge_api.handlers import UpdateHubReply
from bridge_api.runtime.exchange import Exchange
from bridge_api.runtime.operation import Call, OperationReply
from bridge_api.runtime.publication import PublicationOrder
from bridge_api.runtime.verdict import Admitted
from requests_under_test import operation
from served_app import LightHandlers

BODY = b'{"indicators":[{"id":"light","state":"ok"}]}'


class SlowHandlers(LightHandlers):
    """Changes its lights 0.2 s after it was asked."""

    def __init__(self) -> None:
        self.changes = 0

    def update_hub(self, request: UpdateHubRequest, call: Call) -> UpdateHubReply:
        time.sleep(0.2)
        reply = super().update_hub(request, call)
        self.changes += 1
        return reply


def answer(handlers: SlowHandlers, *, timeout: float) -> OperationReply | None:
    admitted = Admitted(replace(operation("update_hub"), timeout=timeout), (), b"", "1" * 32, 100, closes=False)
    exchange = Exchange(admitted, BODY, PublicationOrder(), lambda events, trace_id: None)
    return exchange.answer(handlers)  # type: ignore[arg-type]


def test_a_handler_whose_time_is_up_at_its_effect_is_unavailable(caplog: pytest.LogCaptureFixture) -> None:
    handlers = SlowHandlers()
    with caplog.at_level(logging.DEBUG):
        reply = answer(handlers, timeout=0.1)
    assert reply
    assert reply.status == 503
    assert b'"code":"unavailable"' in reply.body
    assert handlers.changes == 0
    # It is no failure of the handler.
    assert caplog.records == []


def test_a_handler_within_its_time_has_its_effect() -> None:
    handlers = SlowHandlers()
    reply = answer(handlers, timeout=5)
    assert reply
    assert (reply.status, handlers.changes) == (200, 1)
