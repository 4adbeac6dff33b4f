"""When a call is tried again, and how long it waits before."""

import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from bridge_api.client import Backoff, BadAnswerError, ConnectionFailedError
from bridge_api.errors import BridgeError, ConfigConflict, TriggerUnknown, Unauthorized, Unavailable
from bridge_api.models import Workspace
from bridge_api.runtime.retry_after import retry_after
from clients import HEALTH, HUB, client
from recorder import Recorder
from scripted_server import ScriptedServer, answers, answers_bytes, drops, fails, http_answer

UNAVAILABLE = fails(503, "unavailable")


def test_an_idempotent_call_survives_two_503() -> None:
    observer = Recorder()
    with ScriptedServer(UNAVAILABLE, UNAVAILABLE, answers(200, HEALTH)) as server:
        assert client(server.url, observer).get_health().version == "1.0.0"
        parents = [request.headers["traceparent"] for request in server.requests]
    assert observer.told == [
        "get_health 1: requested",
        "get_health 1: answered 503",
        "get_health 1: retrying: 503",
        "get_health 2: requested",
        "get_health 2: answered 503",
        "get_health 2: retrying: 503",
        "get_health 3: requested",
        "get_health 3: answered 200",
    ]
    assert len({parent[3:35] for parent in parents}) == 1, "one trace id"
    assert len({parent[36:52] for parent in parents}) == 3, "a span id for each attempt"


def test_a_post_that_the_contract_calls_idempotent_is_retried() -> None:
    with ScriptedServer(UNAVAILABLE, answers(200, HUB)) as server:
        client(server.url).update_hub(indicators=())


def test_a_call_that_is_not_idempotent_is_made_once() -> None:
    with ScriptedServer(UNAVAILABLE, UNAVAILABLE) as server:
        with pytest.raises(Unavailable):
            client(server.url).execute_trigger(trigger_id="nightly")
        assert len(server.requests) == 1


def test_a_call_that_is_not_idempotent_is_not_repeated_when_its_connection_ends() -> None:
    with ScriptedServer(drops, drops) as server:
        with pytest.raises(ConnectionFailedError):
            client(server.url).execute_trigger(trigger_id="nightly")
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "bad_request"), (401, "unauthorized"), (404, "not_found"), (409, "config_conflict"), (413, "too_large")],
)
def test_no_4xx_is_retried(status: int, code: str) -> None:
    with ScriptedServer(fails(status, code), fails(status, code)) as server:
        with pytest.raises(BridgeError) as caught:
            client(server.url).get_health()
        assert len(server.requests) == 1
    assert (caught.value.status, caught.value.code) == (status, code)


def test_it_gives_up_after_four_attempts() -> None:
    with ScriptedServer(*[UNAVAILABLE] * 5) as server:
        with pytest.raises(Unavailable):
            client(server.url).get_health()
        assert len(server.requests) == 4


def test_a_connection_that_ends_without_an_answer_is_retried() -> None:
    with ScriptedServer(drops, answers(200, HEALTH)) as server:
        assert client(server.url).get_health().version == "1.0.0"


def test_a_connection_that_ends_within_the_answer_is_retried() -> None:
    whole = http_answer(200, HEALTH)
    with ScriptedServer(answers_bytes(whole[:-5]), answers(200, HEALTH)) as server:
        assert client(server.url).get_health().version == "1.0.0"


def test_a_connection_that_is_refused_is_retried_and_then_told(closed_port: int) -> None:
    observer = Recorder()
    with pytest.raises(ConnectionFailedError) as caught:
        client(f"http://127.0.0.1:{closed_port}", observer).get_health()
    assert f"nobody listens on 127.0.0.1:{closed_port}; is the bridge running?" in str(caught.value)
    assert (caught.value.endpoint, caught.value.attempts) == ("get_health", 4)
    assert caught.value.trace_id in observer.trace_ids
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


def test_an_answer_that_breaks_the_contract_is_not_retried() -> None:
    with ScriptedServer(answers(200, {}), answers(200, HEALTH)) as server:
        with pytest.raises(BadAnswerError):
            client(server.url).get_health()
        assert len(server.requests) == 1


def test_retry_after_in_seconds_is_the_least_wait() -> None:
    observer = Recorder()
    started = time.monotonic()
    with ScriptedServer(fails(503, "unavailable", retry_after="1"), answers(200, HEALTH)) as server:
        client(server.url, observer).get_health()
    assert time.monotonic() - started >= 1
    assert 1 <= observer.waits[0] <= 1.01


def test_retry_after_as_a_date_is_the_least_wait() -> None:
    observer = Recorder()
    # Dates have whole seconds: this one is one to two away.
    date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=2), usegmt=True)
    with ScriptedServer(fails(503, "unavailable", retry_after=date), answers(200, HEALTH)) as server:
        client(server.url, observer).get_health()
    assert 0.5 <= observer.waits[0] <= 2.01


def test_a_retry_after_that_nobody_would_wait_for_ends_the_call() -> None:
    with ScriptedServer(fails(503, "unavailable", retry_after="3600")) as server, pytest.raises(Unavailable):
        client(server.url).get_health()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, 0), ("", 0), ("0", 0), ("7", 7), (" 7 ", 7), ("-1", 0), ("1.5", 0), ("soon", 0), ("٣", 0),
        ("9" * 5000, float("inf")),
        ("Thu, 01 Jan 2026 00:00:30 GMT", 30), ("Thursday, 01-Jan-26 00:00:30 GMT", 30),
        ("Thu Jan  1 00:00:30 2026", 30), ("Wed, 31 Dec 2025 00:00:00 GMT", 0), ("Thu, 99 Jan 2026 00:00:00 GMT", 0),
    ],
)  # fmt: skip
def test_retry_after_is_read_in_both_forms(value: str | None, seconds: float) -> None:
    assert retry_after(value, datetime(2026, 1, 1, tzinfo=timezone.utc)) == seconds


def test_waits_grow_up_to_their_cap_and_are_a_random_part() -> None:
    longest = Backoff(attempts=None, base=0.1, cap=5.0, random=lambda: 1.0)
    assert [longest.wait(failures) for failures in (1, 2, 3, 6, 7, 10_000)] == [0.1, 0.2, 0.4, 3.2, 5.0, 5.0]
    assert Backoff(random=lambda: 0.5).wait(2) == 0.1
    waits = {Backoff().wait(1) for _ in range(20)}
    assert len(waits) > 10, "jitter"


def test_errors_of_the_contract_have_classes_of_their_own() -> None:
    workspace = Workspace(spaces=(), rules=(), triggers=())
    scripts = [fails(409, "config_conflict"), fails(404, "trigger_unknown"), fails(401, "unauthorized")]
    with ScriptedServer(*scripts) as server:
        bridge = client(server.url)
        with pytest.raises(ConfigConflict) as conflict:
            bridge.update_config(revision=1, workspace=workspace)
        with pytest.raises(TriggerUnknown):
            bridge.execute_trigger(trigger_id="nightly")
        with pytest.raises(Unauthorized):
            bridge.get_workspace()
    assert conflict.value.endpoint == "update_config"
    assert len(conflict.value.trace_id) == 32
