"""Answers that no bridge gives: each is a typed error with endpoint, trace id and cause, and soon."""

import time

import pytest
from bridge_api.client import (
    BadAnswerError,
    BridgeClient,
    ClientError,
    ConnectionFailedError,
    ContractMismatchError,
    TimeUpError,
)
from bridge_api.errors import BridgeError
from bridge_api.runtime.attempt import Attempt
from bridge_api.runtime.bridge_address import BridgeAddress
from bridge_api.runtime.http_exchange import Limits, Request, exchange
from clients import HEALTH, TOKEN, client
from recorder import Recorder
from scripted_server import Peer, Script, ScriptedServer, answers, answers_bytes, fails, http_answer

HTML = b"<html>It works!</html>"
WHOLE = http_answer(200, HEALTH)


def failure(script: Script, max_answer: int = 64 * 1024 * 1024) -> ClientError:
    """Of one call of an endpoint that is not retried."""
    with ScriptedServer(script) as server, pytest.raises(ClientError) as caught:
        client(server.url, max_answer=max_answer).execute_trigger(trigger_id="nightly")
    error = caught.value
    assert error.endpoint == "execute_trigger"
    assert len(error.trace_id) == 32
    assert error.trace_id in str(error)
    assert TOKEN not in f"{error!r} {error}"
    return error


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (answers(200, HTML, content_type="text/html"), "is text/html, not application/json"),
        (answers(404, HTML, content_type="text/html; charset=utf-8"), "is text/html, not application/json"),
        (answers(200, HTML, content_type=""), "of no media type"),
        (answers(200, b"{"), "breaks the contract"),
        (answers(200, b""), "breaks the contract"),
        (answers(200, b"\xff"), "breaks the contract"),
        (answers(200, b"[" * 100_000), "breaks the contract"),
        (answers(200, b'{"status":"ok","status":"ok","actions":[]}'), "breaks the contract"),
        (answers(200, {"status": "ok"}), "breaks the contract"),
        (answers(200, {"status": "error", "actions": []}), "breaks the contract"),
        (answers(200, {"actions": []}), "breaks the contract"),
        (answers(200, {"status": "ok", "actions": [{"action": "A B", "outcome": "done"}]}), "/actions/0/action"),
        (answers(200, []), "breaks the contract"),
        (answers(204, b""), "the status 204 is none that a contract has"),
        (answers(103, b""), "the status 103 is none that a contract has"),
        (answers(500, {"status": "error"}), "without the contract's error object"),
        (answers(500, {"status": "error", "error": "no"}), "without the contract's error object"),
        (answers(404, {"status": "error", "error": {"code": 5, "message": "", "trace_id": ""}}), "without"),
        (answers(302, b"", location="http://127.0.0.1:1/"), "a redirect (302), which is not followed"),
        (answers(307, b"", location="/api/triggers/execute"), "a redirect (307), which is not followed"),
        (answers_bytes(b"SSH-2.0-OpenSSH_9.2\r\n"), "is not HTTP"),
        (answers_bytes(b"HTTP/1.1 abc\r\n\r\n"), "is not HTTP"),
        (answers_bytes(b"\0" * 200_000), "is not HTTP"),
        (answers_bytes(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n"), "is not HTTP"),
        (answers_bytes(b"HTTP/1.1 200 OK\r\na: " + b"b" * 100_000 + b"\r\n\r\n"), "is not HTTP"),
    ],
)  # fmt: skip
def test_what_is_no_answer_of_the_contract_is_a_bad_answer(script: Script, says: str) -> None:
    error = failure(script)
    assert isinstance(error, BadAnswerError)
    assert says in str(error)


@pytest.mark.parametrize("count", [0, 1, 20, len(WHOLE) - 1])
def test_a_truncated_answer_is_a_failed_connection_or_no_http(count: int) -> None:
    error = failure(answers_bytes(WHOLE[:count]))
    assert isinstance(error, ConnectionFailedError | BadAnswerError)


def test_a_truncated_body_is_a_failed_connection() -> None:
    error = failure(answers_bytes(WHOLE[:-3]))
    assert isinstance(error, ConnectionFailedError)
    assert "the connection ended within the answer" in str(error)


@pytest.mark.parametrize("chunks", [b'5\r\n{"a"', b"zz\r\n", b"-1\r\n{}", b"5\r\n{}\r\n", b"fffffffffffffff\r\n{}"])
def test_chunks_that_end_or_lie_are_a_typed_error(chunks: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    assert isinstance(failure(answers_bytes(head + chunks)), ConnectionFailedError | BadAnswerError)


def test_an_answer_longer_than_its_limit_is_refused_by_its_length() -> None:
    error = failure(answers(200, b"", content_length="999999999999"))
    assert isinstance(error, BadAnswerError)
    assert "longer than 67108864 bytes; max_answer= allows more" in str(error)


def endless(head: bytes, part: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(head)
        while True:
            peer.send(part)

    return script


@pytest.mark.parametrize(
    ("head", "part"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", b" " * 65536),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"400\r\n" + b" " * 1024 + b"\r\n"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"trailer: x\r\n" * 100),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n", b" " * 65536),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
    ],
)  # fmt: skip
def test_an_endless_answer_ends(head: bytes, part: bytes) -> None:
    error = failure(endless(head, part), max_answer=100_000)
    assert isinstance(error, BadAnswerError | ConnectionFailedError)


def test_an_answer_that_comes_byte_by_byte_is_given_up_in_time() -> None:
    def slowly(peer: Peer) -> None:
        peer.read_request()
        for byte in WHOLE:
            peer.send(bytes([byte]))
            time.sleep(0.05)

    with ScriptedServer(slowly) as server, pytest.raises(TimeUpError) as caught:
        call_within(server.url, 0.5)
    assert "no whole answer within 0.5 s" in str(caught.value)


def test_a_server_that_says_nothing_is_given_up_in_time() -> None:
    with ScriptedServer(Peer.wait_for_end) as server, pytest.raises(TimeUpError):
        call_within(server.url, 0.2)


def test_a_body_that_nobody_reads_is_given_up_in_time() -> None:
    def deaf(peer: Peer) -> None:
        peer.read_until(b"\r\n\r\n")
        time.sleep(1)

    with ScriptedServer(deaf) as server, pytest.raises(TimeUpError):
        call_within(server.url, 0.3, b"x" * 50_000_000)


def call_within(url: str, seconds: float, body: bytes | None = None) -> None:
    address = BridgeAddress.parse(url, allow_any_host=False)
    request = Request("POST" if body else "GET", "/", {"Host": address.authority}, body)
    started = time.monotonic()
    try:
        exchange(address, request, Attempt("any", "0" * 32, 1), Limits(timeout=seconds, max_answer=1000))
    finally:
        assert time.monotonic() - started < seconds + 0.5


def test_an_answer_that_comes_before_the_body_is_sent_is_read() -> None:
    def early(peer: Peer) -> None:
        peer.read_until(b"\r\n\r\n")
        peer.send(http_answer(413, {}))

    with ScriptedServer(early) as server:
        address = BridgeAddress.parse(server.url, allow_any_host=False)
        request = Request("POST", "/", {"Host": address.authority}, b"x" * 50_000_000)
        answer = exchange(address, request, Attempt("any", "0" * 32, 1), Limits(timeout=5, max_answer=1000))
    assert answer.status == 413


def test_no_token_follows_a_redirect() -> None:
    with ScriptedServer(answers(200, HEALTH)) as other:
        script = answers(302, b"", location=f"{other.url}/api/triggers/execute")
        failure(script)
        assert not other.requests


@pytest.mark.parametrize(
    ("found", "fits"),
    [
        ("1.0.0+4e301a6e78a26212", True), ("9.9.9+4e301a6e78a26212", True), ("1.0.1+0000000000000000", True),
        ("1.7.0+0000000000000000", True), ("2.0.0+0000000000000000", False), ("0.9.0+0000000000000000", False),
        ("1.0.0", False), ("nonsense", False), ("1.0.0+XYZ", False), ("a" * 60_000, False), ("\x01\x7f", False),
    ],
)  # fmt: skip
def test_a_server_of_another_contract_is_told_with_both_versions(found: str, fits: bool) -> None:
    observer = Recorder()
    with ScriptedServer(answers(200, HEALTH, x_contract=found)) as server:
        if fits:
            client(server.url, observer).get_health()
            return
        with pytest.raises(ContractMismatchError) as caught:
            client(server.url, observer).get_health()
    assert "this client 1.0.0+4e301a6e78a26212; generate one of them anew" in str(caught.value)
    assert found[:8] in str(caught.value) or not found.isprintable()
    assert str(caught.value).isprintable()
    assert "contract mismatch" in observer.told[-1]


def test_an_error_that_is_not_declared_keeps_its_code() -> None:
    with ScriptedServer(fails(418, "teapot")) as server, pytest.raises(BridgeError) as caught:
        client(server.url).execute_trigger(trigger_id="nightly")
    assert (caught.value.code, caught.value.status) == ("teapot", 418)


def test_a_token_that_the_server_quotes_is_not_shown() -> None:
    error = {"code": "unauthorized", "message": f"not {TOKEN}", "trace_id": "1"}
    script = answers(401, {"status": "error", "error": error})
    with ScriptedServer(script) as server, pytest.raises(BridgeError) as caught:
        client(server.url).execute_trigger(trigger_id="nightly")
    assert TOKEN not in f"{caught.value!r} {caught.value} {caught.value.message}"


def test_no_repr_shows_the_token() -> None:
    bridge = BridgeClient("http://127.0.0.1:5001", token=TOKEN)
    assert TOKEN not in repr(bridge) + repr(vars(bridge)) + repr(vars(bridge._transport))
