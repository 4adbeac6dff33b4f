import re
from dataclasses import replace
from pathlib import Path

import pytest
from bridge_api.runtime.answer import Answer
from bridge_api.runtime.verdict import Admitted, Foreign, Upgrade
from requests_under_test import AUTHORIZED, BODY, JSON, LISTENER, OURS, PORT, operation, status, verdict

HEALTH = "/api/status/health"
WORKSPACE = "/api/config/workspace"
CLIPBOARD = "/api/clipboard/process"
HANDSHAKE = [
    OURS,
    ("upgrade", "websocket"),
    ("connection", "keep-alive, Upgrade"),
    ("sec-websocket-version", "13"),
    ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
]

# The kit's own table of hosts, and what is due to each.
HOST_FAMILY = Path(__file__).parents[3] / "Tests/Conformance/Kit/Families/HostFamily.swift"
DUE: dict[str, set[int | None]] = {"served": {None}, "misdirected": {421}, "unreadable": {400, 421}}


def hosts_of_the_kit() -> list[tuple[str, str]]:
    """Each with its verdict there, as the bytes that are sent stand for Latin-1."""
    rows = re.findall(r'\("[\w-]+", "((?:[^"\\]|\\.)*)", \.(\w+)\)', HOST_FAMILY.read_text(encoding="utf-8"))
    return [(spelled(host).encode().decode("latin-1"), verdict) for host, verdict in rows]


def spelled(literal: str) -> str:
    """What a Swift literal stands for."""
    literal = literal.replace("\\(.port)", str(PORT)).replace("\\t", "\t").replace("\\\\", "\\")
    return re.sub(r"\\u\{(\w+)\}", lambda match: chr(int(match.group(1), 16)), literal)


def test_the_kit_has_hosts_of_every_verdict() -> None:
    hosts = hosts_of_the_kit()
    assert len(hosts) >= 69
    assert {verdict for _, verdict in hosts} == set(DUE)
    assert not [host for host, _ in hosts if "(.port)" in host or "u{" in host]


@pytest.mark.parametrize(("host", "due"), hosts_of_the_kit())
def test_a_host_is_judged_as_the_kit_says(host: str, due: str) -> None:
    assert status(verdict("GET", HEALTH, ("host", host))) in DUE[due]


def test_the_authority_of_an_absolute_form_stands_for_the_host() -> None:
    assert status(verdict("GET", f"http://localhost:{PORT}{HEALTH}", ("host", "evil.example"))) is None
    assert status(verdict("GET", f"http://evil.example{HEALTH}", OURS)) == 421
    assert status(verdict("GET", f"http://{HEALTH}", OURS)) == 421


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [OURS, OURS],
        [OURS, ("content-length", "2"), ("content-length", "2")],
        [OURS, ("content-length", "+2")],
        [OURS, ("content-length", "٢")],
        [OURS, ("content-length", "9" * 20)],
        [OURS, ("content-length", "2"), ("transfer-encoding", "chunked")],
        [OURS, ("transfer-encoding", "gzip, chunked")],
        [OURS, ("transfer-encoding", "chunked"), ("transfer-encoding", "chunked")],
    ],
)
def test_ambiguous_framing_is_a_bad_request_and_ends_the_connection(lines: list[tuple[str, str]]) -> None:
    given = verdict("GET", HEALTH, *lines)
    assert status(given) == 400
    assert given.closes


@pytest.mark.parametrize("version", ["0.9", "1.2", "2.0"])
def test_other_versions_are_a_bad_request(version: str) -> None:
    assert status(verdict("GET", HEALTH, OURS, version=version)) == 400


@pytest.mark.parametrize("origin", [f"http://127.0.0.1:{PORT}", f"http://localhost:{PORT}", f"http://[::1]:{PORT}"])
def test_an_own_origin_is_served(origin: str) -> None:
    assert status(verdict("GET", HEALTH, OURS, ("origin", origin))) is None


@pytest.mark.parametrize(
    "origin",
    ["null", "", "http://evil.example", f"https://127.0.0.1:{PORT}", "http://127.0.0.1", f"http://LOCALHOST:{PORT}"],
)
def test_another_origin_is_forbidden(origin: str) -> None:
    assert status(verdict("GET", HEALTH, OURS, ("origin", origin))) == 403


@pytest.mark.parametrize(("site", "expected"), [("none", None), ("same-origin", None), ("same-site", 403), ("", 403)])
def test_what_another_site_sends_is_forbidden(site: str, expected: int | None) -> None:
    assert status(verdict("GET", HEALTH, OURS, ("sec-fetch-site", site))) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/api/status/healt%68", None),
        ("/api/status/health?x=%41", None),
        ("/api/status/%zz", 400),
        ("/api/status/health?x=%", 400),
        ("/api/status/health?x=%ff", 400),
        ("/api/status%2fhealth", 400),
        ("/api/status/health%00", 400),
        ("/api/status/%ff", 400),
        ("/api/status/health#x", 400),
        ("*", 400),
        ("/api/status/health/", 404),
        ("/api//status/health", 404),
        ("/API/status/health", 404),
    ],
)
def test_a_target_is_decoded_once_and_strictly(target: str, expected: int | None) -> None:
    assert status(verdict("GET", target, OURS)) == expected


def test_a_path_tells_its_methods() -> None:
    given = verdict("OPTIONS", WORKSPACE, OURS)
    assert isinstance(given, Answer)
    assert (given.status, given.allow, given.content) == (204, "GET, HEAD, OPTIONS", b"")
    given = verdict("DELETE", WORKSPACE, OURS, AUTHORIZED)
    assert isinstance(given, Answer)
    assert (given.status, given.allow) == (405, "GET, HEAD, OPTIONS")


@pytest.mark.parametrize(
    "credentials",
    ["", "Bearer", "Bearer ", "Bearer x", "Basic " + AUTHORIZED[1][7:], AUTHORIZED[1] + "x", AUTHORIZED[1][7:]],
)
def test_another_token_is_not_authorized(credentials: str) -> None:
    assert status(verdict("GET", WORKSPACE, OURS, ("authorization", credentials))) == 401


def test_the_token_is_taken_under_any_case_of_the_scheme_and_from_one_line() -> None:
    assert status(verdict("GET", WORKSPACE, OURS, ("authorization", AUTHORIZED[1].replace("Bearer", "bEARER")))) is None
    assert status(verdict("GET", WORKSPACE, OURS, AUTHORIZED, AUTHORIZED)) == 401


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", None),
        ("Application/JSON; Charset=UTF-8", None),
        ('application/json ;charset="utf-8"', None),
        ("application/json; charset=latin-1", 415),
        ("application/json; charset=utf-8; x=y", 415),
        ("application/jsonp", 415),
        ("text/plain", 415),
        ("", 415),
    ],
)
def test_a_body_is_json_in_utf_8(media_type: str, expected: int | None) -> None:
    assert status(verdict("POST", CLIPBOARD, OURS, AUTHORIZED, BODY, ("content-type", media_type))) == expected


def test_a_body_without_content_needs_no_media_type() -> None:
    assert status(verdict("POST", CLIPBOARD, OURS, AUTHORIZED)) is None
    assert status(verdict("POST", CLIPBOARD, OURS, AUTHORIZED, ("content-encoding", "gzip"))) == 415


def test_a_declared_length_is_judged_before_the_body_is_read() -> None:
    limit = operation("process_clipboard").max_body
    call = [OURS, AUTHORIZED, JSON]
    assert status(verdict("POST", CLIPBOARD, *call, ("content-length", str(limit)))) is None
    assert status(verdict("POST", CLIPBOARD, *call, ("content-length", str(limit + 1)))) == 413
    assert status(verdict("GET", HEALTH, OURS, ("content-length", "65536"))) is None
    assert status(verdict("GET", HEALTH, OURS, ("content-length", "65537"))) == 413


def test_a_target_and_fields_have_limits() -> None:
    limits = LISTENER.limits
    assert status(verdict("GET", HEALTH + "?" + "x" * (limits.max_target - len(HEALTH) - 1), OURS)) is None
    assert status(verdict("GET", HEALTH + "?" + "x" * (limits.max_target - len(HEALTH)), OURS)) == 414
    assert status(verdict("GET", HEALTH, OURS, *[("x", "")] * (limits.max_header_fields - 1))) is None
    assert status(verdict("GET", HEALTH, OURS, *[("x", "")] * limits.max_header_fields)) == 431
    assert status(verdict("GET", HEALTH, OURS, ("x", "y" * limits.max_header_bytes))) == 431


def test_the_first_step_that_refuses_is_the_answer() -> None:
    wrong = {"host": "evil.example", "origin": "null", "authorization": "x", "content-type": "x", "content-length": "x"}
    long = "/" + "x" * LISTENER.limits.max_target

    def given(method: str, target: str, **mended: str) -> int | None:
        fields = {**wrong, **{name.replace("_", "-"): value for name, value in mended.items()}}
        return status(verdict(method, target, *fields.items()))

    length, own = str(operation("process_clipboard").max_body + 1), f"http://localhost:{PORT}"
    assert given("PUT", long) == 400
    assert given("PUT", long, content_length=length) == 414
    assert given("PUT", "/%zz", content_length=length) == 421
    assert given("PUT", "/%zz", content_length=length, host=OURS[1]) == 403
    assert given("PUT", "/%zz", content_length=length, host=OURS[1], origin=own) == 400
    assert given("PUT", "/nothing", content_length=length, host=OURS[1], origin=own) == 404
    assert given("PUT", CLIPBOARD, content_length=length, host=OURS[1], origin=own) == 405
    assert given("POST", CLIPBOARD, content_length=length, host=OURS[1], origin=own) == 401
    mended = {"content_length": length, "host": OURS[1], "origin": own, "authorization": AUTHORIZED[1]}
    assert given("POST", CLIPBOARD, **mended) == 415
    assert given("POST", CLIPBOARD, **mended, content_type=JSON[1]) == 413


def test_an_admitted_request_knows_its_endpoint_and_body() -> None:
    given = verdict("HEAD", WORKSPACE, OURS, AUTHORIZED)
    assert isinstance(given, Admitted)
    assert given.operation.name == "get_workspace"
    assert (given.keeps_body, given.body_limit) == (False, 64 * 1024)


def test_a_handshake_opens_its_channel() -> None:
    given = verdict("GET", "/events/ws", *HANDSHAKE)
    assert isinstance(given, Upgrade)
    assert (given.channel.name, given.key) == ("events", "dGhlIHNhbXBsZSBub25jZQ==")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("upgrade", "h2c", 426),
        ("upgrade", "", 426),
        ("connection", "close", 426),
        ("sec-websocket-version", "12", 426),
        ("sec-websocket-key", "", 400),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=", 400),
        ("sec-websocket-key", "!GhlIHNhbXBsZSBub25jZQ==", 400),
    ],
)
def test_a_wrong_handshake_is_refused(name: str, value: str, expected: int) -> None:
    lines = [(given, value if given == name else right) for given, right in HANDSHAKE]
    assert status(verdict("GET", "/events/ws", *lines)) == expected
    assert status(verdict("POST", "/events/ws", *HANDSHAKE)) == 405


def test_paths_of_the_same_app_that_no_contract_knows_are_judged_up_to_their_target() -> None:
    listener = replace(LISTENER, is_foreign=lambda method, path: path == b"/mine")
    assert isinstance(verdict("GET", "/mine", OURS, listener=listener), Foreign)
    assert status(verdict("GET", "/other", OURS, listener=listener)) == 404
    assert status(verdict("GET", "/mine", ("host", "evil.example"), listener=listener)) == 421
    assert status(verdict("GET", "/mine", OURS, ("origin", "http://evil.example"), listener=listener)) == 403
