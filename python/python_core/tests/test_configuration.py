"""Updates of the configuration."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bridge_api import BridgeError, RoutingRule, Space, Trigger, Workspace
from bridge_api.errors import ConfigConflict, ConfigRejected, Unavailable

from python_core.net.workspace.contradictions import contradictions
from python_core.tests.failing_disk import STEPS, Step, full_disk
from python_core.tests.handlers_under_test import HandlersUnderTest
from python_core.tests.samples import LINKS, TEXTS, light, route, warning, workspace

FIRST = workspace(rules=(LINKS,))
SECOND = workspace(rules=(TEXTS,))
CONTRADICTORY = Workspace(spaces=(), rules=(LINKS,), triggers=())


def stored(bridge: HandlersUnderTest) -> tuple[int, Workspace]:
    answer = bridge.handlers.get_workspace(bridge.call)
    return answer.revision, answer.workspace


def test_a_new_bridge_starts_at_revision_1_with_empty_lists_and_writes_no_file(bridge: HandlersUnderTest) -> None:
    assert stored(bridge) == (1, Workspace(spaces=(), rules=(), triggers=()))
    assert bridge.files() == {}


def test_an_accepted_update_raises_the_revision_is_what_the_next_read_shows_and_is_on_disk(
    bridge: HandlersUnderTest,
) -> None:
    answer = bridge.configure(FIRST)
    assert (answer.revision, answer.workspace) == (2, FIRST)
    assert stored(bridge) == (2, FIRST)
    assert list(bridge.files()) == ["workspace.json"]
    assert bridge.files()["workspace.json"].startswith(b'{"format":1,"revision":2,"workspace":{"spaces":[')
    if os.name != "nt":
        assert (bridge.state / "workspace.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("revision", "update"), [(1, SECOND), (3, SECOND), (1, CONTRADICTORY), (2**63 - 1, SECOND)])
def test_one_made_from_another_revision_is_a_conflict_whatever_it_holds(
    bridge: HandlersUnderTest, revision: int, update: Workspace
) -> None:
    bridge.configure(FIRST)
    with pytest.raises(ConfigConflict):
        bridge.configure(update, revision)
    assert stored(bridge) == (2, FIRST)


def test_the_accepted_one_sent_again_is_answered_as_accepted_and_only_right_after_it(
    bridge: HandlersUnderTest,
) -> None:
    bridge.configure(FIRST)
    assert bridge.configure(FIRST).revision == 2
    bridge.configure(SECOND, 2)
    with pytest.raises(ConfigConflict):
        bridge.configure(FIRST)
    assert bridge.configure(SECOND, 2).revision == 3


def test_one_whose_parts_contradict_each_other_is_rejected_with_their_places(bridge: HandlersUnderTest) -> None:
    with pytest.raises(ConfigRejected) as caught:
        bridge.configure(CONTRADICTORY)
    assert (caught.value.code, caught.value.status) == ("config_rejected", 422)
    assert [violation.path for violation in caught.value.violations] == ["/workspace/rules/0/space"]
    assert stored(bridge)[0] == 1


def test_of_many_made_from_one_revision_at_a_time_one_is_accepted(bridge: HandlersUnderTest) -> None:
    def is_accepted(number: int) -> bool:
        try:
            bridge.configure(Workspace(spaces=(Space(id=f"s{number}", title="S"),), rules=(), triggers=()))
        except BridgeError:
            return False
        return True

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(is_accepted, range(20))) == 1
    assert stored(bridge)[0] == 2


@pytest.mark.parametrize("step", STEPS)
def test_a_full_disk_is_unavailable_changes_nothing_shows_in_health_and_passes(tmp_path: Path, step: Step) -> None:
    bridge = HandlersUnderTest(tmp_path, full_disk(step, 1))
    with pytest.raises(Unavailable):
        bridge.configure(FIRST)
    assert stored(bridge)[0] == 1
    assert bridge.files() == {}
    assert bridge.module("config").state == "degraded"
    assert "the disk is full" in (bridge.module("config").detail or "")
    assert b'"store-failed"' in bridge.published[0].data
    assert bridge.configure(FIRST).revision == 2
    assert bridge.module("config").state == "ready"


def test_a_configuration_whose_parts_agree_has_no_contradictions() -> None:
    rule = RoutingRule(id="web", detected="url", space="web", folder="web")
    trigger = Trigger(id="web", enabled=True, actions=(light("web"), route("inbox")))
    assert contradictions(workspace(rules=(rule,), triggers=(trigger,))) == []


def test_each_contradiction_is_named_at_its_place_in_document_order() -> None:
    found = contradictions(
        Workspace(
            spaces=(Space(id="a", title="A"), Space(id="b", title="B"), Space(id="a", title="C")),
            rules=(
                RoutingRule(id="r", detected="url", space="a", folder="f"),
                RoutingRule(id="r", detected="url", space="c", folder="f"),
            ),
            triggers=(
                Trigger(id="t", enabled=False, actions=(warning("w"), route("f", "d"))),
                Trigger(id="t", enabled=True, actions=(light("l"),)),
            ),
        )
    )
    assert [violation.path for violation in found] == [
        "/workspace/spaces/2/id",
        "/workspace/rules/1/id",
        "/workspace/rules/1/space",
        "/workspace/triggers/0/actions/1/space",
        "/workspace/triggers/1/id",
    ]
    assert {(violation.rule, violation.place) for violation in found} == {("semantic", "body")}


def test_at_most_32_contradictions_are_kept() -> None:
    spaces = tuple(Space(id="a", title="A") for _ in range(100))
    assert len(contradictions(Workspace(spaces=spaces, rules=(), triggers=()))) == 32
