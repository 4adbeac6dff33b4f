"""Handlers are called as they are; no server is needed."""

from new_bridge_api import GreetedData, GreetRequest, GreetResponse
from new_bridge_api.runtime.operation import Call
from server.app import Handlers


def test_greets_by_name_and_announces_who_was_greeted() -> None:
    reply = Handlers().greet(GreetRequest(name="Ada"), Call(trace_id="0af7651916cd43dd8448eb211c80319c"))
    assert reply.response == GreetResponse(greeting="Hello, Ada")
    assert reply.greeted == GreetedData(name="Ada")
