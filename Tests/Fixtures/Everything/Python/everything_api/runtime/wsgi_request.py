# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""A WSGI request as the guard takes it (PEP 3333)."""

from urllib.parse import quote

from .request_fields import RequestFields
from .verdict import RequestHead
from .wsgi_call import Environ


def head_of(environ: Environ) -> RequestHead:
    lines = [(key[5:].replace("_", "-").lower(), value) for key, value in environ.items() if key.startswith("HTTP_")]
    named = [("content-type", environ.get("CONTENT_TYPE")), ("content-length", environ.get("CONTENT_LENGTH"))]
    lines += [(name, value) for name, value in named if value]
    target = environ.get("REQUEST_URI") or environ.get("RAW_URI") or _spelled(environ)
    version = environ["SERVER_PROTOCOL"].removeprefix("HTTP/")
    return RequestHead(environ["REQUEST_METHOD"], target.encode("latin-1"), version, RequestFields(lines))


def _spelled(environ: Environ) -> str:
    """The target as it may have been, where the server does not tell."""
    path = quote(environ.get("PATH_INFO", "").encode("latin-1"))
    return f"{path}?{environ['QUERY_STRING']}" if environ.get("QUERY_STRING") else path


def body_of(environ: Environ, limit: int) -> bytes | None:
    """None where more comes than may."""
    length = environ.get("CONTENT_LENGTH") or (limit + 1 if environ.get("wsgi.input_terminated") else 0)
    body: bytes = environ["wsgi.input"].read(min(int(length), limit + 1))
    return body if len(body) <= limit else None
