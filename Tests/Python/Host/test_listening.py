"""Two addresses on one port that the system picks."""

import errno
from collections.abc import Callable

import pytest
from bridge_api.runtime import listening
from bridge_api.runtime.listening import listen

HOSTS = ["127.0.0.1", "::1"]


class BoundSocket:
    """A socket without a system behind it."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.is_closed = False

    def getsockname(self) -> tuple[str, int]:
        return "", self.port

    def close(self) -> None:
        self.is_closed = True


class System:
    """Picks ports from 1001 on; `::1` has the first of them taken."""

    def __init__(self, taken: int) -> None:
        self.opened: list[BoundSocket] = []
        self._last_taken = 1000 + taken
        self._next = 1001

    def listen(self, host: str, port: int) -> BoundSocket:
        if host == "::1" and port <= self._last_taken:
            raise OSError(errno.EADDRINUSE, "taken")
        if port == 0:
            port, self._next = self._next, self._next + 1
        self.opened.append(BoundSocket(port))
        return self.opened[-1]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], System]:
    def make(taken: int) -> System:
        made = System(taken)
        monkeypatch.setattr(listening, "_listen", made.listen)
        return made

    return make


def test_a_port_that_the_second_address_can_not_have_is_given_up_for_another(system: Callable[[int], System]) -> None:
    made = system(3)
    assert [each.getsockname()[1] for each in listen(HOSTS, 0)] == [1004, 1004]
    assert [each.port for each in made.opened if each.is_closed] == [1001, 1002, 1003]


def test_it_tries_eight_times_and_leaves_nothing_open(system: Callable[[int], System]) -> None:
    made = system(100)
    with pytest.raises(OSError, match="taken"):
        listen(HOSTS, 0)
    assert [each.is_closed for each in made.opened] == [True] * 8


def test_a_port_that_was_asked_for_is_tried_once(system: Callable[[int], System]) -> None:
    made = system(100)
    with pytest.raises(OSError, match="taken"):
        listen(HOSTS, 1001)
    assert [each.is_closed for each in made.opened] == [True]
