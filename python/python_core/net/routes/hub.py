"""The lights of the hub window."""

import logging

from bridge_api import IndicatorsChangedData, UpdateHubRequest, UpdateHubResponse
from bridge_api.handlers import UpdateHubReply
from bridge_api.runtime.operation import Call

from python_core.net.routes.area import Area, log


class HubWindow(Area):
    """`/api/smrthub`"""

    def update_hub(self, request: UpdateHubRequest, call: Call, /) -> UpdateHubReply:
        """See `update_hub` in the contract."""
        indicators = self.core.hub.update(request.indicators, call.takes_effect)
        log(logging.DEBUG, "hub", "changed lights", call, lights=len(request.indicators))
        return UpdateHubReply(
            response=UpdateHubResponse(indicators=indicators),
            source="hub",
            indicators_changed=IndicatorsChangedData(indicators=indicators),
        )
