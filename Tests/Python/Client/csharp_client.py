"""The C# client: Tests/CSharp/ClientDriver on a .NET runtime."""

from driven_client import ROOT, Language

_DRIVER = ROOT / ".build/csharp/artifacts/bin/ClientDriver/release/ClientDriver.dll"


def _declared(code: str) -> str:
    """`config_conflict` is `BridgeErrors.ConfigConflictException`."""
    return "".join(word.capitalize() for word in code.split("_")) + "Exception"


CSHARP = Language(
    name="csharp",
    command=(str(ROOT / ".build/csharp/dotnet"), str(_DRIVER)),
    needs=_DRIVER,
    reasons={
        "BridgeAnswerException": "answer",
        "BridgeConnectionException": "connection",
        "BridgeContractMismatchException": "mismatch",
        "BridgeEventsRefusedException": "refused",
        "BridgeRequestTooLargeException": "too large",
        "BridgeTimeoutException": "timeout",
        "BridgeUndeclaredErrorException": "undeclared",
        "OperationCanceledException": "cancelled",
        "TaskCanceledException": "cancelled",
    },
    declared=_declared,
)
