"""Answers that no bridge gives: each is a typed error with endpoint, trace id and cause, and soon.

CLI-MALFORMED-RES and CLI-TOKEN-SCOPE.
"""

import re

import pytest
from bridge_api.contract import FINGERPRINT, VERSION
from drivable import HEALTH, TOKEN, Drivable, Wishes
from outcome import Outcome
from scripted_server import (
    CONTRACT,
    Peer,
    Script,
    ScriptedServer,
    answers,
    answers_bytes,
    error_object,
    fails,
    http_answer,
)

HTML = b"<html>It works!</html>"
WHOLE = http_answer(200, HEALTH)
MAJOR, MINOR, _ = map(int, VERSION.split("."))
ANOTHER = "0" * 16


def outcome_of(client: Drivable, script: Script, wishes: Wishes | None = None) -> Outcome:
    """Of one call of an endpoint that is not retried."""
    with ScriptedServer(script) as server:
        outcome = client.call(server.url, "execute_trigger", {"trigger_id": "nightly"}, wishes or Wishes())
    assert outcome.failed.endpoint == "execute_trigger"
    assert outcome.failed.trace_id in outcome.trace_ids
    return outcome


def what(outcome: Outcome) -> str:
    """What went wrong, by the message, whose rest is the same in all; the bridge's address is left out."""
    said = re.fullmatch(r"execute_trigger: (.*) \(trace [0-9a-f]{32}, attempt 1\)", outcome.message)
    assert said is not None, outcome.message
    return re.sub(r"127\.0\.0\.1:\d+", "ADDRESS", said[1])


NOT_HTTP = "what came is not HTTP; is ADDRESS the bridge?"
NO_ERROR = "the status is {}, without the contract's error object"


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (answers(200, HTML, content_type="text/html"), "the answer (200) is text/html, not application/json; is ADDRESS the bridge?"),
        (
            answers(404, HTML, content_type="text/html; charset=utf-8"),
            "the answer (404) is text/html, not application/json; is ADDRESS the bridge?",
        ),
        (answers(200, HTML, content_type=""), "the answer (200) is of no media type, not application/json; is ADDRESS the bridge?"),
        (answers(200, HTML, content_type="a b"), "the answer (200) is of no media type, not application/json; is ADDRESS the bridge?"),
        (answers(200, {"status": "ok"}), "the answer breaks the contract: /actions must be there"),
        (answers(200, {"actions": []}), "the answer breaks the contract: /status must be there"),
        (
            answers(200, {"status": "error", "actions": []}),
            "the answer breaks the contract: /status must be one of the values of the contract",
        ),
        (
            answers(200, {"status": "ok", "actions": [{"action": "A B", "outcome": "done"}]}),
            "the answer breaks the contract: /actions/0/action must match the pattern [a-z0-9][a-z0-9_-]* as a whole",
        ),
        (answers(200, []), "the answer breaks the contract: the whole must be an object"),
        (answers(204, b""), "the status 204 is none that a contract has"),
        (answers(500, {"status": "error"}), NO_ERROR.format(500)),
        (answers(500, {"status": "error", "error": "no"}), NO_ERROR.format(500)),
        (answers(404, {"status": "error", "error": {"code": 5, "message": "", "trace_id": ""}}), NO_ERROR.format(404)),
        (fails(500, "config_conflict"), NO_ERROR.format(500)),
        (fails(400, "no code"), NO_ERROR.format(400)),
        (fails(400, "x" * 65), NO_ERROR.format(400)),
        (answers(302, b"", location="http://127.0.0.1:1/"), "the bridge answered with a redirect (302), which is not followed"),
        (answers(307, b"", location="/api/triggers/execute"), "the bridge answered with a redirect (307), which is not followed"),
        (answers_bytes(b"SSH-2.0-OpenSSH_9.2\r\n"), NOT_HTTP),
        (answers_bytes(b"HTTP/1.1 abc\r\n\r\n"), NOT_HTTP),
        (answers_bytes(b"\0" * 200_000), NOT_HTTP),
        (answers_bytes(b"HTTP/1.1 200 OK\r\na: " + b"b" * 100_000 + b"\r\n\r\n"), NOT_HTTP),
    ],
)  # fmt: skip
def test_what_is_no_answer_of_the_contract_is_a_bad_answer(client: Drivable, script: Script, says: str) -> None:
    outcome = outcome_of(client, script)
    assert outcome.reason == "answer"
    assert what(outcome) == says


@pytest.mark.parametrize(
    "body", [b"{", b"", b"\xff", b"[" * 100_000, b'{"status":"ok","status":"ok","actions":[]}', b'{"status":"ok","actions":[]}{']
)
def test_what_is_not_json_is_a_bad_answer(client: Drivable, body: bytes) -> None:
    """The clients' readers know more or less of why."""
    outcome = outcome_of(client, answers(200, body))
    assert outcome.reason == "answer"
    assert what(outcome).startswith("the answer breaks the contract: it is not JSON as the contract language reads it")


@pytest.mark.parametrize(
    "script",
    [
        answers(103, b""),
        answers_bytes(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n"),
        *(answers_bytes(WHOLE[:count]) for count in (0, 1, 20, len(WHOLE) - 1)),
    ],
)
def test_an_answer_without_its_end_is_a_failed_connection_or_no_answer(client: Drivable, script: Script) -> None:
    assert outcome_of(client, script).reason in ("connection", "answer")


def test_a_truncated_body_is_a_failed_connection(client: Drivable) -> None:
    outcome = outcome_of(client, answers_bytes(WHOLE[:-3]))
    assert outcome.reason == "connection"
    assert "the connection ended within the answer" in outcome.message


@pytest.mark.parametrize("chunks", [b'5\r\n{"a"', b"zz\r\n", b"-1\r\n{}", b"5\r\n{}\r\n", b"fffffffffffffff\r\n{}"])
def test_chunks_that_end_or_lie_are_a_typed_error(client: Drivable, chunks: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    assert outcome_of(client, answers_bytes(head + chunks)).reason in ("connection", "answer")


def test_an_answer_longer_than_its_limit_is_refused_by_its_length(client: Drivable) -> None:
    outcome = outcome_of(client, answers(200, b"", content_length="999999999999"))
    assert outcome.reason == "answer"
    assert "longer than 67108864 bytes; " in outcome.message


def endless(head: bytes, part: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(head)
        for _ in range(64_000_000 // len(part)):
            peer.send(part)
        raise AssertionError("all of it was read")

    return script


@pytest.mark.parametrize(
    ("head", "part"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", b" " * 65536),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", b"400\r\n" + b" " * 1024 + b"\r\n"),
    ],
)
def test_a_body_without_end_is_read_up_to_the_limit(client: Drivable, head: bytes, part: bytes) -> None:
    outcome = outcome_of(client, endless(head, part), Wishes(max_answer=100_000))
    assert outcome.reason == "answer"
    assert "the answer is longer than 100000 bytes" in outcome.message


@pytest.mark.parametrize(
    ("head", "part"),
    [
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"trailer: x\r\n" * 100),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n", b" " * 65536),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
    ],
)  # fmt: skip
def test_an_endless_answer_ends(client: Drivable, head: bytes, part: bytes) -> None:
    assert outcome_of(client, endless(head, part), Wishes(max_answer=100_000)).reason in ("answer", "connection")


def test_an_answer_that_comes_before_the_body_is_sent_is_read(client: Drivable) -> None:
    def early(peer: Peer) -> None:
        peer.read_until(b"\r\n\r\n")
        peer.send(http_answer(413, error_object("payload_too_large")))
        # The connection ends in stages (wire-protocol H15).
        peer.wait_for_end()

    with ScriptedServer(early) as server:
        outcome = client.call(server.url, "process_clipboard", {"bytes": 50_000_000})
    assert outcome.failed.code == "payload_too_large"


def test_no_token_follows_a_redirect(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH)) as other:
        outcome_of(client, answers(302, b"", location=f"{other.url}/api/triggers/execute"))
        assert not other.requests


@pytest.mark.parametrize(
    ("found", "fits"),
    [
        (CONTRACT, True), (f"99.9.9+{FINGERPRINT}", True), (f"{MAJOR}.{MINOR}.99+{ANOTHER}", True),
        (f"{MAJOR}.{MINOR + 7}.0+{ANOTHER}", True), (f"{MAJOR}.{MINOR + 10}.0-beta.1+{ANOTHER}", True),
        (f"{MAJOR + 1}.0.0+{ANOTHER}", False), (f"{MAJOR - 1}.9.0+{ANOTHER}", False), (VERSION, False),
        (f"{VERSION}+", False), ("nonsense", False), (f"{VERSION}+XYZ", False),
        (f"{MAJOR}.{MINOR}+{FINGERPRINT}", False), ("a" * 60_000, False), ("\x01\x7f", False),
    ],
)  # fmt: skip
def test_a_server_of_another_contract_is_told_with_both_versions(client: Drivable, found: str, fits: bool) -> None:
    with ScriptedServer(answers(200, HEALTH, x_contract=found)) as server:
        outcome = client.call(server.url, "get_health")
    if fits:
        assert outcome.value["uptime"] == 12.5
        return
    if found.isprintable() and len(found) < 100:
        assert outcome.reason == "mismatch"
        assert f"the server speaks contract {found}, this client {CONTRACT};" in outcome.message
        assert outcome.told[-1] == f"get_health 1: contract mismatch: {found}, not {CONTRACT}"
    assert outcome.reason in ("mismatch", "answer")
    assert outcome.message.isprintable()
    assert len(outcome.message) < 500


def test_an_error_that_is_not_declared_keeps_its_code(client: Drivable) -> None:
    outcome = outcome_of(client, fails(418, "teapot"))
    assert (outcome.reason, outcome.failed.code, outcome.failed.status) == ("undeclared", "teapot", 418)
    assert "teapot, which this contract does not have (status 418)" in outcome.message


@pytest.mark.parametrize(
    "script",
    [
        answers(401, {"status": "error", "error": {"code": "unauthorized", "message": f"not {TOKEN}", "trace_id": "1"}}),
        answers(401, {"status": "error", "error": {"code": TOKEN, "message": "", "trace_id": "1"}}),
        answers(200, {"status": "ok", "actions": [TOKEN]}),
        answers(200, b"{", content_type=f"text/{TOKEN}"),
        answers(200, HEALTH, x_contract=f"not {TOKEN}"),
        answers_bytes(f"HTTP/1.1 {TOKEN}\r\n\r\n".encode()),
        answers_bytes(f"HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n".encode()),
    ],
)  # fmt: skip
def test_a_token_that_the_server_quotes_is_not_shown(client: Drivable, script: Script) -> None:
    assert not outcome_of(client, script).shows_token


def test_a_token_that_is_a_word_of_the_contract_changes_no_answer(client: Drivable) -> None:
    with ScriptedServer(answers(200, HEALTH)) as server:
        assert client.call(server.url, "get_health", wishes=Wishes(token="json")).value["uptime"] == 12.5
    with ScriptedServer(fails(409, "config_conflict")) as server:
        arguments: dict[str, object] = {"trigger_id": "nightly"}
        failure = client.call(server.url, "execute_trigger", arguments, Wishes(token="config")).failure
    assert failure is not None
    assert (failure.reason, failure.code) == ("declared", "config_conflict")
