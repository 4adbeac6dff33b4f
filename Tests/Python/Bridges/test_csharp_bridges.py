"""The C# client drives every bridge of this repository through every endpoint and every event."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from functools import partial
from pathlib import Path
from typing import TypeAlias, get_args

import pytest
from bridge_api.client import BridgeClient
from bridge_api.events import ChannelEvent
from csharp_client import CSHARP
from drivable import Waits, Wishes
from driven_client import DrivenClient
from launched_bridge import EVERYTHING, PYTHON, SWIFT, TOKEN, Bridge, launched
from python_client import snake

Launch: TypeAlias = Callable[..., AbstractContextManager[str]]

OURS = Wishes(token=TOKEN)
#: Longer than a bridge takes to start.
PATIENT = Wishes(token=TOKEN, waits=Waits(attempts=None, start=0.05, cap=0.2))


@pytest.fixture(scope="module")
def csharp() -> Iterator[DrivenClient]:
    with closing(DrivenClient(CSHARP)) as client:
        yield client


@pytest.fixture(params=[SWIFT, PYTHON], ids=lambda bridge: str(bridge.name))
def launch(request: pytest.FixtureRequest, tmp_path: Path) -> Launch:
    bridge: Bridge = request.param
    if bridge.is_missing:
        pytest.fail(bridge.is_missing)
    return partial(launched, bridge, tmp_path)


def test_every_endpoint_and_every_event(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        outcome = csharp.run("play", "every endpoint and event", url, OURS)
    assert outcome.failure is None
    # What is added to the contract has to be driven too.
    uncalled = endpoints() - {note.partition(" ")[0] for note in outcome.told if "answered 200" in note}
    assert not uncalled, "call these in Tests/CSharp/ClientDriver/HubScenario.cs too"
    unseen = events() - set(outcome.names)
    assert not unseen, "let Tests/CSharp/ClientDriver/HubScenario.cs see these too"


def endpoints() -> set[str]:
    return {name for name in vars(BridgeClient) if not name.startswith("_")}


def events() -> set[str]:
    return {snake(event.__name__) for event in get_args(ChannelEvent)} - {"unknown_event"}


def test_errors_are_those_of_the_contract(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        assert csharp.run("play", "errors", url, OURS).failure is None
        stranger = csharp.call(url, "get_workspace", wishes=Wishes(token="not-the-token-0123456789-0123456789"))
    assert stranger.failed.code == "unauthorized"


def test_a_token_that_is_not_the_bridges_is_refused(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        outcome = csharp.follow(url, 1, Wishes(token="not-the-token-0123456789-0123456789"))
    assert outcome.reason == "refused"
    assert "(1008 " in outcome.message


def test_two_loops_over_a_channel_are_two_connections(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        assert csharp.run("play", "two loops", url, OURS).failure is None


def test_a_large_image_arrives_whole(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        # It is no image: that is found out when all of it was read.
        assert csharp.call(url, "process_clipboard", {"bytes": 20_000_000}, OURS).failed.code == "clipboard_rejected"


def test_a_bridge_that_restarts_is_followed_with_a_gap(launch: Launch, csharp: DrivenClient) -> None:
    with launch() as url:
        port = int(url.rpartition(":")[2])
        csharp.begin("follow", "events", url, PATIENT, count=3, tells=True)
        assert csharp.next_item().name == "heartbeat"
    with launch(port=port):
        assert [csharp.next_item().name, csharp.next_item().name] == ["gap", "heartbeat"]
        outcome = csharp.finish()
    assert outcome.names == ["heartbeat", "gap", "heartbeat"]
    assert str(outcome.items[1].data).startswith("1001")


@pytest.mark.parametrize("scenario", ["every kind of value", "two channels"])
def test_a_contract_whose_names_hurt(csharp: DrivenClient, tmp_path: Path, scenario: str) -> None:
    if EVERYTHING.is_missing:
        pytest.fail(EVERYTHING.is_missing)
    with launched(EVERYTHING, tmp_path) as url:
        assert csharp.run("play", scenario, url, OURS).failure is None
