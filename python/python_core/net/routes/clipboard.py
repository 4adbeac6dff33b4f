"""What was copied."""

import logging
from collections.abc import Sequence

from bridge_api import (
    ClipboardProcessedData,
    Indicator,
    IndicatorsChangedData,
    ProcessClipboardRequest,
    ProcessClipboardResponse,
)
from bridge_api.errors import Unavailable
from bridge_api.handlers import ProcessClipboardReply
from bridge_api.runtime.operation import Call

from python_core.net.clipboard.clipboard_plan import ClipboardPlan
from python_core.net.clipboard.recognised_fragment import recognised
from python_core.net.hub.indicator_board import FULL_MESSAGE
from python_core.net.routes.area import Area, log
from python_core.net.routes.stored_items import are_stored


class Clipboard(Area):
    """`/api/clipboard`"""

    def process_clipboard(self, request: ProcessClipboardRequest, call: Call, /) -> ProcessClipboardReply:
        """See `process_clipboard` in the contract.

        Everything is decided first, then stored, then shown: what fails before the lights change has changed nothing.
        """
        fragments = [recognised(fragment) for fragment in request.fragments]
        plan = ClipboardPlan(fragments, self.core.workspaces.current.workspace)
        if not are_stored(plan.items, self.core, call):
            raise Unavailable()
        log(logging.DEBUG, "clipboard", "processed a clipboard", call, fragments=len(fragments))
        results = tuple(plan.results)
        return ProcessClipboardReply(
            response=ProcessClipboardResponse(results=results),
            source="clipboard",
            clipboard_processed=ClipboardProcessedData(results=results),
            save_completed=tuple(item.save_completed for item in plan.items),
            runtime_warning=tuple(plan.warnings),
            indicators_changed=self._set_lights(plan.indicators, call),
        )

    def _set_lights(self, indicators: Sequence[Indicator], call: Call) -> IndicatorsChangedData | None:
        """Nobody sees the results of actions that a detection set off, so a light without room is a warning."""
        taken, all_lights = self.core.hub.set_what_fits(indicators, call.takes_effect)
        if not all(taken):
            self.core.reports.warn("hub-full", f"A trigger could not set a light: {FULL_MESSAGE}.")
        return IndicatorsChangedData(indicators=all_lights) if all_lights else None
