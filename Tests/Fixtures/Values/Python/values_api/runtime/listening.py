# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import errno
import socket
from collections.abc import Sequence

# Waiting connections that the system keeps; the limit of accepted ones is the host's.
_BACKLOG = 512
# How often a second address may find the port taken that the system picked for the first.
_ATTEMPTS = 8


def listen(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """Listens on loopback addresses, all on the same port; 0 picks a free one (wire-protocol P1, P2).

    Raises ValueError for another address and OSError for a port that is taken.
    """
    for _ in range(_ATTEMPTS - 1 if port == 0 else 0):
        try:
            return _listen_on_all(hosts, port)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    return _listen_on_all(hosts, port)


def _listen_on_all(hosts: Sequence[str], port: int) -> list[socket.socket]:
    sockets: list[socket.socket] = []
    try:
        for host in hosts:
            sockets.append(_listen(host, port))
            port = sockets[0].getsockname()[1]
    except BaseException:
        for opened in sockets:
            opened.close()
        raise
    return sockets


def _listen(host: str, port: int) -> socket.socket:
    family = {"127.0.0.1": socket.AF_INET, "::1": socket.AF_INET6}.get(host)
    if family is None:
        raise ValueError(f"{host} is not a loopback address: 127.0.0.1 and ::1 are")
    # asyncio sets TCP_NODELAY only where the protocol is named; without it every answer waits for an acknowledgement.
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # Windows has this one, and there SO_REUSEADDR would let another process take the port over.
        option: int = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        opened.setsockopt(socket.SOL_SOCKET, option, 1)
        if family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.bind((host, port))
        opened.listen(_BACKLOG)
    except BaseException:
        opened.close()
        raise
    return opened
