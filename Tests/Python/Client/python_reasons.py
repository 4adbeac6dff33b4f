"""What the Python client's failures are called here. Each generated package has these classes of its own."""

from outcome import Reason

#: By the class's name.
REASONS: dict[str, Reason] = {
    "BadAnswerError": "answer",
    "ConnectionFailedError": "connection",
    "ContractMismatchError": "mismatch",
    "EventsRefusedError": "refused",
    "RequestTooLargeError": "too large",
    "TimeUpError": "timeout",
}
