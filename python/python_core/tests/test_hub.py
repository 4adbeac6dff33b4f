"""The lights of the hub."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from bridge_api import Indicator, UpdateHubRequest
from bridge_api.errors import HubFull

from python_core.net.hub.hub import Hub
from python_core.tests.handlers_under_test import HandlersUnderTest


def lamp(id: str, state: str = "idle") -> Indicator:
    return Indicator(id=id, state=state)


def lamps(count: int) -> list[Indicator]:
    return [lamp(f"l{number}") for number in range(count)]


class Effects:
    """Counts them."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def test_lights_stand_in_the_order_in_which_they_were_added_and_of_two_with_one_id_the_last_counts() -> None:
    hub = Hub()
    hub.update([lamp("a"), lamp("b", "busy")], Effects())
    all_lights = hub.update([lamp("c"), lamp("a", "busy"), lamp("a", "error")], Effects())
    assert all_lights == (lamp("a", "error"), lamp("b", "busy"), lamp("c"))


def test_the_65th_is_refused_with_nothing_of_its_request_applied_and_the_64_can_still_change() -> None:
    hub, effects = Hub(), Effects()
    hub.update(lamps(64), Effects())
    with pytest.raises(HubFull):
        hub.update([lamp("l0", "error"), lamp("l64")], effects)
    assert effects.count == 0
    assert {light.state for light in hub.indicators} == {"idle"}
    assert hub.update([lamp("l63", "error")], effects)[-1].state == "error"
    assert effects.count == 1


def test_lights_of_triggers_are_set_as_far_as_there_is_room_in_one_step() -> None:
    hub, effects = Hub(), Effects()
    hub.update(lamps(63), Effects())
    taken, all_lights = hub.set_what_fits([lamp("x"), lamp("y"), lamp("l0", "busy")], effects)
    assert taken == (True, False, True)
    assert all_lights
    assert (len(all_lights), all_lights[-1], all_lights[0].state) == (64, lamp("x"), "busy")
    assert hub.set_what_fits([lamp("y")], effects) == ((False,), None)
    assert hub.set_what_fits([], effects) == ((), None)
    assert effects.count == 1


def test_what_takes_effect_first_is_announced_first() -> None:
    hub = Hub()
    order: list[int] = []

    def update(number: int) -> None:
        shown = hub.update([lamp("l", f"s{number}")], lambda: order.append(number))
        assert shown == (lamp("l", f"s{number}"),)

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(update, range(500)))
    assert hub.indicators == (lamp("l", f"s{order[-1]}"),)
    assert sorted(order) == list(range(500))


def test_the_answer_and_the_event_show_all_lights(bridge: HandlersUnderTest) -> None:
    bridge.handlers.update_hub(UpdateHubRequest(indicators=(lamp("a"),)), bridge.call)
    reply = bridge.handlers.update_hub(UpdateHubRequest(indicators=(lamp("b"),)), bridge.call)
    assert reply.response.indicators == reply.indicators_changed.indicators == (lamp("a"), lamp("b"))
    assert (reply.source, bridge.effects) == ("hub", 2)
