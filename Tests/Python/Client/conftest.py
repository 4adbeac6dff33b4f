import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from csharp_client import CSHARP
from drivable import Drivable
from driven_client import DrivenClient
from python_client import PythonClient
from swift_client import SWIFT


@pytest.fixture(scope="session")
def csharp() -> Iterator[DrivenClient]:
    """One process for all tests, as a program has one client."""
    with closing(DrivenClient(CSHARP)) as client:
        yield client


@pytest.fixture(scope="session")
def swift() -> Iterator[DrivenClient]:
    with closing(DrivenClient(SWIFT)) as client:
        yield client


@pytest.fixture(params=["csharp", "swift"])
def driven(request: pytest.FixtureRequest) -> DrivenClient:
    """Each client whose calls and loops can be cancelled."""
    client: DrivenClient = request.getfixturevalue(request.param)
    return client


@pytest.fixture(params=["python", "csharp", "swift"])
def client(request: pytest.FixtureRequest) -> Drivable:
    """Each client that the same is asked of."""
    if request.param == "python":
        return PythonClient()
    driven: DrivenClient = request.getfixturevalue(request.param)
    return driven


@pytest.fixture
def closed_port() -> int:
    """Where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
