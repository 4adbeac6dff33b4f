"""Stdin, read without a buffer."""

import os


class StandardInput:
    """Reads by its descriptor: a thread that waits inside of `sys.stdin` would hold its lock at the end of Python."""

    # Token, nonce, port and a path fit in many times over.
    _MAX_LINE = 16 * 1024

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor

    def read_line(self) -> bytes | None:
        """The bytes up to a line end; None where the input ends before it or the line is longer than 16 KiB.

        Nothing behind the line end is taken.
        """
        line = bytearray()
        while len(line) <= self._MAX_LINE and (byte := self._read(1)):
            if byte == b"\n":
                return bytes(line)
            line += byte
        return None

    def read_to_end(self) -> None:
        """Returns at the end, or where reading fails."""
        while self._read(1024):
            pass

    def _read(self, count: int) -> bytes:
        try:
            return os.read(self._descriptor, count)
        except OSError:
            return b""
