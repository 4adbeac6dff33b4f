"""Servers that say nothing any more, or say it slowly: nobody waits for them longer than the contract's times.

Of a contract of short times: an endpoint of 2 s, a channel with a heartbeat every 2 s. All clients wait at once.
"""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from drivable import TOKEN, Drivable, Waits, Wishes
from driven_client import DrivenClient
from outcome import Outcome
from python_client import PythonClient
from scripted_channel import accepts, event, frame, upgrade_answer
from scripted_server import Peer, Script, ScriptedServer, http_answer

HOLD = Peer.wait_for_end
ALIVE = event("alive", {"uptime_seconds": 1.5}, json="self")


@dataclass(frozen=True)
class Run:
    outcome: Outcome
    seconds: float
    """To a tenth."""


Runs = Mapping[str, Future[Run]]


@pytest.fixture(scope="module")
def clients(csharp: DrivenClient, swift: DrivenClient) -> list[Drivable]:
    return [PythonClient(), csharp, swift]


@pytest.fixture(params=["python", "csharp", "swift"])
def name(request: pytest.FixtureRequest) -> str:
    """Of each client that the same is asked of."""
    return str(request.param)


def together(clients: list[Drivable], ask: Callable[[Drivable, str], Outcome], *scripts: Script) -> Runs:
    """What came of each client, by its name; each has a server of its own, of these scripts."""

    def run(client: Drivable) -> Run:
        with ScriptedServer(*scripts) as server:
            started = time.monotonic()
            outcome = ask(client, server.url)
            # Timers may be a millisecond early.
            return Run(outcome, round(time.monotonic() - started, 1))

    with ThreadPoolExecutor() as pool:
        return {client.name: pool.submit(run, client) for client in clients}


def trickle(peer: Peer, data: bytes) -> None:
    for byte in data:
        peer.send(bytes([byte]))
        time.sleep(0.1)


def answers_byte_by_byte(peer: Peer) -> None:
    peer.read_request()
    trickle(peer, http_answer(200, {"status": "ok", "import": "x1"}))


@pytest.fixture(scope="module", params=[HOLD, answers_byte_by_byte])
def calls(request: pytest.FixtureRequest, clients: list[Drivable]) -> Runs:
    return together(clients, lambda client, url: client.call_of_two_seconds(url), request.param)


def test_an_answer_that_is_not_whole_in_time_is_given_up(calls: Runs, name: str) -> None:
    """The endpoint's 2 s and 5 s more; it is not tried again."""
    run = calls[name].result()
    assert 7 <= run.seconds < 8
    assert run.outcome.reason == "timeout"
    assert run.outcome.message.startswith("class: no whole answer within 7 s (trace ")
    assert run.outcome.failed.attempts == 1


@pytest.fixture(scope="module")
def handshakes(clients: list[Drivable]) -> Runs:
    def slowly(peer: Peer) -> None:
        trickle(peer, upgrade_answer(peer))

    once = Wishes(waits=Waits(attempts=1))
    return together(clients, lambda client, url: client.follow(url, 1, once), slowly)


def test_a_handshake_that_is_not_whole_in_time_is_a_failed_connection(handshakes: Runs, name: str) -> None:
    """After 10 s, whatever the contract: nothing is to be waited for."""
    run = handshakes[name].result()
    assert 10 <= run.seconds < 11
    assert run.outcome.reason == "connection"
    assert run.outcome.message.startswith("events: no whole answer within 10 s; no more attempts (trace ")


@pytest.fixture(scope="module")
def half_open(clients: list[Drivable]) -> Runs:
    def pings_alone(peer: Peer) -> None:
        for _ in range(60):
            time.sleep(0.1)
            peer.send(frame(0x89, b""))

    first = accepts(TOKEN, then=pings_alone, heartbeat=ALIVE)
    second = accepts(TOKEN, then=HOLD, heartbeat=ALIVE)
    return together(clients, lambda client, url: client.follow_of_two_seconds(url, 3), first, second)


def test_a_channel_of_pings_alone_is_left_and_opened_anew(half_open: Runs, name: str) -> None:
    """After two heartbeats that did not come; pings are none."""
    run = half_open[name].result()
    assert 4 <= run.seconds < 6
    assert run.outcome.names == ["alive", "gap", "alive"]
    assert run.outcome.items[1].data == "no heartbeat came for 4 s"


@pytest.fixture(scope="module")
def late(clients: list[Drivable]) -> Runs:
    script = accepts(TOKEN, ALIVE, then=HOLD, heartbeat=ALIVE)
    return together(clients, lambda client, url: client.follow_of_two_seconds(url, 2, pause=4.5), script)


def test_what_came_while_nobody_asked_is_not_taken_for_silence(late: Runs, name: str) -> None:
    assert late[name].result().outcome.names == ["alive", "alive"]
