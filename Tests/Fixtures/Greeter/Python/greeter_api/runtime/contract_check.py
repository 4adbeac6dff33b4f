# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The check that a server speaks the contract of its client."""

from __future__ import annotations

from .attempt import Attempt
from .breach_text import printable
from .client_errors import ContractMismatchError
from .client_settings import ClientSettings
from .contract_version import speaks


def check_contract(found: str | None, settings: ClientSettings, attempt: Attempt) -> None:
    """Raises ContractMismatchError for an ``X-Contract`` of another contract, and tells the observer.

    A server that owes profile ``api`` alone has none (wire-protocol H7): its answers are judged as they are.
    """
    expected = settings.contract
    if found is None or speaks(found, expected):
        return
    shown = printable(settings.token.redacted(found))
    settings.observer.contract_mismatch(attempt, expected, shown)
    what = f"the server speaks contract {shown}, this client {expected}; generate one of them anew"
    raise ContractMismatchError(attempt, what)
