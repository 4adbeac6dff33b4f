"""The endpoints of the bridge: one module for each area of the contract."""

from bridge_api.handlers import Handlers

from python_core.net.routes.clipboard import Clipboard
from python_core.net.routes.config import Config
from python_core.net.routes.hub import HubWindow
from python_core.net.routes.status import Status
from python_core.net.routes.triggers import Triggers


class SmrtHubHandlers(Clipboard, Config, HubWindow, Status, Triggers, Handlers):
    """All of them, as the generated protocol asks for them: a type checker says which endpoint has no handler."""


__all__ = ["SmrtHubHandlers"]
