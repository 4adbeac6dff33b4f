"""The listening sockets."""

import socket

import pytest

from python_core.net.process.failure import ExitStatus, ProcessFailure
from python_core.net.process.listener import listen, url


def close(listeners: tuple[socket.socket, ...]) -> None:
    for listener in listeners:
        listener.close()


def test_port_0_picks_a_free_one_for_all_addresses() -> None:
    listeners = listen(["127.0.0.1", "::1"], 0)
    ports = {listener.getsockname()[1] for listener in listeners}
    assert len(ports) == 1
    port = ports.pop()
    assert [url(listener) for listener in listeners] == [f"http://127.0.0.1:{port}", f"http://[::1]:{port}"]
    close(listeners)


def test_a_port_that_is_taken_is_named_and_nothing_stays_open() -> None:
    first = listen(["::1"], 0)
    port = first[0].getsockname()[1]
    with pytest.raises(ProcessFailure, match=f"port {port} is taken") as caught:
        listen(["127.0.0.1", "::1"], port)
    assert caught.value.status == ExitStatus.TEMPORARY_FAILURE
    close(listen(["127.0.0.1"], port))
    close(first)


def test_a_port_can_be_taken_again_while_its_connections_end() -> None:
    first = listen(["127.0.0.1"], 0)
    port = first[0].getsockname()[1]
    client = socket.create_connection(("127.0.0.1", port))
    accepted, _ = first[0].accept()
    # The side that closes first keeps the connection for a while (TIME-WAIT, RFC 9293).
    accepted.close()
    client.close()
    close(first)
    close(listen(["127.0.0.1"], port))
