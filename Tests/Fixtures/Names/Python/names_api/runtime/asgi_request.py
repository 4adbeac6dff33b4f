# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""An ASGI request as the guard and a WSGI application take it."""

import io
import sys
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import unquote_to_bytes

from .request_fields import RequestFields
from .verdict import RequestHead
from .wsgi_call import Environ

Scope = MutableMapping[str, Any]
# Of the connection alone: what it says, or how a body was framed, concerns no application.
_HOP_BY_HOP = frozenset(
    [b"connection", b"content-length", b"keep-alive", b"te", b"trailer", b"transfer-encoding", b"upgrade"]
)
# Where a host leaves the target as it stands in the request line, which ASGI takes apart.
TARGET = "bridge.target"


def head_of(scope: Scope) -> RequestHead:
    target = scope.get(TARGET)
    if target is None:
        query = scope["query_string"]
        target = scope["raw_path"] + (b"?" + query if query else b"")
    lines = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    return RequestHead(scope["method"], target, scope["http_version"], RequestFields(lines))


def environ_of(scope: Scope, body: bytes) -> Environ:
    """The WSGI environment of a request whose body has been read (PEP 3333)."""
    host, port = scope["server"]
    client, client_port = scope.get("client") or ("", 0)
    environ: Environ = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(scope["raw_path"]).decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": host,
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": client,
        "REMOTE_PORT": str(client_port),
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in scope["headers"]:
        if name not in _HOP_BY_HOP:
            _add(environ, name.decode("latin-1"), value.decode("latin-1"))
    return environ


def _add(environ: Environ, name: str, value: str) -> None:
    key = "CONTENT_TYPE" if name == "content-type" else "HTTP_" + name.upper().replace("-", "_")
    environ[key] = f"{environ[key]},{value}" if key in environ else value
