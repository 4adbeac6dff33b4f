"""Session tokens for people at a terminal (wire-protocol P3). Failures name the file and never its content."""

import os
import stat
from pathlib import Path

from python_core.net.process.failure import configuration_failure
from python_core.net.process.session_token import SessionToken, random_token

_MAX_BYTES = 256


def read_token_file(path: Path) -> SessionToken:
    """Reads the token once. The file has to have mode 0600, where the platform has modes."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_MAX_BYTES)
    except OSError as error:
        raise configuration_failure(f"--token-file: cannot read {path}: {error.strerror}") from error
    if os.name != "nt" and (not stat.S_ISREG(mode) or stat.S_IMODE(mode) != 0o600):
        raise configuration_failure(f"--token-file: only its owner may read {path}; run chmod 600 on it")
    try:
        return SessionToken(content.decode("ascii").removesuffix("\n").removesuffix("\r"))
    except ValueError:
        raise configuration_failure(
            f"--token-file: {path} has to hold 32 to 128 of A-Z a-z 0-9 _ - and nothing else"
        ) from None


def make_token_file(path: Path) -> SessionToken:
    """Makes a token and a new file of mode 0600 with it."""
    token = random_token()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
            # The mask of the process may have taken more than it should.
            path.chmod(0o600)
            file.write(f"{token.text}\n")
    except OSError as error:
        raise configuration_failure(f"--new-token: cannot make {path}: {error.strerror}") from error
    return token
