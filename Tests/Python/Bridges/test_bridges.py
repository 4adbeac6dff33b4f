"""The Python client drives every bridge of this repository through every endpoint and every event."""

import base64
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TypeAlias, get_args

import pytest
from bridge_api import events as event_types
from bridge_api.client import Attempt, BridgeClient, BridgeEvents, BridgeObserver, EventStream, Gap
from bridge_api.errors import (
    ClipboardRejected,
    ConfigConflict,
    ConfigRejected,
    HubFull,
    TriggerDisabled,
    TriggerUnknown,
    Unauthorized,
    ValidationFailed,
)
from bridge_api.models import (
    HtmlFragment,
    ImageFragment,
    Indicator,
    JSONMap,
    RaiseWarning,
    RouteItem,
    RoutingRule,
    SetIndicator,
    Space,
    TextFragment,
    Trigger,
    Workspace,
)
from launched_bridge import PYTHON, SWIFT, TOKEN, Bridge, launched

Launch: TypeAlias = Callable[..., AbstractContextManager[str]]

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

WORKSPACE = Workspace(
    spaces=(Space(id="web", title="The web"),),
    rules=(RoutingRule(id="links", detected="url", space="web", folder="links"),),
    triggers=(
        Trigger(
            id="nightly",
            enabled=True,
            actions=(
                RaiseWarning(code="backup-due", message="The nightly backup is due."),
                SetIndicator(indicator=Indicator(id="backup", state="warning")),
                RouteItem(space="web", folder="notes"),
            ),
        ),
        Trigger(id="resting", enabled=False, actions=(RaiseWarning(code="never", message="Never."),)),
    ),
)


@pytest.fixture(params=[SWIFT, PYTHON], ids=lambda bridge: str(bridge.name))
def launch(request: pytest.FixtureRequest, tmp_path: Path) -> Launch:
    bridge: Bridge = request.param
    if bridge.is_missing:
        pytest.fail(bridge.is_missing)
    return partial(launched, bridge, tmp_path)


class Called(BridgeObserver):
    """Keeps which endpoints were."""

    def __init__(self) -> None:
        self.endpoints: set[str] = set()

    def answered(self, call: Attempt, status: int, duration: float) -> None:
        self.endpoints.add(call.endpoint)


@contextmanager
def following(url: str) -> Iterator[EventStream[event_types.ChannelEvent]]:
    """The events after the first heartbeat, which says that the socket is accepted."""
    with BridgeEvents(url, token=TOKEN).events() as stream:
        assert isinstance(next(stream), event_types.Heartbeat)
        yield stream


def after_heartbeats(stream: EventStream[event_types.ChannelEvent]) -> event_types.ChannelEvent | Gap:
    return next(event for event in stream if not isinstance(event, event_types.Heartbeat))


def test_every_endpoint_and_every_event(launch: Launch) -> None:
    with launch() as url, following(url) as stream:
        called = Called()
        client = BridgeClient(url, token=TOKEN, observer=called)
        assert client.get_health().modules
        first = client.get_workspace()
        assert first.revision == 1
        accepted = client.update_config(revision=first.revision, workspace=WORKSPACE)
        assert accepted.revision == 2
        assert client.get_workspace().workspace == WORKSPACE

        answer = client.process_clipboard(
            fragments=(
                TextFragment(text="https://example.org"),
                ImageFragment(media_type="image/png", data=PIXEL),
                HtmlFragment(html="<b>bold</b>"),
            )
        )
        assert [result.detected[0] for result in answer.results] == ["url", "image", "html"]
        processed, saved = after_heartbeats(stream), after_heartbeats(stream)
        assert isinstance(processed, event_types.ClipboardProcessed)
        assert processed.data.results == answer.results
        assert isinstance(saved, event_types.SaveCompleted)
        assert saved.trace_id == processed.trace_id
        assert saved.data.destination == answer.results[0].routed_to

        done = client.execute_trigger(trigger_id="nightly", arguments=JSONMap({"item": "Call the printer", "pages": 3}))
        assert [action.outcome for action in done.actions] == ["done", "done", "done"]
        told = [after_heartbeats(stream) for _ in range(3)]
        assert {type(event) for event in told} == {
            event_types.SaveCompleted,
            event_types.RuntimeWarning,
            event_types.IndicatorsChanged,
        }

        lights = client.update_hub(indicators=(Indicator(id="import", state="busy", progress=0.5),))
        changed = after_heartbeats(stream)
        assert isinstance(changed, event_types.IndicatorsChanged)
        assert changed.data.indicators == lights.indicators
        assert {light.id for light in lights.indicators} == {"backup", "import"}

        # What is added to the contract has to be driven too.
        uncalled = {name for name in vars(BridgeClient) if not name.startswith("_")} - called.endpoints
        assert not uncalled, "call these in this test too"
        seen = {event_types.Heartbeat, type(processed), type(changed), *map(type, told)}
        unseen = {*get_args(event_types.ChannelEvent)} - {event_types.UnknownEvent} - seen
        assert not unseen, "let this test see these too"


def test_errors_are_those_of_the_contract(launch: Launch) -> None:
    with launch() as url:
        client = BridgeClient(url, token=TOKEN)
        client.update_config(revision=1, workspace=WORKSPACE)
        lost = RoutingRule(id="lost", detected="url", space="nowhere", folder="links")
        with pytest.raises(ConfigConflict) as conflict:
            client.update_config(revision=1, workspace=Workspace(spaces=(), rules=(), triggers=()))
        assert conflict.value.endpoint == "update_config"
        assert len(conflict.value.trace_id) == 32
        with pytest.raises(ConfigRejected) as rejected:
            client.update_config(revision=2, workspace=Workspace(spaces=(), rules=(lost,), triggers=()))
        assert [violation.rule for violation in rejected.value.violations] == ["semantic"]
        with pytest.raises(ValidationFailed) as invalid:
            client.execute_trigger(trigger_id="No Identifier")
        assert [(each.path, each.rule) for each in invalid.value.violations] == [("/trigger_id", "pattern")]
        with pytest.raises(ClipboardRejected):
            client.process_clipboard(fragments=(TextFragment(text=" "),))
        with pytest.raises(TriggerUnknown):
            client.execute_trigger(trigger_id="unknown")
        with pytest.raises(TriggerDisabled):
            client.execute_trigger(trigger_id="resting")
        client.update_hub(indicators=tuple(Indicator(id=f"light-{index}", state="idle") for index in range(64)))
        with pytest.raises(HubFull):
            client.update_hub(indicators=(Indicator(id="one-more", state="idle"),))
        with pytest.raises(Unauthorized):
            BridgeClient(url, token="not-the-token-0123456789-0123456789").get_workspace()


def test_a_large_image_arrives_whole(launch: Launch) -> None:
    with launch() as url:
        # What follows the last chunk of a PNG is passed over.
        image = ImageFragment(media_type="image/png", data=PIXEL + bytes(20_000_000))
        [result] = BridgeClient(url, token=TOKEN).process_clipboard(fragments=(image,)).results
    assert (result.width, result.height) == (1, 1)


def test_a_bridge_that_restarts_is_followed_with_a_gap(launch: Launch) -> None:
    with launch() as url:
        port = int(url.rpartition(":")[2])
        stream = BridgeEvents(url, token=TOKEN).events()
        assert isinstance(next(stream), event_types.Heartbeat)
    with launch(port=port) as url, stream:
        gap, heartbeat = next(stream), next(stream)
        assert isinstance(gap, Gap)
        assert gap.cause.startswith("1001")
        assert isinstance(heartbeat, event_types.Heartbeat)
        BridgeClient(url, token=TOKEN).update_hub(indicators=(Indicator(id="import", state="ok"),))
        assert isinstance(after_heartbeats(stream), event_types.IndicatorsChanged)
