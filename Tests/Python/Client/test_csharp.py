"""What the C# client does that the others do in their own ways: a given `HttpClient`, `System.Uri`."""

from contextlib import closing

import pytest
from csharp_client import CSHARP
from drivable import HEALTH, Wishes
from driven_client import DrivenClient
from scripted_server import Peer, ScriptedServer, answers, drops, http_answer


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


def test_a_call_without_a_body_that_is_not_idempotent_is_sent_once(csharp: DrivenClient) -> None:
    """`HttpClient` sends a request without a content up to four times where its connections end unanswered."""
    with ScriptedServer(*[drops] * 4) as server:
        outcome = csharp.run("play", "two seconds", server.url)
        assert len(server.requests) == 1
    assert outcome.reason == "connection"


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
