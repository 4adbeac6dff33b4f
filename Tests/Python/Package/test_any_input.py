"""No input makes anything but a value or a violation, and what is accepted is written and read alike."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import values_api as api
from hypothesis import given, settings
from hypothesis import strategies as st
from values_api import events, routes
from vectors import all_vectors

CLASSES = [api.Everything, api.Extra, api.Filled, api.Times, api.Unique, api.Figures]
LONG_NUMBER = re.compile(rb"\d{16}")
ACCEPTED = [
    (getattr(api, vector.type), json.loads(vector.data))
    for vector in all_vectors()
    if vector.verdict == "accepted" and hasattr(api, vector.type)
]

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**65), 2**65),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["AQ==", "2026-01-31", "2026-01-31T10:00:00+01:00", "0" * 8 + "-0000-0000-0000-" + "0" * 12]),
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
)


def judge(cls: type[Any], data: bytes) -> None:
    try:
        value = api.from_json(cls, data)
    except api.MalformedJSON:
        return
    except api.ValidationFailed as error:
        assert 0 < len(error.violations) <= 32
        return
    written = api.to_json(value)
    again = api.from_json(cls, written)
    assert api.to_json(again) == written
    # From 2^53 on, a float of any JSON is written as an integer and read as one, and Python tells some of these apart.
    if not LONG_NUMBER.search(written):
        assert again == value
        assert hash(again) == hash(value)


@given(st.sampled_from(CLASSES), st.binary(max_size=64))
def test_any_bytes(cls: type[Any], data: bytes) -> None:
    judge(cls, data)


@given(st.sampled_from(CLASSES), VALUES)
def test_any_value(cls: type[Any], value: Any) -> None:
    judge(cls, json.dumps(value).encode())


@settings(max_examples=500)
@given(st.sampled_from(ACCEPTED), st.randoms(use_true_random=False), VALUES)
def test_documents_with_one_value_replaced(accepted: tuple[type[Any], Any], random: Any, value: Any) -> None:
    cls, document = accepted
    judge(cls, json.dumps(replaced(document, random, value)).encode())


@given(st.sampled_from(ACCEPTED), st.integers(0, 400), st.binary(max_size=2))
def test_documents_with_some_bytes_replaced(accepted: tuple[type[Any], Any], place: int, data: bytes) -> None:
    cls, document = accepted
    text = json.dumps(document).encode()
    judge(cls, text[:place] + data + text[place + len(data) :])


@given(st.datetimes(timezones=st.just(timezone(timedelta(hours=5)))), st.dates(), st.uuids(), st.binary())
def test_what_is_built_is_read_back(instant: datetime, day: Any, identity: Any, data: bytes) -> None:
    if instant.year in (1, 9999):
        return
    times = api.Times(at=instant, day=day)
    assert api.from_json(api.Times, api.to_json(times)) == times
    extra = api.Extra(data=data, id=identity)
    assert api.from_json(api.Extra, api.to_json(extra)) == extra


@given(st.binary(max_size=64))
def test_any_path_and_any_message(data: bytes) -> None:
    routes.resolve("GET", b"/" + data)
    for channel in routes.CHANNELS:
        with pytest.raises((api.MalformedJSON, api.ValidationFailed)):
            events.read_event(channel.name, data)


def replaced(document: Any, random: Any, value: Any) -> Any:
    """The document with the value in one place, at any depth."""
    if isinstance(document, dict) and document and random.random() < 0.9:
        key = random.choice(sorted(document))
        return {**document, key: replaced(document[key], random, value)}
    if isinstance(document, list) and document and random.random() < 0.9:
        index = random.randrange(len(document))
        return [*document[:index], replaced(document[index], random, value), *document[index + 1 :]]
    return value
