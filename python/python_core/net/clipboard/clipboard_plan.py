"""What a clipboard request comes to, decided before anything is done."""

from collections.abc import Sequence

from bridge_api import FragmentResult, Indicator, RuntimeWarningData, Trigger, Workspace

from python_core.net.clipboard.recognised_fragment import RecognisedFragment
from python_core.net.store.new_item import NewItem
from python_core.net.triggers.planned_action import planned
from python_core.net.workspace.destination import destination


class ClipboardPlan:
    """Triggers run in their order, each for its fragments in theirs."""

    def __init__(self, fragments: Sequence[RecognisedFragment], workspace: Workspace) -> None:
        self.results: list[FragmentResult] = []
        self.items: list[NewItem] = []
        """What the rules route, in the order of the fragments; then what the triggers route."""
        self.warnings: list[RuntimeWarningData] = []
        self.indicators: list[Indicator] = []
        for fragment in fragments:
            self._route(fragment, workspace)
        for trigger in workspace.triggers:
            for fragment in fragments:
                if _waits(trigger, fragment):
                    self._run(trigger, fragment)

    def _route(self, fragment: RecognisedFragment, workspace: Workspace) -> None:
        place = destination(workspace, fragment.detected)
        if place:
            self.items.append(NewItem(place, fragment.content))
        width, height = fragment.size or (None, None)
        self.results.append(FragmentResult(detected=fragment.detected, width=width, height=height, routed_to=place))

    def _run(self, trigger: Trigger, fragment: RecognisedFragment) -> None:
        for action in trigger.actions:
            match planned(action, fragment.content):
                case Indicator() as indicator:
                    self.indicators.append(indicator)
                case RuntimeWarningData() as warning:
                    self.warnings.append(warning)
                case NewItem() as item:
                    self.items.append(item)
                case _:
                    # A fragment always has content, so that no action is skipped for want of it.
                    continue


def _waits(trigger: Trigger, fragment: RecognisedFragment) -> bool:
    """One without `when` runs on request only."""
    return trigger.enabled and trigger.when in fragment.detected
