"""When a call is tried again, and how long it waits before: CLI-RETRY-SAFE, CLI-RETRY-UNSAFE, CLI-NO-RETRY-4XX."""

import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from drivable import HEALTH, HUB, Drivable, Waits, Wishes
from scripted_server import Script, ScriptedServer, answers, answers_bytes, drops, fails, http_answer

UNAVAILABLE = fails(503, "unavailable")
NIGHTLY: dict[str, object] = {"trigger_id": "nightly"}


def test_an_idempotent_call_survives_two_503(client: Drivable) -> None:
    with ScriptedServer(UNAVAILABLE, UNAVAILABLE, answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
        parents = [request.headers["traceparent"] for request in server.requests]
    assert outcome.value["version"] == "1.0.0"
    assert outcome.told == [
        "get_health 1: requested",
        "get_health 1: answered 503",
        "get_health 1: retrying: the status 503",
        "get_health 2: requested",
        "get_health 2: answered 503",
        "get_health 2: retrying: the status 503",
        "get_health 3: requested",
        "get_health 3: answered 200",
    ]
    assert len({parent[3:35] for parent in parents}) == 1, "one trace id"
    assert len({parent[36:52] for parent in parents}) == 3, "a span id for each attempt"


def test_a_post_that_the_contract_calls_idempotent_is_retried_with_its_body(client: Drivable) -> None:
    with ScriptedServer(UNAVAILABLE, answers(200, HUB)) as server:
        assert client.call(server.url, "update_hub", {"text_length": 0}).value["indicators"] == []
        first, second = server.requests
    assert first.body == second.body == b'{"indicators":[{"id":"import","state":"busy","text":""}]}'


def test_a_call_that_is_not_idempotent_is_made_once(client: Drivable) -> None:
    with ScriptedServer(UNAVAILABLE, UNAVAILABLE) as server:
        outcome = client.call(server.url, "execute_trigger", NIGHTLY)
        assert len(server.requests) == 1
    assert (outcome.reason, outcome.failed.code) == ("declared", "unavailable")


def test_a_call_that_is_not_idempotent_is_not_repeated_when_its_connection_ends(client: Drivable) -> None:
    with ScriptedServer(drops, drops) as server:
        assert client.call(server.url, "execute_trigger", NIGHTLY).reason == "connection"
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "bad_request"), (401, "unauthorized"), (404, "not_found"), (409, "config_conflict"), (413, "too_large")],
)
def test_no_4xx_is_retried(client: Drivable, status: int, code: str) -> None:
    with ScriptedServer(fails(status, code), fails(status, code)) as server:
        outcome = client.call(server.url, "get_health")
        assert len(server.requests) == 1
    assert (outcome.failed.status, outcome.failed.code) == (status, code)
    assert "As the contract says" not in outcome.message, "it is the server's"


def test_it_gives_up_after_four_attempts(client: Drivable) -> None:
    with ScriptedServer(*[UNAVAILABLE] * 5) as server:
        outcome = client.call(server.url, "get_health")
        assert len(server.requests) == 4
    assert (outcome.reason, outcome.failed.attempts) == ("declared", 4)


def test_the_waits_double_up_to_their_cap(client: Drivable) -> None:
    waits = Waits(attempts=6, start=0.01, cap=0.05, whole=True)
    with ScriptedServer(*[UNAVAILABLE] * 6) as server:
        outcome = client.call(server.url, "get_health", wishes=Wishes(waits=waits))
    assert outcome.waits == pytest.approx([0.01, 0.02, 0.04, 0.05, 0.05])


def test_a_wait_is_a_random_part(client: Drivable) -> None:
    waits = Waits(attempts=20, start=0.002, cap=0.002)
    with ScriptedServer(*[UNAVAILABLE] * 20) as server:
        outcome = client.call(server.url, "get_health", wishes=Wishes(waits=waits))
    assert len(set(outcome.waits)) > 10
    assert all(0 <= wait <= 0.002 for wait in outcome.waits)


def test_a_connection_that_ends_without_an_answer_is_retried(client: Drivable) -> None:
    with ScriptedServer(drops, answers(200, HEALTH)) as server:
        assert client.call(server.url, "get_health").value["version"] == "1.0.0"


def test_a_connection_that_ends_within_the_answer_is_retried(client: Drivable) -> None:
    whole = http_answer(200, HEALTH)
    with ScriptedServer(answers_bytes(whole[:-5]), answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
    assert outcome.value["version"] == "1.0.0"
    assert "get_health 1: retrying: the connection failed" in outcome.told


def test_a_connection_that_is_refused_is_retried_and_then_told(client: Drivable, closed_port: int) -> None:
    outcome = client.call(f"http://127.0.0.1:{closed_port}", "get_health")
    assert outcome.reason == "connection"
    assert f"nobody listens on 127.0.0.1:{closed_port}; is the bridge running?" in outcome.message
    assert (outcome.failed.endpoint, outcome.failed.attempts) == ("get_health", 4)
    assert outcome.trace_ids == {outcome.failed.trace_id}
    assert outcome.failed.cause in ("ConnectionRefusedError", "HttpRequestException", "NIOConnectionError")


@pytest.mark.parametrize(
    "script",
    [
        answers(200, {}), answers(200, b"{"), answers(302, b"", location="http://127.0.0.1:1/"), answers(404, {}),
        answers(200, b"<html>", content_type="text/html"), answers_bytes(b"SSH-2.0-OpenSSH_9.2\r\n"),
    ],
)  # fmt: skip
def test_what_is_no_answer_of_the_contract_is_not_asked_for_again(client: Drivable, script: Script) -> None:
    with ScriptedServer(script, answers(200, HEALTH)) as server:
        assert client.call(server.url, "get_health").reason == "answer"
        assert len(server.requests) == 1


def test_retry_after_in_seconds_is_the_least_wait(client: Drivable) -> None:
    started = time.monotonic()
    with ScriptedServer(fails(503, "unavailable", retry_after="1"), answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
    assert time.monotonic() - started >= 1
    assert 1 <= outcome.waits[0] <= 1.01


@pytest.mark.parametrize("form", ["rfc 5322", "rfc 850", "asctime"])
def test_retry_after_as_a_date_is_the_least_wait(client: Drivable, form: str) -> None:
    # Dates have whole seconds: this one is one to two away.
    date = datetime.now(timezone.utc) + timedelta(seconds=2)
    text = {
        "rfc 5322": format_datetime(date, usegmt=True),
        "rfc 850": date.strftime("%A, %d-%b-%y %H:%M:%S GMT"),
        "asctime": date.strftime("%a %b %e %H:%M:%S %Y"),
    }[form]
    with ScriptedServer(fails(503, "unavailable", retry_after=text), answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
    assert 0.5 <= outcome.waits[0] <= 2.01


@pytest.mark.parametrize("value", ["3600", "9" * 5000, "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_retry_after_that_nobody_would_wait_for_ends_the_call(client: Drivable, value: str) -> None:
    with ScriptedServer(fails(503, "unavailable", retry_after=value)) as server:
        outcome = client.call(server.url, "get_health")
    assert (outcome.failed.code, outcome.failed.attempts) == ("unavailable", 1)


@pytest.mark.parametrize("value", ["", "0", "-1", "1.5", "soon", "Thu, 01 Jan 2015 00:00:00 GMT", "Thu, 99 Jan 2026 00:00:00 GMT"])
def test_a_retry_after_that_says_nothing_or_has_passed_is_no_wait(client: Drivable, value: str) -> None:
    with ScriptedServer(fails(503, "unavailable", retry_after=value), answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
    assert outcome.waits[0] <= 0.001


def test_errors_of_the_contract_have_classes_of_their_own(client: Drivable) -> None:
    empty: dict[str, object] = {"revision": 1, "workspace": {"spaces": [], "rules": [], "triggers": []}}
    scripts = [fails(409, "config_conflict"), fails(404, "trigger_unknown"), fails(401, "unauthorized")]
    with ScriptedServer(*scripts) as server:
        conflict = client.call(server.url, "update_config", empty)
        outcomes = [conflict, client.call(server.url, "execute_trigger", NIGHTLY), client.call(server.url, "get_workspace")]
    assert [(each.reason, each.failed.code) for each in outcomes] == [
        ("declared", "config_conflict"), ("declared", "trigger_unknown"), ("declared", "unauthorized"),
    ]  # fmt: skip
    assert conflict.failed.endpoint == "update_config"
    assert "The revision given is not the current one" in conflict.message
