"""The guard on a WSGI server that is not ours: waitress, in a thread."""

import logging
import socket
import threading
from collections.abc import Iterator

import pytest
from served_app import exchange, flask_app, handshake, request, statuses, update
from waitress.server import create_server

HEALTH = "GET /api/status/health"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = create_server(flask_app(), sockets=[listener])
        thread = threading.Thread(target=server.run)
        thread.start()
        yield listener.getsockname()[1]
        server.close()
        thread.join(10)


def test_it_serves_the_contract(port: int) -> None:
    answer = exchange(port, request(port, HEALTH))
    assert statuses(answer) == [200]
    assert b"X-Bridge-Instance: the-instance" in answer
    assert statuses(exchange(port, update(port, "x"))) == [200]


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        (HEALTH, "Origin: null", 403),
        ("GET /nothing", "X: y", 404),
        ("GET /%2f", "X: y", 400),
        ("DELETE /api/status/health", "X: y", 405),
        ("OPTIONS /api/status/health", "X: y", 204),
        ("POST /api/smrthub/update", "X: y", 401),
        ("HEAD /api/status/health", "X: y", 200),
        ("GET /mine", "X: y", 200),
    ],
)
def test_it_guards(port: int, line: str, field: str, expected: int) -> None:
    assert statuses(exchange(port, request(port, line, field))) == [expected]


def test_each_answer_of_the_contract_is_a_line_of_the_log(port: int, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "bridge_api"):
        answers = [exchange(port, request(port, line)) for line in (HEALTH, "GET /nothing", "GET /mine")]
    assert [statuses(answer) for answer in answers] == [[200], [404], [200]]
    found = [record for record in caplog.records if record.name == "bridge_api"]
    lines = [(record.levelname, record.message, vars(record)["status"]) for record in found]
    assert lines == [("DEBUG", "answered", 200), ("INFO", "answered", 404)]
    for record, answer in zip(found, answers, strict=False):
        assert f"X-Trace-Id: {vars(record)['trace_id']}".encode() in answer


def test_another_host_is_misdirected(port: int) -> None:
    assert statuses(exchange(port, b"GET /api/status/health HTTP/1.1\r\nHost: evil.example\r\n\r\n")) == [421]


def test_a_chunked_body_has_its_limit(port: int) -> None:
    head = request(port, HEALTH, "Transfer-Encoding: chunked")
    assert statuses(exchange(port, head + b"10000\r\n" + b"x" * 65536 + b"\r\n0\r\n\r\n")) == [200]
    assert statuses(exchange(port, head + b"10001\r\n" + b"x" * 65537 + b"\r\n0\r\n\r\n")) == [413]


def test_a_channel_is_unavailable(port: int) -> None:
    assert statuses(exchange(port, handshake(port))) == [503]
