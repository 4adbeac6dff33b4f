"""What becomes of a clipboard."""

from pathlib import Path

import pytest
from bridge_api import Destination, HtmlFragment, ImageFragment, RoutingRule, Trigger
from bridge_api.errors import ClipboardRejected, Unavailable

from python_core.tests.failing_disk import full_disk
from python_core.tests.handlers_under_test import HandlersUnderTest
from python_core.tests.image_samples import IMAGES, PNG, ImageSample
from python_core.tests.samples import LINKS, MORE_LINKS, TEXTS, light, route, warning, workspace


def test_fragments_are_answered_in_their_order_and_the_event_says_the_same(bridge: HandlersUnderTest) -> None:
    reply = bridge.process("#f80", "  ada@example.org\n", "Good morning")
    assert [result.detected for result in reply.response.results] == [("colour",), ("email",), ("plain_text",)]
    assert reply.clipboard_processed.results == reply.response.results
    assert reply.source == "clipboard"


def test_the_first_rule_that_takes_a_fragment_decides_and_what_none_takes_is_not_stored(
    bridge: HandlersUnderTest,
) -> None:
    bridge.configure(workspace(rules=(LINKS, MORE_LINKS, TEXTS)))
    reply = bridge.process("https://example.org", "#ff8800", " Grüße ")
    links = Destination(space="web", folder="links", rule="links")
    inbox = Destination(space="notes", folder="inbox", rule="texts")
    assert [result.routed_to for result in reply.response.results] == [links, None, inbox]
    assert [(saved.destination, saved.size_bytes) for saved in reply.save_completed] == [(links, 19), (inbox, 9)]
    names = [
        f"items/{saved.destination.space}/{saved.destination.folder}/{saved.item_id}.txt"
        for saved in reply.save_completed
    ]
    assert bridge.files("items") == dict(zip(names, [b"https://example.org", " Grüße ".encode()], strict=True))


@pytest.mark.parametrize("sample", IMAGES.values(), ids=IMAGES.keys())
def test_an_image_is_stored_as_it_came_with_its_size_in_the_answer(
    bridge: HandlersUnderTest, sample: ImageSample
) -> None:
    bridge.configure(workspace(rules=(RoutingRule(id="r", detected="image", space="web", folder="images"),)))
    result = bridge.process(ImageFragment(media_type=sample.media_type, data=sample.data)).response.results[0]
    assert (result.detected, result.width, result.height) == (("image",), 300, 200)
    ((name, content),) = bridge.files("items").items()
    assert name.endswith(f".{sample.ending}")
    assert content == sample.data


def test_markup_is_markup_but_for_white_space_alone(bridge: HandlersUnderTest) -> None:
    bridge.configure(workspace(rules=(RoutingRule(id="r", detected="html", space="web", folder="f"),)))
    assert bridge.process(HtmlFragment(html="<b>")).response.results[0].detected == ("html",)
    ((name, content),) = bridge.files("items").items()
    assert name.endswith(".html")
    assert content == b"<b>"
    with pytest.raises(ClipboardRejected):
        bridge.process(HtmlFragment(html=" \n\u3000"))


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u3000"])
def test_one_fragment_of_nothing_but_white_space_rejects_the_whole_clipboard(
    bridge: HandlersUnderTest, text: str
) -> None:
    bridge.configure(workspace(rules=(LINKS,)))
    with pytest.raises(ClipboardRejected):
        bridge.process("https://example.org", text)
    assert bridge.files("items") == {}


@pytest.mark.parametrize(
    ("media_type", "data"), [("image/gif", PNG.data), ("image/tiff", PNG.data), ("image/png", b"\0")]
)
def test_bytes_that_are_no_image_of_their_media_type_reject_the_whole_clipboard(
    bridge: HandlersUnderTest, media_type: str, data: bytes
) -> None:
    bridge.configure(workspace(rules=(LINKS,)))
    with pytest.raises(ClipboardRejected):
        bridge.process("https://example.org", ImageFragment(media_type=media_type, data=data))
    assert bridge.files("items") == {}


def test_triggers_run_after_the_rules_in_their_order_each_for_the_fragments_that_it_waits_for(
    bridge: HandlersUnderTest,
) -> None:
    triggers = (
        Trigger(id="a", enabled=True, when="url", actions=(route("copies"), warning("seen"), light("l"))),
        Trigger(id="off", enabled=False, when="url", actions=(warning("off"),)),
        Trigger(id="request", enabled=True, actions=(warning("request"),)),
        Trigger(id="b", enabled=True, when="plain_text", actions=(warning("text"),)),
    )
    bridge.configure(workspace(rules=(LINKS,), triggers=triggers))
    reply = bridge.process("https://a.example", "Good morning", "https://b.example")
    places = [(saved.destination.rule, saved.destination.folder) for saved in reply.save_completed]
    assert places == [("links", "links"), ("links", "links"), (None, "copies"), (None, "copies")]
    assert [event.code for event in reply.runtime_warning] == ["seen", "seen", "text"]
    assert reply.indicators_changed
    assert [indicator.id for indicator in reply.indicators_changed.indicators] == ["l"]
    assert bridge.effects == 1
    assert bridge.process("Good morning").indicators_changed is None
    assert bridge.effects == 1


def test_a_light_that_finds_no_room_is_a_warning(bridge: HandlersUnderTest) -> None:
    actions = tuple(light(f"l{number}") for number in range(32))
    triggers = tuple(Trigger(id=f"t{number}", enabled=True, when="url", actions=actions) for number in range(2))
    others = Trigger(id="o", enabled=True, when="url", actions=tuple(light(f"o{number}") for number in range(32)))
    last = Trigger(id="z", enabled=True, when="url", actions=(light("z"),))
    bridge.configure(workspace(triggers=(*triggers, others, last)))
    reply = bridge.process("https://example.org")
    assert reply.indicators_changed
    assert len(reply.indicators_changed.indicators) == 64
    assert [event.name for event in bridge.published] == ["runtime_warning"]
    assert b'"hub-full"' in bridge.published[0].data


def test_a_full_disk_is_unavailable_stores_lights_and_announces_nothing_shows_in_health_and_passes(
    tmp_path: Path,
) -> None:
    # The configuration is the first file that is written.
    bridge = HandlersUnderTest(tmp_path, full_disk("write", 3))
    trigger = Trigger(id="a", enabled=True, when="url", actions=(light("l"), route("copies")))
    bridge.configure(workspace(rules=(LINKS,), triggers=(trigger,)))
    with pytest.raises(Unavailable):
        bridge.process("https://example.org")
    assert bridge.files("items") == {}
    assert bridge.core.hub.indicators == ()
    assert bridge.module("store").state == "degraded"
    assert "the disk is full" in (bridge.module("store").detail or "")
    assert [event.name for event in bridge.published] == ["runtime_warning"]
    assert b'"store-failed"' in bridge.published[0].data
    assert len(bridge.process("https://example.org").save_completed) == 2
    assert bridge.module("store").state == "ready"
