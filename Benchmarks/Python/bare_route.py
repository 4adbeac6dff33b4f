"""A Flask route that answers a constant, on the host and the way into Flask that the bridge has, and nothing in between.

The answer's JSON comes as the first argument. Prints the port when it accepts connections.
"""

import asyncio
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bridge_api.runtime.asgi_request import environ_of
from bridge_api.runtime.wsgi_call import call_wsgi
from flask import Flask, Response
from uvicorn import Config, Server

_workers = ThreadPoolExecutor(16)
_flask = Flask("bare")


@_flask.get("/api/status/health")
def health() -> Response:
    return Response(sys.argv[1], mimetype="application/json")


async def _app(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    loop = asyncio.get_running_loop()
    reply = await loop.run_in_executor(_workers, call_wsgi, _flask.wsgi_app, environ_of(scope, b""))
    lines = [(name.lower().encode(), value.encode()) for name, value in reply.lines]
    await send({"type": "http.response.start", "status": reply.status, "headers": lines})
    await send({"type": "http.response.body", "body": reply.body})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # asyncio sets this for a named protocol only.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        print(listener.getsockname()[1], flush=True)
        config = Config(_app, http="httptools", ws="none", lifespan="off", log_config=None, access_log=False)
        asyncio.run(Server(config).serve([listener]))


if __name__ == "__main__":
    main()
