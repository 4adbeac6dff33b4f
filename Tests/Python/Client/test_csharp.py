"""What the C# client does that the others do in their own ways: a given `HttpClient`, `System.Uri`."""

import time
from contextlib import closing

import pytest
from csharp_client import CSHARP
from drivable import HEALTH, TOKEN, Wishes
from driven_client import DrivenClient
from scripted_channel import accepts, event, frame
from scripted_server import Peer, Script, ScriptedServer, answers, http_answer

# Of a channel with a heartbeat every 2 s.
ALIVE = event("alive", {"uptime_seconds": 1.5}, json="self")


def test_an_http_client_that_follows_redirects_takes_no_token_along_and_is_told(csharp: DrivenClient) -> None:
    with ScriptedServer(answers(200, {"status": "ok", "revision": 1})) as other:
        script = answers(302, b"", location=f"{other.url}/api/config/workspace")
        with ScriptedServer(script) as server:
            outcome = csharp.run("call", "get_workspace", server.url, foreign_http=True)
        [request] = other.requests
    assert "authorization" not in request.headers
    assert outcome.reason == "answer"
    assert "a redirect, which the HttpClient followed" in outcome.message


def test_an_http_client_that_gives_up_early_is_told(csharp: DrivenClient) -> None:
    with ScriptedServer(Peer.wait_for_end) as server:
        outcome = csharp.run("call", "execute_trigger", server.url, arguments={"trigger_id": "a"}, foreign_http=True)
    assert outcome.reason == "timeout"
    assert "the HttpClient gave up before 35 s; give it a longer Timeout" in outcome.message


def test_the_trace_id_is_the_calls_and_not_that_of_an_activity_around_it(csharp: DrivenClient) -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        outcome = csharp.run("call", "get_health", server.url, ambient_activity=True)
        [request] = server.requests
    assert {request.headers["traceparent"][3:35]} == outcome.trace_ids


def trickles(peer: Peer) -> None:
    peer.read_request()
    for byte in http_answer(200, {"status": "ok", "import": "x1"}):
        peer.send(bytes([byte]))
        time.sleep(0.1)


@pytest.mark.parametrize("script", [Peer.wait_for_end, trickles])
def test_an_answer_that_is_not_whole_in_time_is_given_up(csharp: DrivenClient, script: Script) -> None:
    """The endpoint's 2 s and 5 s more."""
    with ScriptedServer(script) as server:
        started = time.monotonic()
        outcome = csharp.run("play", "two seconds", server.url)
    assert 7 <= time.monotonic() - started < 8
    assert outcome.reason == "timeout"
    assert "class: no whole answer within 7 s" in outcome.message


def test_a_bridge_that_says_nothing_any_more_is_left(csharp: DrivenClient) -> None:
    """After two heartbeats that did not come; pings are none."""

    def half_open(peer: Peer) -> None:
        for _ in range(60):
            time.sleep(0.1)
            peer.send(frame(0x89, b""))

    scripts = [accepts(TOKEN, then=half_open, heartbeat=ALIVE), accepts(TOKEN, then=Peer.wait_for_end, heartbeat=ALIVE)]
    with ScriptedServer(*scripts) as server:
        started = time.monotonic()
        outcome = csharp.run("follow", "self", server.url, count=3)
    assert 4 <= time.monotonic() - started < 6
    assert outcome.names[1] == "gap"
    assert outcome.items[1].data == "no heartbeat came for 4 s"


def test_what_came_while_nobody_asked_is_not_taken_for_silence(csharp: DrivenClient) -> None:
    with ScriptedServer(accepts(TOKEN, ALIVE, then=Peer.wait_for_end, heartbeat=ALIVE)) as server:
        outcome = csharp.run("follow", "self", server.url, count=2, pause_ms=4500)
    assert outcome.names == ["alive", "alive"]


@pytest.mark.parametrize("value", [".", ".."])
def test_a_step_of_a_path_is_refused_as_a_value_of_it(csharp: DrivenClient, value: str) -> None:
    """`System.Uri` would take it for one, however it is encoded, and ask another endpoint."""
    with ScriptedServer() as server:
        outcome = csharp.run("play", "steps of a path", server.url, value=value)
        assert not server.requests
    assert outcome.reason == "usage"
    assert "it would lead elsewhere" in outcome.message


@pytest.mark.parametrize("host", ["[1::2::3]", "a..b"])
def test_a_host_that_system_uri_refuses_is_told_when_the_client_is_made(csharp: DrivenClient, host: str) -> None:
    outcome = csharp.run("call", "get_health", f"http://{host}:5001", Wishes(allow_any_host=True))
    assert outcome.reason == "usage"
    assert host.strip("[]") in outcome.message
    assert "write one as in http://127.0.0.1:5001" in outcome.message
    assert not outcome.told


def test_an_answer_whose_connection_breaks_within_the_upgrade_is_disposed_of(csharp: DrivenClient) -> None:
    assert csharp.run("play", "a broken upgrade", "").failure is None


def test_a_large_image_is_sent_in_pieces(csharp: DrivenClient) -> None:
    """The 100 MB of the image stand in memory once: its base64 never does."""
    size = 100_000_000
    received: list[int] = []

    def takes(peer: Peer) -> None:
        head = peer.read_until(b"\r\n\r\n").decode().lower()
        length = int(head.partition("content-length: ")[2].partition("\r\n")[0])
        peer.skip(length)
        received.append(length)
        peer.send(http_answer(200, {"status": "ok", "results": []}))

    with closing(DrivenClient(CSHARP)) as fresh, ScriptedServer(takes) as server:
        assert fresh.call(server.url, "process_clipboard", {"bytes": size}).value["results"] == []
        peak = fresh.peak_memory
    assert received[0] > size * 4 / 3
    print(f"{peak / size:.2f} x the image's size")
    assert peak <= 2.6 * size
