"""What a call does when all goes well, and what it never does."""

import re

import pytest
from bridge_api.client import BridgeClient, RequestTooLargeError
from bridge_api.models import Indicator
from bridge_api.runtime.bridge_address import BridgeAddress
from clients import HEALTH, HUB, TOKEN, client
from recorder import Recorder
from scripted_server import ScriptedServer, answers


def test_a_get_has_its_path_and_neither_body_nor_token() -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        assert client(server.url).get_health().version == "1.0.0"
        [request] = server.requests
    assert (request.method, request.target, request.body) == ("GET", "/api/status/health", b"")
    assert request.headers["host"] == f"127.0.0.1:{server.url.rpartition(':')[2]}"
    assert not {"authorization", "content-type", "content-length", "origin"} & request.headers.keys()


def test_a_body_is_sent_as_json_with_the_token() -> None:
    with ScriptedServer(answers(200, HUB)) as server:
        client(server.url).update_hub(indicators=(Indicator(id="import", state="busy"),))
        [request] = server.requests
    assert request.body == b'{"indicators":[{"id":"import","state":"busy","text":""}]}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"


def test_each_call_has_a_trace_id_of_its_own() -> None:
    observer = Recorder()
    with ScriptedServer(answers(200, HEALTH), answers(200, HEALTH)) as server:
        for _ in range(2):
            client(server.url, observer).get_health()
        parents = [request.headers["traceparent"] for request in server.requests]
    assert all(re.fullmatch("00-[0-9a-f]{32}-[0-9a-f]{16}-01", parent) for parent in parents)
    assert {parent[3:35] for parent in parents} == observer.trace_ids
    assert len(observer.trace_ids) == 2


def test_an_observer_is_told_of_request_and_answer() -> None:
    observer = Recorder()
    with ScriptedServer(answers(200, HEALTH)) as server:
        client(server.url, observer).get_health()
    assert observer.told == ["get_health 1: requested", "get_health 1: answered 200"]


def test_a_body_over_the_limit_is_refused_before_anything_is_sent() -> None:
    with ScriptedServer() as server, pytest.raises(RequestTooLargeError) as caught:
        client(server.url).update_hub(indicators=(Indicator(id="a", state="busy", text="x" * 1_000_001),))
    assert "the contract allows 1000000; nothing was sent" in str(caught.value)
    assert not server.requests


def test_fields_that_this_contract_does_not_know_are_passed_over() -> None:
    with ScriptedServer(answers(200, {**HEALTH, "mood": "good"})) as server:
        assert client(server.url).get_health().uptime == 12.5


def test_a_server_of_the_same_minor_without_x_contract_is_taken() -> None:
    with ScriptedServer(answers(200, HEALTH, x_contract="")) as server:
        assert client(server.url).get_health().uptime == 12.5


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:5001", "http://192.0.2.1:5001", "http://127.0.0.1.example:5001", "http://0.0.0.0:5001",
        "https://127.0.0.1:5001", "http://user@127.0.0.1:5001", "http://127.0.0.1:5001/api", "127.0.0.1:5001",
        "http://127.0.0.1:99999", "http://127.0.0.1:5001?a", "http://2130706433:5001", "",
    ],
)  # fmt: skip
def test_a_url_that_may_lead_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"URL of a bridge|another machine|[Pp]ort"):
        BridgeClient(url, token=TOKEN)


def test_the_other_loopback_address_is_one_too() -> None:
    address = BridgeAddress.parse("http://[::1]:5001", allow_any_host=False)
    assert (address.host, address.port, address.authority) == ("::1", 5001, "[::1]:5001")


def test_another_host_is_called_when_it_is_allowed() -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        assert BridgeClient(url, token=TOKEN, allow_any_host=True).get_health().uptime == 12.5


@pytest.mark.parametrize("token", ["", "two words", "line\r\nX-Evil: 1", "ü", "x" * 5000])
def test_a_token_that_no_header_holds_is_refused_without_being_quoted(token: str) -> None:
    with pytest.raises(ValueError, match="a token is") as caught:
        BridgeClient("http://127.0.0.1:5001", token=token)
    assert not token or token not in str(caught.value)
