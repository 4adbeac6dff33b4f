"""Whether the runtime is ready."""

from bridge_api import GetHealthResponse, HeartbeatData
from bridge_api.handlers import EventsHeartbeat
from bridge_api.runtime.operation import Call

from python_core.net.health.build_hash import build_hash
from python_core.net.health.runtime_reports import SOURCE
from python_core.net.health.version import VERSION
from python_core.net.routes.area import Area


class Status(Area):
    """`/api/status`, and the heartbeats of the channel."""

    def get_health(self, call: Call, /) -> GetHealthResponse:
        """See `get_health` in the contract."""
        del call
        return GetHealthResponse(
            build_hash=build_hash(),
            version=VERSION,
            uptime=self.core.uptime,
            modules=self.core.reports.modules.statuses,
        )

    def events_heartbeat(self, /) -> EventsHeartbeat:
        """The heartbeat that is sent now."""
        return EventsHeartbeat(source=SOURCE, data=HeartbeatData(uptime=self.core.uptime))
