"""The C# client: Tests/CSharp/ClientDriver on a .NET runtime, of the assemblies in $CSHARP_ARTIFACTS."""

import os

from driven_client import ROOT, Language

_ARTIFACTS = ROOT / os.environ.get("CSHARP_ARTIFACTS", ".build/csharp/artifacts")
_DRIVER = _ARTIFACTS / "bin/ClientDriver/release/ClientDriver.dll"


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
