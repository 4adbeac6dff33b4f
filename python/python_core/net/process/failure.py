"""Why a bridge does not start."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """The exit statuses of a bridge process (`sysexits.h`)."""

    STOPPED = 0
    """It was asked to stop."""
    USAGE = 2
    """A flag that is not known or has a wrong value."""
    INPUT_OUTPUT = 74
    """`EX_IOERR`: the system failed to read or write what the bridge starts from."""
    TEMPORARY_FAILURE = 75
    """`EX_TEMPFAIL`: the port is taken (wire-protocol P2), or another process holds the state."""
    CONFIGURATION = 78
    """`EX_CONFIG`: it was asked for what a bridge does not do (wire-protocol P1, P3)."""


class ProcessFailure(Exception):
    """An exit status, and one line that says what is wrong, where, and how to mend it."""

    def __init__(self, status: ExitStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def configuration_failure(message: str) -> ProcessFailure:
    """What was asked for, or found, has to be mended first."""
    return ProcessFailure(ExitStatus.CONFIGURATION, message)
