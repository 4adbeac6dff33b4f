"""The Python client's exchange of one request for its answer: servers that do not read a body."""

import time

import pytest
from bridge_api.client import TimeUpError
from bridge_api.runtime.attempt import Attempt
from bridge_api.runtime.bridge_address import BridgeAddress
from bridge_api.runtime.http_exchange import Answer, Limits, Request, exchange
from scripted_server import Peer, ScriptedServer, http_answer


def test_a_body_that_nobody_reads_is_given_up_in_time() -> None:
    def deaf(peer: Peer) -> None:
        peer.read_until(b"\r\n\r\n")
        time.sleep(1)

    with ScriptedServer(deaf) as server:
        started = time.monotonic()
        with pytest.raises(TimeUpError):
            send_large_body(server.url, 0.3)
    assert time.monotonic() - started < 2


def test_an_answer_that_comes_before_the_body_is_sent_is_read() -> None:
    def early(peer: Peer) -> None:
        peer.read_until(b"\r\n\r\n")
        peer.send(http_answer(413, {}))

    with ScriptedServer(early) as server:
        assert send_large_body(server.url, 5).status == 413


def send_large_body(url: str, timeout: float) -> Answer:
    address = BridgeAddress.parse(url, allow_any_host=False)
    request = Request("POST", "/", {"Host": address.authority}, b"x" * 50_000_000)
    return exchange(address, request, Attempt("any", "0" * 32, 1), Limits(timeout=timeout, max_answer=1000))
