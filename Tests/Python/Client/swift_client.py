"""The Swift client: Tests/ClientDriver."""

from driven_client import ROOT, Language

_DRIVER = ROOT / ".build/debug/client-driver"

SWIFT = Language(
    name="swift",
    command=(str(_DRIVER),),
    needs=_DRIVER,
    reasons={
        "badAnswer": "answer",
        "connectionFailed": "connection",
        "contractMismatch": "mismatch",
        "eventsRefused": "refused",
        "requestTooLarge": "too large",
        "timeUp": "timeout",
        "undeclared": "undeclared",
        "cancelled": "cancelled",
        # What an ended loop leaves to its task.
        "CancellationError": "cancelled",
    },
    declared=lambda _: "declared",
)
