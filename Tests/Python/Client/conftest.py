import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from csharp_client import CSharpClient
from drivable import Drivable
from python_client import PythonClient


@pytest.fixture(scope="session")
def csharp() -> Iterator[CSharpClient]:
    """One process for all tests, as a program has one client."""
    with closing(CSharpClient()) as client:
        yield client


@pytest.fixture(params=["python", "csharp"])
def client(request: pytest.FixtureRequest) -> Drivable:
    """Each client that the same is asked of."""
    if request.param == "python":
        return PythonClient()
    driven: CSharpClient = request.getfixturevalue("csharp")
    return driven


@pytest.fixture
def closed_port() -> int:
    """Where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
