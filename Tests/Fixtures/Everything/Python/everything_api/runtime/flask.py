# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Puts a contract into a Flask app: `register(app, handlers, token=…)`."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from typing import TYPE_CHECKING, cast, overload
from urllib.parse import urlsplit

from flask import Flask, Response, request
from werkzeug.exceptions import MethodNotAllowed, NotFound
from werkzeug.routing import RequestRedirect

from .. import contract
from ..handlers import Handlers
from ..routes import OPERATIONS, resolve
from .answer import Identity
from .exchange import EXCHANGE, Exchange
from .limits import Limits
from .operation import Operation
from .percent import normalized_path
from .selection import only_named
from .site import Site
from .wsgi import WSGIGuard

if TYPE_CHECKING:
    from collections.abc import Callable

# The key of a site among an app's extensions.
SITE = "bridge_api"
# Wire-protocol P3.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32,128}", re.ASCII)


@overload
def register(app: Flask, handlers: Handlers, *, token: str, instance: str | None = None) -> Site: ...
@overload
def register(
    app: Flask, handlers: object, *, token: str, only: Collection[str], instance: str | None = None
) -> Site: ...
def register(
    app: Flask, handlers: object, *, token: str, only: Collection[str] | None = None, instance: str | None = None
) -> Site:
    """Adds a route for each endpoint, or for each that `only` names, and puts the guard in front of the app.

    `instance` is the value of `X-Bridge-Instance`; one is made where none is given. Raises ValueError for a token that
    is not 32 to 128 of `A-Z a-z 0-9 _ -`, for a name that no endpoint has, for a route that the app has already, and,
    without `only`, for a method of `Handlers` that is not written.
    """
    if _TOKEN.fullmatch(token) is None:
        raise ValueError("the token has to be 32 to 128 of A-Z a-z 0-9 _ -; secrets.token_urlsafe(32) makes one")
    names = _chosen(only)
    if only is None:
        _check_written(handlers)
    site = Site(
        handlers,  # type: ignore[arg-type] # with `only`, those methods alone are called
        token=token.encode("ascii"),
        identity=Identity(contract.HEADER, instance or secrets.token_hex(8)),
        limits=Limits(),
        resolve=resolve if only is None else only_named(resolve, names),
        is_foreign=_foreign_routes(app),
        foreign_body=_foreign_body(app),
    )
    for operation in OPERATIONS:
        if operation.name in names:
            _add_route(app, operation, site)
    app.extensions[SITE] = site
    app.wsgi_app = WSGIGuard(app.wsgi_app, site)  # type: ignore[method-assign]
    return site


def _chosen(only: Collection[str] | None) -> Collection[str]:
    known = {operation.name for operation in OPERATIONS}
    chosen = known if only is None else set(only)
    unknown = sorted(chosen - known)
    if unknown:
        raise ValueError(f"no endpoint is named {unknown[0]}; there are {', '.join(sorted(known))}")
    return chosen


def _check_written(handlers: object) -> None:
    """A method that is the protocol's own would answer with nothing."""
    missing = [
        name
        for name, declared in vars(Handlers).items()
        if not name.startswith("_") and (getattr(type(handlers), name, None) is declared or not hasattr(handlers, name))
    ]
    if missing:
        raise ValueError(
            f"the handlers have no {', '.join(missing)}; write what is missing, or name the others with `only`"
        )


def _add_route(app: Flask, operation: Operation, site: Site) -> None:
    rule = re.sub(r"\{(\w+)\}", r"<\1>", operation.route)
    for other in app.url_map.iter_rules():
        if other.rule == rule and operation.method in (other.methods or ()):
            raise ValueError(f"the app has a route for {operation.method} {rule} already: {other.endpoint}; remove it")

    def view(**_: str) -> Response:
        exchange: Exchange = request.environ[EXCHANGE]
        reply = exchange.answer(site.handlers)
        if reply is None:
            # Its time was up, and the host has answered.
            return Response(status=503)
        return Response(reply.body, reply.status, content_type="application/json")

    app.add_url_rule(rule, f"{SITE}.{operation.name}", view, methods=[operation.method])


def _foreign_body(app: Flask) -> int:
    """Bytes of a body for the app's own routes."""
    limit = cast("dict[str, object]", app.config)["MAX_CONTENT_LENGTH"]
    return limit if isinstance(limit, int) else 16 * 1024 * 1024


def _foreign_routes(app: Flask) -> Callable[[str, bytes], bool]:
    """Whether the app has a route of its own at a path that the contract leaves to it."""
    adapter = app.url_map.bind("localhost")

    def is_foreign(method: str, path: bytes) -> bool:
        try:
            endpoint, _ = adapter.match((normalized_path(path) or b"").decode(), method)
        except RequestRedirect as redirect:
            # To the contract's spelling of a path nobody is led: what has a double slash is another path.
            return resolve(method, urlsplit(redirect.new_url).path.encode()) is None
        except MethodNotAllowed:
            return True
        except NotFound:
            return False
        return not str(endpoint).startswith(f"{SITE}.")

    return is_foreign
