"""The Python client's exchange of one request for its answer, within a time."""

import time

import pytest
from bridge_api.client import TimeUpError
from bridge_api.runtime.attempt import Attempt
from bridge_api.runtime.bridge_address import BridgeAddress
from bridge_api.runtime.http_exchange import Limits, Request, exchange
from drivable import HEALTH
from scripted_server import Peer, ScriptedServer, http_answer

WHOLE = http_answer(200, HEALTH)


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
