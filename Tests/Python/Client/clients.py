"""Clients as the tests make them, and what they are answered."""

from bridge_api.client import Backoff, BridgeClient, BridgeEvents, BridgeObserver, EventStream
from bridge_api.contract import HEADER
from bridge_api.runtime.bearer_token import BearerToken
from bridge_api.runtime.bridge_address import BridgeAddress
from bridge_api.runtime.client_endpoint import ClientChannel
from bridge_api.runtime.client_settings import ClientSettings

TOKEN = "a-secret-that-nobody-may-see-0123456789"

HEALTH: dict[str, object] = {"status": "ok", "build_hash": "4f2a9c1", "version": "1.0.0", "uptime": 12.5, "modules": []}
HUB: dict[str, object] = {"status": "ok", "indicators": []}

#: Waits that a test does not notice.
QUICK = Backoff(base=0.001, cap=0.01)


def client(url: str, observer: BridgeObserver | None = None, max_answer: int = 64 * 1024 * 1024) -> BridgeClient:
    return BridgeClient(url, token=TOKEN, observer=observer, retry=QUICK, max_answer=max_answer)


def events(url: str, observer: BridgeObserver | None = None, reconnect: Backoff = QUICK) -> BridgeEvents:
    return BridgeEvents(url, token=TOKEN, observer=observer, reconnect=reconnect)


def messages(url: str, heartbeat_interval: float) -> EventStream[bytes]:
    """The events' JSON, of a channel whose heartbeats come as often as a test can wait for."""
    address = BridgeAddress.parse(url, allow_any_host=False)
    settings = ClientSettings(address, BearerToken(TOKEN), HEADER, BridgeObserver(), QUICK)
    channel = ClientChannel("events", "/events/ws", heartbeat_interval, max_message=1000)
    return EventStream(settings, channel, bytes)
