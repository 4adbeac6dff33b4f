"""What values of the generated types are to a Python program."""

from __future__ import annotations

import dataclasses
import pickle
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
import values_api as api
from everything_api import events, models, routes
from stub_handlers import StubHandlers


def test_values_cannot_be_changed_and_copies_can() -> None:
    point = api.Point(x=1, y=2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 3  # type: ignore[misc]
    assert dataclasses.replace(point, x=3) == api.Point(x=3, y=2)
    assert pickle.loads(pickle.dumps(point)) == point


def test_equality_and_hashes_go_by_content() -> None:
    left, right = api.JSONMap({"a": 1, "b": (1, 2)}), api.JSONMap([("b", (1, 2)), ("a", 1)])
    assert left == right
    assert hash(left) == hash(right)
    assert {api.Filled(), api.Filled()} == {api.Filled()}


def test_keys_that_look_alike_are_two() -> None:
    assert len(api.from_json(api.Extra, '{"named":{"\u00e9":1,"e\u0301":2}}'.encode()).named or {}) == 2


def test_a_map_is_read_only() -> None:
    with pytest.raises(TypeError):
        api.JSONMap({"a": 1})["a"] = 2  # type: ignore[index]


def test_absence_null_and_a_value_are_three_things() -> None:
    texts = {api.ABSENT: b'{"tag":null}', None: b'{"note":null,"tag":null}', "x": b'{"note":"x","tag":null}'}
    for note, text in texts.items():
        memo = api.Memo(note=note, tag=None)
        assert api.to_json(memo) == text
        assert api.from_json(api.Memo, text) == memo


def test_what_is_sensitive_stands_in_no_repr() -> None:
    for value in [api.Credentials(name="n", secret="hunter2", note="hunter3"), api.Silent(pin="hunter2")]:
        assert "hunter" not in repr(value)
        assert "hunter" not in str(value)


def test_a_closed_enum_is_its_text() -> None:
    assert api.Level("low") is api.Level.LOW
    assert (f"{api.Level.LOW}", str(api.Level.LOW), api.Level.LOW == "low") == ("low", "low", True)


def test_an_open_enum_keeps_what_it_does_not_know() -> None:
    assert api.is_known_mood("very busy")
    assert not api.is_known_mood("glad")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"), (-0.0, "0"), (1e21, "1e+21"), (1e16, "10000000000000000"), (123456789012345680000.0, "123456789012345680000"),
        (1e-6, "0.000001"), (1e-7, "1e-7"), (5e-324, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
        (0.1, "0.1"), (-1234.5, "-1234.5"), (float("inf"), "null"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_ecmascript_has_them(value: float, text: str) -> None:
    assert api.to_json(api.Circle(radius=value)).decode() == f'{{"radius":{text}}}'
    assert text == "null" or Decimal(text) == Decimal(repr(value))


def test_an_instant_is_written_in_utc() -> None:
    noon = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=2)))
    assert api.to_json(api.Times(at=noon)) == b'{"at":"2026-01-31T10:00:00.000Z"}'


@pytest.mark.parametrize("value", [api.Times(at=datetime(2026, 1, 31)), api.Extra(label="\ud800")])
def test_what_the_contract_cannot_say_is_a_value_error(value: object) -> None:
    with pytest.raises(ValueError, match=r"offset|surrogates"):
        api.to_json(value)


def test_other_types_are_type_errors() -> None:
    with pytest.raises(TypeError, match="int"):
        api.to_json(1)
    with pytest.raises(TypeError, match="int"):
        api.from_json(int, b"1")


def test_an_event_is_written_and_read() -> None:
    channel = routes.CHANNELS[0]
    event = channel.heartbeat(StubHandlers())
    now = datetime(2026, 1, 31, tzinfo=timezone.utc)
    text = events.write_event(event, now, "f" * 32)
    assert text.decode() == (
        '{"event":"alive","source":"hub","timestamp":"2026-01-31T00:00:00.000Z",'
        f'"trace_id":"{"f" * 32}","json":"no & yes","data":{{"uptime_seconds":1e+21}}}}'
    )
    assert events.read_event(channel.name, text) == events.Alive(
        source="hub",
        timestamp=now,
        trace_id="f" * 32,
        envelope=models.SelfEnvelope(json=models.Date.DEFAULT),
        data=models.AliveData(uptime_seconds=1e21),
    )


def test_an_event_of_a_newer_contract_is_kept() -> None:
    text = b'{"event":"new","source":"s","timestamp":"2026-01-31T00:00:00Z","trace_id":"t","data":[1]}'
    event = events.read_event("self", text)
    assert isinstance(event, events.UnknownEvent)
    assert (event.name, event.data) == ("new", (1,))
