"""Calls and loops that their caller gives up; Python's end with their time, and its streams by `close`."""

import threading
import time

from drivable import HEALTH, TOKEN, Waits, Wishes
from driven_client import DrivenClient
from scripted_channel import accepts
from scripted_server import Peer, ScriptedServer, fails, http_answer

LONG = Wishes(waits=Waits(attempts=9, start=60, cap=60, whole=True))


def test_a_cancelled_call_ends_at_once_and_closes_its_connection(driven: DrivenClient) -> None:
    has_ended = threading.Event()

    def deaf(peer: Peer) -> None:
        peer.wait_for_end()
        has_ended.set()

    with ScriptedServer(deaf) as server:
        started = time.monotonic()
        outcome = driven.run("call", "get_health", server.url, cancel_after_ms=200)
        assert has_ended.wait(2)
    assert time.monotonic() - started < 2
    assert outcome.reason == "cancelled"


def test_a_call_is_cancelled_within_its_answer(driven: DrivenClient) -> None:
    def half(peer: Peer) -> None:
        peer.read_request()
        peer.send(http_answer(200, HEALTH)[:-3])
        peer.wait_for_end()

    with ScriptedServer(half) as server:
        assert driven.run("call", "get_health", server.url, cancel_after_ms=200).reason == "cancelled"


def test_a_call_is_cancelled_between_its_attempts(driven: DrivenClient) -> None:
    with ScriptedServer(fails(503, "unavailable")) as server:
        started = time.monotonic()
        outcome = driven.run("call", "get_health", server.url, LONG, cancel_after_ms=200)
    assert outcome.reason == "cancelled"
    assert time.monotonic() - started < 2


def test_a_loop_is_cancelled_while_it_waits_and_says_goodbye_or_closes(driven: DrivenClient) -> None:
    has_ended = threading.Event()

    def holds(peer: Peer) -> None:
        peer.wait_for_end()
        has_ended.set()

    with ScriptedServer(accepts(TOKEN, then=holds)) as server:
        outcome = driven.run("follow", "events", server.url, count=2, cancel_after_ms=300)
        assert has_ended.wait(2)
    assert (outcome.names, outcome.reason, outcome.is_over) == (["heartbeat"], "cancelled", True)


def test_a_loop_is_cancelled_between_two_connections(driven: DrivenClient, closed_port: int) -> None:
    started = time.monotonic()
    outcome = driven.run("follow", "events", f"http://127.0.0.1:{closed_port}", LONG, count=2, cancel_after_ms=200)
    assert outcome.reason == "cancelled"
    assert time.monotonic() - started < 2
