"""Targets of requests: what they reach, what handlers are given, and what is answered."""

from __future__ import annotations

import json

import pytest
from everything_api import ABSENT, Violation, errors, models, routes
from stub_handlers import StubHandlers

TRACE = "0" * 31 + "1"


def invoke(
    target: str, body: str = "", method: str = "GET", handlers: StubHandlers | None = None
) -> routes.OperationReply | None:
    path, _, query = target.partition("?")
    match = routes.resolve(method, path.encode())
    if match is None or match.operation is None:
        return None
    call = routes.Call(trace_id=TRACE)
    return match.operation.invoke(handlers or StubHandlers(), match.values, query.encode(), body.encode(), call)


def test_values_reach_a_handler_with_their_types() -> None:
    handlers = StubHandlers()
    query = "description=x+%2B&date=7&int64=-8&double=0.25&bool=false&bytes=AQI%3D&json=other&String=a"
    invoke(f"/self/3B241101-E2BB-4255-8CAF-4136C566A962/2+2?{query}", handlers=handlers)
    path, found = handlers.heard
    assert (str(path.self_), path.type) == ("3b241101-e2bb-4255-8caf-4136c566a962", models.Date.NONE)
    assert found == models.SelfQuery(
        string="a", json="other", description="x +", date=7, int64=-8, double=0.25, bool_=False, bytes_=b"\1\2"
    )


def test_static_segments_win_and_there_is_a_way_back_from_them() -> None:
    def reached(path: bytes, method: str = "GET") -> tuple[str, tuple[bytes, ...]] | None:
        match = routes.resolve(method, path)
        return None if match is None or match.operation is None else (match.operation.name, match.values)

    assert reached(b"/self/a/date") == ("date", (b"a",))
    assert reached(b"/self/a/dates") == ("self", (b"a", b"dates"))
    assert reached(b"/2/self", "HEAD") == ("init", ())
    assert reached(b"/2/s%65lf") == ("init", ())
    assert reached(b"/2/self/3/true", "POST") == ("call", (b"self", b"3", b"true"))
    for path in [b"/2//3/true", b"/2/self/3", b"/2/self/", b"2/self", b"", b"/", b"/2/%2F", b"/2/%00", b"/2/%zz"]:
        assert routes.resolve("GET", path) is None


def test_a_channel_opens_for_get_alone() -> None:
    match = routes.resolve("GET", b"/self/string")
    assert match is not None
    assert match.channel is routes.CHANNELS[1]
    other = routes.resolve("POST", b"/self/string")
    assert other is not None
    assert (other.operation, other.channel, other.allow) == (None, None, "GET, OPTIONS")


def test_a_success_is_answered_with_its_events_in_the_contracts_order() -> None:
    reply = invoke("/2/a%2Bb/-5/true", '{"path":"here"}', "POST")
    assert reply is not None
    assert (reply.status, reply.body) == (200, b'{"status":"ok","text":"a+b","number":-5,"flag":true}')
    assert [event.name for event in reply.events] == ["json", "Type", "Type"]
    assert reply.events[0].envelope == b'{"host":"h","json":"self"}'
    assert reply.events[2].data == b'{"number":2}'


@pytest.mark.parametrize(
    ("failure", "code", "is_logged"),
    [
        (errors.Semantic([Violation(path="/path", message="makes no sense")]), "semantic", False),
        (errors.Unavailable(), "unavailable", False),
        (errors.Unauthorized(), "internal_error", True),
        (KeyError("secret"), "internal_error", True),
    ],
)
def test_only_errors_that_may_be_meant_are_answered(failure: Exception, code: str, is_logged: bool) -> None:
    reply = invoke("/2/a/1/true?fails=true", '{"path":""}', "POST", StubHandlers(failure))
    assert reply is not None
    error = json.loads(reply.body)["error"]
    assert (error["code"], error["trace_id"]) == (code, TRACE)
    assert b"secret" not in reply.body
    assert (reply.failure is failure) == is_logged


def test_a_malformed_body_is_told_before_violations() -> None:
    reply = invoke("/2/toolongbyfar/x/true", "{", "POST")
    assert reply is not None
    assert (reply.status, json.loads(reply.body)["error"]["code"]) == (400, "malformed_json")


def test_absence_and_null_differ() -> None:
    assert models.SelfEnvelope(json=models.Date.SELF).description is ABSENT
