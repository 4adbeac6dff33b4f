"""Where the Python client goes."""

from bridge_api.client import BridgeClient
from bridge_api.runtime.bridge_address import BridgeAddress
from drivable import TOKEN


def test_the_other_loopback_address_is_one_too() -> None:
    address = BridgeAddress.parse("http://[::1]:5001", allow_any_host=False)
    assert (address.host, address.port, address.authority) == ("::1", 5001, "[::1]:5001")


def test_no_repr_shows_the_token() -> None:
    bridge = BridgeClient("http://127.0.0.1:5001", token=TOKEN)
    assert TOKEN not in repr(bridge) + repr(vars(bridge)) + repr(vars(bridge._transport))
