"""The lights of a hub window, in a Flask app that grew by hand."""

import sys
import threading
import time
from pathlib import Path

import bridge_api as api
from bridge_api.errors import HubFull
from bridge_api.handlers import EventsHeartbeat, UpdateHubReply
from bridge_api.runtime.flask import register
from bridge_api.runtime.host import serve
from flask import Flask

app = Flask(__name__)
started_at = time.monotonic()
lights = {}
lock = threading.Lock()


@app.get("/page")
def page():
    return f"<p>{len(lights)} lights</p>"


def get_health(call):
    uptime = time.monotonic() - started_at
    return api.GetHealthResponse(build_hash="4f2a9c1", version="1.0.0", uptime=uptime, modules=())


def get_workspace(call):
    return api.GetWorkspaceResponse(revision=1, workspace=api.Workspace(spaces=(), rules=(), triggers=()))


def update_hub(request, call):
    with lock:
        if len(lights.keys() | {light.id for light in request.indicators}) > 64:
            raise HubFull
        call.takes_effect()
        for light in request.indicators:
            lights[light.id] = light
        shown = tuple(lights.values())
    data = api.IndicatorsChangedData(indicators=shown)
    return UpdateHubReply(response=api.UpdateHubResponse(indicators=shown), source="hub", indicators_changed=data)


def events_heartbeat():
    return EventsHeartbeat(source="core", data=api.HeartbeatData(uptime=time.monotonic() - started_at))


if __name__ == "__main__":
    token = Path(sys.argv[2]).read_text().strip()
    register(app, sys.modules[__name__], token=token, only=["get_health", "get_workspace", "update_hub"])
    serve(app, port=int(sys.argv[1]))
