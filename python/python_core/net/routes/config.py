"""The configuration of the active SmrtSpaces."""

import logging

from bridge_api import GetWorkspaceResponse, UpdateConfigRequest, UpdateConfigResponse
from bridge_api.errors import Unavailable
from bridge_api.runtime.operation import Call

from python_core.net.routes.area import Area, log


class Config(Area):
    """`/api/config`"""

    def get_workspace(self, call: Call, /) -> GetWorkspaceResponse:
        """See `get_workspace` in the contract."""
        del call
        current = self.core.workspaces.current
        return GetWorkspaceResponse(revision=current.revision, workspace=current.workspace)

    def update_config(self, request: UpdateConfigRequest, call: Call, /) -> UpdateConfigResponse:
        """See `update_config` in the contract."""
        try:
            stored, is_new = self.core.workspaces.update(request, call.takes_effect)
        except OSError as error:
            self.core.reports.store_failed("config", "The configuration", error, call.trace_id)
            raise Unavailable() from error
        if is_new:
            self.core.reports.modules.recover("config")
            log(logging.INFO, "config", "stored the configuration", call, revision=stored.revision)
        return UpdateConfigResponse(revision=stored.revision, workspace=stored.workspace)
