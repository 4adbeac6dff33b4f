import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from bridge_api import GetHealthResponse
from bridge_api.handlers import Handlers
from bridge_api.runtime.flask import register
from bridge_api.runtime.host import serve
from bridge_api.runtime.operation import Call
from flask import Flask
from served_app import exchange, flask_app, handshake, opened, request, served, statuses, until_quiet, update

HEALTH = "GET /api/status/health"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with served(flask_app()) as port:
        yield port


def test_answers_carry_the_fields_of_every_answer(port: int) -> None:
    answer = exchange(port, request(port, HEALTH))
    assert statuses(answer) == [200]
    for line in ("cache-control: no-store", "x-bridge-instance: the-instance", "content-type: application/json"):
        assert line.encode() in answer.lower()
    assert b"\r\nserver:" not in answer.lower()


def test_an_answer_waits_for_no_acknowledgement(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
        begun = time.monotonic()
        for _ in range(50):
            connection.sendall(request(port, HEALTH))
            while not connection.recv(65536).endswith(b"}"):
                pass
    # The stall is 40 ms for each.
    assert time.monotonic() - begun < 1


def test_a_trace_id_is_that_of_the_request(port: int) -> None:
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    answer = exchange(port, request(port, HEALTH, f"traceparent: 00-{trace}-00f067aa0ba902b7-01"))
    assert f"x-trace-id: {trace}".encode() in answer


def test_requests_in_one_segment_are_answered_in_their_order(port: int) -> None:
    answers = exchange(port, update(port, "one") + request(port, "GET /nothing") + update(port, "two"))
    assert statuses(answers) == [200, 404, 200]
    assert answers.index(b'"one"') < answers.index(b'"two"')


def test_what_is_no_http_is_answered_behind_the_answers_before_it(port: int) -> None:
    answers = exchange(port, request(port, HEALTH) + b"nonsense\r\n\r\n" + request(port, HEALTH))
    assert statuses(answers) == [200, 400]
    assert b'"code":"bad_request"' in answers
    assert b"Connection: close" in answers


def test_a_chunk_that_is_none_ends_the_request_with_an_error_object(port: int) -> None:
    fields = ["Transfer-Encoding: chunked", "Content-Type: application/json", "Authorization: Bearer " + "x" * 32]
    whole = request(port, "GET /api/status/health", *fields)
    assert statuses(exchange(port, whole + b"2\r\n{}\r\nnonsense")) == [400]


def test_a_trailer_authorizes_nobody(port: int) -> None:
    token = update(port, "x").split(b"\r\n")[2]
    head = request(port, "POST /api/smrthub/update", "Transfer-Encoding: chunked", "Content-Type: application/json")
    assert statuses(exchange(port, head + b"2\r\n{}\r\n0\r\n" + token + b"\r\n\r\n")) == [401]


def test_a_body_behind_the_offer_of_another_protocol_is_read(port: int) -> None:
    answer = exchange(port, update(port, "offered", "Upgrade: h2c", "Connection: Upgrade"))
    assert statuses(answer) == [200]
    assert b"offered" in answer


def test_a_client_of_http_1_0_is_not_told_to_go_on(port: int) -> None:
    call = update(port, "old", "Expect: 100-continue")
    assert statuses(exchange(port, call)) == [100, 200]
    assert statuses(exchange(port, call.replace(b"HTTP/1.1", b"HTTP/1.0"))) == [200]


def test_a_head_that_does_not_end_is_refused_before_it_fills_the_memory(port: int) -> None:
    assert statuses(exchange(port, request(port, HEALTH)[:-2] + b"X: " + b"x" * 60_000)) == [431]
    assert statuses(exchange(port, b"GET /" + b"x" * 60_000)) == [414]


def test_many_small_heads_are_not_taken_for_a_large_one(port: int) -> None:
    calls = request(port, HEALTH) * 1000
    assert statuses(exchange(port, calls + request(port, HEALTH)[:-2])) == [200] * 1000


def test_a_route_of_the_app_itself_answers_as_before_behind_the_guard(port: int) -> None:
    answer = exchange(port, request(port, "GET /mine"))
    assert answer.endswith(b"\r\n\r\nmine")
    assert b"x-contract" not in answer
    assert statuses(exchange(port, request(port, "GET /mine", "Origin: http://evil.example"))) == [403]


def test_an_endpoint_that_was_left_out_is_not_there(port: int) -> None:
    assert statuses(exchange(port, request(port, "GET /api/config/workspace"))) == [404]


def test_an_event_comes_before_its_answer_and_under_its_trace_id(port: int) -> None:
    with opened(port) as listener:
        answer = exchange(port, update(port, "heard"))
        event = until_quiet(listener)
    trace = answer.split(b"x-trace-id: ")[1][:32]
    assert b'"indicators_changed"' in event
    assert trace in event


def test_a_request_that_fails_publishes_nothing_and_holds_up_nobody(port: int) -> None:
    with opened(port) as listener:
        assert statuses(exchange(port, update(port, "boom"))) == [500]
        assert statuses(exchange(port, update(port, "after"))) == [200]
        events = until_quiet(listener)
    assert b"boom" not in events
    assert b"after" in events


def test_the_seventeenth_waiting_socket_is_refused(port: int) -> None:
    waiting = [socket.create_connection(("127.0.0.1", port), timeout=2) for _ in range(16)]
    try:
        for connection in waiting:
            connection.sendall(handshake(port))
            assert statuses(connection.recv(4096)) == [101]
        assert statuses(exchange(port, handshake(port))) == [503]
    finally:
        for connection in waiting:
            connection.close()


def test_stopping_closes_channels_with_1001() -> None:
    with served(flask_app()) as port:
        listener = opened(port)
    assert until_quiet(listener) == b"\x88\x02\x03\xe9"
    listener.close()


def test_without_an_event_a_signal_stops_it(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("x" * 32)
    program = Path(__file__).parent / "brownfield" / "after.py"
    with subprocess.Popen([sys.executable, program, "0", tmp_path / "token"], stderr=subprocess.PIPE) as process:
        try:
            time.sleep(2)
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
        finally:
            process.kill()
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_what_is_registered_wrongly_is_told() -> None:
    with pytest.raises(ValueError, match="32 to 128"):
        register(Flask("x"), object(), token="short", only=[])
    with pytest.raises(ValueError, match="no endpoint is named get_helth; there are"):
        register(Flask("x"), object(), token="x" * 32, only=["get_helth"])
    app = Flask("x")
    app.add_url_rule("/api/status/health", "by_hand", lambda: "")
    with pytest.raises(ValueError, match="by_hand; remove it"):
        register(app, object(), token="x" * 32, only=["get_health"])


def test_an_endpoint_without_a_handler_is_told_before_anybody_calls_it() -> None:
    class Inherited(Handlers):
        def get_health(self, call: Call, /) -> GetHealthResponse:
            raise NotImplementedError

    with pytest.raises(ValueError, match="have no process_clipboard, .*, events_heartbeat; write what is missing"):
        register(Flask("x"), Inherited(), token="x" * 32)
    with pytest.raises(ValueError, match="have no process_clipboard, get_workspace"):
        register(Flask("x"), object(), token="x" * 32)


def test_another_address_than_loopback_is_not_listened_on() -> None:
    with pytest.raises(ValueError, match=r"0\.0\.0\.0 is not a loopback address"):
        serve(flask_app(), hosts=["0.0.0.0"], port=0)
