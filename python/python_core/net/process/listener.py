"""The listening sockets of a bridge, all on one port (wire-protocol P1, P2)."""

import errno
import os
import socket
from collections.abc import Sequence

from python_core.net.process.failure import ExitStatus, ProcessFailure, configuration_failure

# Connections that the system takes while nobody accepts them.
_BACKLOG = 256
# How often a second address may find the port taken that the system picked for the first.
_ATTEMPTS = 8


def listen(hosts: Sequence[str], port: int) -> tuple[socket.socket, ...]:
    """Listens on every host, on one port; 0 picks a free one. Raises a `ProcessFailure` that names the port."""
    for _ in range(_ATTEMPTS - 1 if port == 0 else 0):
        try:
            return _listen(hosts, port)
        except ProcessFailure as failure:
            if failure.status != ExitStatus.TEMPORARY_FAILURE:
                raise
    return _listen(hosts, port)


def url(listener: socket.socket) -> str:
    """`http://127.0.0.1:5001`, `http://[::1]:5001`"""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _listen(hosts: Sequence[str], port: int) -> tuple[socket.socket, ...]:
    listeners: list[socket.socket] = []
    try:
        for host in hosts:
            listeners.append(_listener(host, port))
            port = listeners[0].getsockname()[1]
    except OSError as error:
        for listener in listeners:
            listener.close()
        raise _failure(error, host, port) from error
    return tuple(listeners)


def _listener(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        _claim(listener)
        if ":" in host:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _claim(listener: socket.socket) -> None:
    """Takes a port whose last connections still end, and shares it with nobody.

    On Windows SO_REUSEADDR would share it, as SO_REUSEPORT does elsewhere.
    """
    if os.name == "nt":
        listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def _failure(error: OSError, host: str, port: int) -> ProcessFailure:
    # Windows says EACCES of a port that another process has taken for itself.
    if error.errno == errno.EADDRINUSE or (os.name == "nt" and error.errno == errno.EACCES):
        return ProcessFailure(
            ExitStatus.TEMPORARY_FAILURE,
            f"port {port} is taken; stop what listens there, or ask for another with --port",
        )
    return configuration_failure(f"cannot listen on {host} port {port}: {error.strerror}")
