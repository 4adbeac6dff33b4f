"""Clients as the tests make them, and what they are answered."""

from bridge_api.client import Backoff, BridgeClient, BridgeEvents, BridgeObserver

TOKEN = "a-secret-that-nobody-may-see-0123456789"

HEALTH = {"status": "ok", "build_hash": "4f2a9c1", "version": "1.0.0", "uptime": 12.5, "modules": []}
HUB = {"status": "ok", "indicators": []}

#: Waits that a test does not notice.
QUICK = Backoff(base=0.001, cap=0.01)


def client(url: str, observer: BridgeObserver | None = None, max_answer: int = 64 * 1024 * 1024) -> BridgeClient:
    return BridgeClient(url, token=TOKEN, observer=observer, retry=QUICK, max_answer=max_answer)


def events(url: str, observer: BridgeObserver | None = None, reconnect: Backoff = QUICK) -> BridgeEvents:
    return BridgeEvents(url, token=TOKEN, observer=observer, reconnect=reconnect)
