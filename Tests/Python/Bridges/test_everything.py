"""The client of a contract whose names and values hurt drives its bridge: paths, queries, envelopes, two channels."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from everything_api.client import BridgeClient, BridgeEvents, EventStream
from everything_api.errors import Description, Semantic, ValidationFailed
from everything_api.events import JSON, Alive, ChannelEvent, Init, Type
from everything_api.events import Path as PathEvent
from everything_api.models import Date
from launched_bridge import EVERYTHING, TOKEN, launched

ITEM = UUID("3B241101-E2BB-4255-8CAF-4136C566A962")


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    if EVERYTHING.is_missing:
        pytest.fail(EVERYTHING.is_missing)
    with launched(EVERYTHING, tmp_path) as url:
        yield url


@pytest.fixture
def client(url: str) -> BridgeClient:
    return BridgeClient(url, token=TOKEN)


def test_every_kind_of_value_arrives_as_it_was_given(client: BridgeClient) -> None:
    answer = client.self_(
        self_=ITEM,
        type=Date.NONE,
        string="a_b-c",
        json="data",
        description="x + y = %41 ü&?#/",
        date=100,
        int64=-(2**63),
        double=1e-7,
        bool_=False,
        bytes_=b"\x01\x02\x03\xfb\xff",
        uuid=ITEM,
    )
    assert (answer.self_, answer.type, answer.string, answer.json) == (ITEM, Date.NONE, "a_b-c", "data")
    assert answer.description == "x + y = %41 ü&?#/"
    assert (answer.date, answer.int64, answer.double) == (100, -(2**63), 1e-7)
    assert (answer.bool_, answer.bytes_, answer.uuid) == (False, b"\x01\x02\x03\xfb\xff", ITEM)


def test_what_is_left_out_has_the_defaults_of_the_contract(client: BridgeClient) -> None:
    answer = client.self_(self_=ITEM, type=Date.SELF, string="z")
    assert (answer.description, answer.date, answer.bool_) == ("a & b", 20, True)
    assert (answer.json, answer.int64, answer.double, answer.bytes_, answer.uuid) == (None,) * 5


@pytest.mark.parametrize("text", ["ä b", "..", "%2e", "a?b#c", "{self}", "+&=;", "~-._"])
def test_a_path_value_may_be_any_text(client: BridgeClient, text: str) -> None:
    assert client.date(self_=text).self_ == text


def test_path_query_and_body_go_together(client: BridgeClient) -> None:
    answer = client.call(request="a+b%", call=-5, query=True, values=2, path="here", body=("a", "b"))
    assert (answer.text, answer.number, answer.flag) == ("a+b%", -5, True)
    assert client.class_(import_="x1").import_ == "x1"
    assert client.url2_id(id="x1", html=5, json=True, data="x").html == 5
    client.init()


def test_violations_say_in_which_part_they_are(client: BridgeClient) -> None:
    with pytest.raises(ValidationFailed) as invalid:
        client.call(request="longer than 8", call=1, query=True, values=4, path="x" * 21)
    assert [(each.place, each.path) for each in invalid.value.violations] == [
        ("path", "/request"),
        ("query", "/values"),
        ("body", "/path"),
    ]
    with pytest.raises(Semantic) as semantic:
        client.call(request="a", call=1, query=True, values=0, path="x")
    assert [each.place for each in semantic.value.violations] == ["path", "query"]
    with pytest.raises(Description):
        client.call(request="a", call=1, query=True, fails=True, path="x")


def test_each_channel_has_its_events_and_envelope(url: str, client: BridgeClient) -> None:
    channels = BridgeEvents(url, token=TOKEN)
    with channels.self_() as first, channels.string() as second:
        alive, init = next(first), next(second)
        assert isinstance(alive, Alive)
        assert (alive.envelope.json, alive.envelope.description) == (Date.NONE, None)
        assert isinstance(init, Init)
        assert init.envelope.class_ == (1, 2)
        client.call(request="a", call=5, query=True, values=2, path="x", body=("b",))
        told = [after(first, Alive) for _ in range(3)]
        assert [type(each) for each in told] == [JSON, Type, Type]
        assert isinstance(told[0], JSON)
        assert (told[0].data.number, told[0].envelope.host) == (5, "here")
        path = after(second, Init)
        assert isinstance(path, PathEvent)
        assert path.data.body == ("b",)
        assert path.trace_id == told[0].trace_id


def after(stream: EventStream[ChannelEvent], heartbeat: type) -> object:
    """The next event that is no heartbeat."""
    return next(event for event in stream if not isinstance(event, heartbeat))
