# Generated from contract "Greeter" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Sockets that end."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer


class TooManyBytes(OSError):
    """More came than may come."""


class BoundedSocket(socket.socket):
    """A connected socket that ends at a point in time and after so many bytes received, however slowly they come.

    A time-out of the standard library begins anew with each byte.
    """

    deadline: float = 0.0
    """Of ``time.monotonic()``."""
    budget: int = 0
    """How many bytes may still come."""

    @classmethod
    def connect_to(cls, host: str, port: int, *, deadline: float, budget: int) -> BoundedSocket:
        """OSError where there is no connection, TimeoutError where there is none in time."""
        with socket.create_connection((host, port), timeout=seconds_until(deadline)) as plain:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            bounded = cls(plain.family, plain.type, plain.proto, fileno=plain.detach())
        bounded.deadline = deadline
        bounded.budget = budget
        return bounded

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        self.settimeout(seconds_until(self.deadline))
        count = super().recv_into(buffer, nbytes, flags)
        return self._received(count)

    def recv(self, bufsize: int, flags: int = 0) -> bytes:
        self.settimeout(seconds_until(self.deadline))
        data = super().recv(bufsize, flags)
        _ = self._received(len(data))
        return data

    def sendall(self, data: ReadableBuffer, flags: int = 0) -> None:
        self.settimeout(seconds_until(self.deadline))
        super().sendall(data, flags)

    def _received(self, count: int) -> int:
        self.budget -= count
        if self.budget < 0:
            raise TooManyBytes
        return count


def seconds_until(deadline: float) -> float:
    """TimeoutError where it has passed."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
