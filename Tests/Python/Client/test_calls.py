"""What a call does when all goes well, and what it never does: CLI-HYGIENE."""

import re

import pytest
from drivable import HEALTH, HUB, TOKEN, Drivable, Wishes
from scripted_server import ScriptedServer, answers


def test_a_get_has_its_path_and_neither_body_nor_token(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        assert client.call(server.url, "get_health").value["version"] == "1.0.0"
        [request] = server.requests
    assert (request.method, request.target, request.body) == ("GET", "/api/status/health", b"")
    assert request.headers["host"] == f"127.0.0.1:{server.url.rpartition(':')[2]}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["connection"] == "close"
    assert not {"authorization", "content-type", "content-length", "origin", "cookie"} & request.headers.keys()


def test_a_body_is_sent_as_json_with_the_token(client: Drivable) -> None:
    with ScriptedServer(answers(200, HUB)) as server:
        outcome = client.call(server.url, "update_hub", {"text_length": 0})
        [request] = server.requests
    assert outcome.value["indicators"] == []
    assert not outcome.shows_token
    assert request.body == b'{"indicators":[{"id":"import","state":"busy","text":""}]}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert "expect" not in request.headers


def test_each_call_has_a_trace_id_of_its_own(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH), answers(200, HEALTH)) as server:
        told = [client.call(server.url, "get_health").trace_ids for _ in range(2)]
        parents = [request.headers["traceparent"] for request in server.requests]
    assert all(re.fullmatch("00-[0-9a-f]{32}-[0-9a-f]{16}-01", parent) for parent in parents)
    assert [{parent[3:35]} for parent in parents] == told
    assert told[0] != told[1]


def test_an_observer_is_told_of_request_and_answer(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        outcome = client.call(server.url, "get_health")
    assert outcome.told == ["get_health 1: requested", "get_health 1: answered 200"]
    assert not outcome.shows_token


def test_a_body_over_the_limit_is_refused_before_anything_is_sent(client: Drivable) -> None:
    with ScriptedServer() as server:
        outcome = client.call(server.url, "update_hub", {"text_length": 1_000_000})
        assert not server.requests
    assert outcome.reason == "too large"
    assert "the contract allows 1000000; nothing was sent" in outcome.message


def test_fields_that_this_contract_does_not_know_are_passed_over(client: Drivable) -> None:
    with ScriptedServer(answers(200, {**HEALTH, "mood": "good"})) as server:
        assert client.call(server.url, "get_health").value["uptime"] == 12.5


def test_values_that_an_open_enum_does_not_know_are_kept(client: Drivable) -> None:
    answer = {"status": "ok", "results": [{"detected": ["hologram"], "routed_to": None}]}
    with ScriptedServer(answers(200, answer)) as server:
        results = client.call(server.url, "process_clipboard", {"bytes": 1}).value["results"]
    assert isinstance(results, list)
    assert results[0]["detected"] == ["hologram"]


def test_a_server_without_x_contract_is_taken(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH, x_contract="")) as server:
        assert client.call(server.url, "get_health").value["uptime"] == 12.5


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:5001", "http://192.0.2.1:5001", "http://127.0.0.1.example:5001", "http://0.0.0.0:5001",
        "https://127.0.0.1:5001", "http://user@127.0.0.1:5001", "http://127.0.0.1:5001/api", "127.0.0.1:5001",
        "http://127.0.0.1:99999", "http://127.0.0.1:5001?a", "http://2130706433:5001", "", "http://127.0.0.1:5001\n",
    ],
)  # fmt: skip
def test_a_url_that_may_lead_elsewhere_is_refused(client: Drivable, url: str) -> None:
    outcome = client.call(url, "get_health")
    assert outcome.reason == "usage"
    assert re.search(r"URL of a bridge|another machine|[Pp]ort", outcome.message)


def test_another_host_is_called_when_it_is_allowed(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        assert client.call(url, "get_health", wishes=Wishes(allow_any_host=True)).value["uptime"] == 12.5


@pytest.mark.parametrize("token", ["", "two words", "line\r\nX-Evil: 1", "line\n", "ü", "x" * 5000, "==", "a=b"])
def test_a_token_that_no_header_holds_is_refused_without_being_quoted(client: Drivable, token: str) -> None:
    outcome = client.call("http://127.0.0.1:5001", "get_health", wishes=Wishes(token=token))
    assert outcome.reason == "usage"
    assert "a token is" in outcome.message
    assert len(token) < 2 or token not in outcome.message
