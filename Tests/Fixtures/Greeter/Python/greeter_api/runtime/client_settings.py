# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Where a bridge is and how it is spoken to."""

from __future__ import annotations

from dataclasses import dataclass

from .backoff import Backoff
from .bearer_token import BearerToken
from .bridge_address import BridgeAddress
from .observer import BridgeObserver


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """Where a bridge is and how it is spoken to."""

    address: BridgeAddress
    token: BearerToken
    contract: str
    """This client's, as in ``1.4.0+196a6fedfc19cb73``."""
    observer: BridgeObserver
    backoff: Backoff
