"""A Flask app that answers the contract. Routes of your own stand here too, behind the same guard."""

from flask import Flask
from new_bridge_api import GreetedData, GreetRequest, GreetResponse, HeartbeatData
from new_bridge_api.handlers import EventsHeartbeat, GreetReply
from new_bridge_api.runtime.flask import register
from new_bridge_api.runtime.operation import Call


class Handlers:
    """What the server does: one method for each endpoint, one for each channel's heartbeat."""

    def greet(self, request: GreetRequest, call: Call, /) -> GreetReply:
        """See `greet` in the contract."""
        return GreetReply(
            response=GreetResponse(greeting=f"Hello, {request.name}"),
            source="greeter",
            greeted=GreetedData(name=request.name),
        )

    def events_heartbeat(self, /) -> EventsHeartbeat:
        """The heartbeat that is sent now."""
        return EventsHeartbeat(source="greeter", data=HeartbeatData())


def make_app(token: str, nonce: str | None = None) -> Flask:
    """`token` is what callers show; `nonce` names this start."""
    app = Flask("new-bridge")
    register(app, Handlers(), token=token, instance=nonce)
    return app
