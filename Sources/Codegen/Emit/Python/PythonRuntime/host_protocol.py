from __future__ import annotations

import asyncio
from typing import Any, cast

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from .answer import Answer, Lines
from .answer_log import log_answer
from .asgi_request import TARGET
from .channel_socket import Channels, ChannelSocket
from .guard import guard
from .lingering_transport import LingeringTransport
from .request_fields import RequestFields
from .standard_error import StandardError
from .trace_id import made_trace_id, trace_id_of
from .verdict import Listener, RequestHead, Upgrade
from .web_socket_handshake import accept_key
from .wsgi_call import status_text

# Bytes of a head besides its target and fields: the rest of the request line.
_REQUEST_LINE = 1024
# Bytes of a target that httptools can take apart.
_MAX_URL = 0xFFFF


class HostProtocol(HttpToolsProtocol):
    """uvicorn's HTTP/1.1 connection, and what a bridge asks for besides: the limits of a head, error objects for what
    is no HTTP, and channels (wire-protocol H1, H2, H5, H12, H13, H15, C1, C3)."""

    def __init__(self, channels: Channels, listener: Listener, **settings: Any) -> None:
        super().__init__(**settings)
        self._channels = channels
        self._listener = listener
        self._upgrade: Upgrade | None = None
        #: What the parser's error means.
        self._fault = StandardError.BAD_REQUEST
        #: Bytes of the head that is arriving; None between heads.
        self._head_size: int | None = None
        self._head_timer: asyncio.TimerHandle | None = None
        #: Whether a request has ended within the bytes that are being read.
        self._has_ended = False
        #: What is said when the answers before it have been given.
        self._late_refusal: StandardError | None = None

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        if len(self.connections) >= self._listener.limits.max_connections:
            transport.abort()
            return
        super().connection_made(LingeringTransport(transport, self.loop))  # type: ignore[arg-type]
        self._await_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end_head()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing() or self._late_refusal is not None:
            return
        self._unset_keepalive_if_required()
        self._has_ended = False
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._upgraded(data[upgrade.args[0] :])
        except httptools.HttpParserError:
            self._refuse(self._fault)
        else:
            # Where one request has ended, how much of the bytes is the next one's head is not known.
            self._judge_head_size(0 if self._has_ended else len(data))
            self._await_request()

    # The parser's callbacks

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head_size = 0
        within = self._listener.limits.headers_within
        self._head_timer = self.loop.call_later(within, self._refuse, StandardError.REQUEST_TIMEOUT)

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > _MAX_URL:
            self._fault = StandardError.URI_TOO_LONG
            raise ValueError

    def on_header(self, name: bytes, value: bytes) -> None:
        # What comes behind the head is a trailer, and trailers say nothing (RFC 9110 section 6.5.1).
        if self._head_size is not None:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._end_head()
        cast("dict[str, Any]", self.scope)[TARGET] = self.url
        if self.parser.get_http_version() == "1.0":
            # Such a client takes 100 for the answer (RFC 9110 section 10.1.1).
            self.expect_100_continue = False
        self._upgrade = self._judge_upgrade() if self.parser.should_upgrade() else None
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._has_ended = True
        if not self._has_body_behind_offer:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._late_refusal is not None and not self._is_answering:
            self._answer(self._late_refusal, made_trace_id())

    # Channels

    def _should_upgrade(self) -> bool:
        return self._upgrade is not None

    def _judge_upgrade(self) -> Upgrade | None:
        """The handshake of a channel that can be opened now; everything else is the application's to answer."""
        method, version = self.parser.get_method().decode("ascii"), self.parser.get_http_version()
        fields = self._fields()
        verdict = guard(RequestHead(method, self.url, version, fields), self._listener)
        has_place = self._channels.hub.waiting_count < self._listener.limits.max_waiting
        can_open = has_place and not self._is_answering and "transfer-encoding" not in fields
        return verdict if isinstance(verdict, Upgrade) and can_open else None

    def _upgraded(self, rest: bytes) -> None:
        """httptools takes what follows any offer of an upgrade for another protocol, a body too."""
        fields = self._fields()
        if self._upgrade is not None:
            self._open_channel(self._upgrade, rest, unread=fields.declared_length or 0)
        elif self._has_body_behind_offer:
            self.parser = httptools.HttpRequestParser(_BodyOf(self))
            self.parser.feed_data(_framing(fields))
            self.data_received(rest)

    @property
    def _has_body_behind_offer(self) -> bool:
        return self._upgrade is None and self.parser.should_upgrade() and self._fields().announces_body

    def _open_channel(self, upgrade: Upgrade, rest: bytes, unread: int) -> None:
        lines = [
            *self._channels.site.identity.lines(upgrade.trace_id),
            ("Upgrade", "websocket"),
            ("Connection", "Upgrade"),
            ("Sec-WebSocket-Accept", accept_key(upgrade.key)),
        ]
        self._write_head(101, lines)
        self.connections.discard(self)
        socket = ChannelSocket(upgrade.channel, self._channels, self.transport, self.connections, unread)
        self.transport.set_protocol(socket)
        if rest:
            socket.received(rest)

    # What is refused before an application sees it

    def _refuse(self, error: StandardError) -> None:
        self._end_head()
        cycle = self._last_cycle
        if cycle is not None and cycle.more_body and not cycle.response_started and not self.pipeline:
            # What can't be read is its body: the application gives up, and the answer is this one.
            cycle.disconnected = True
            cycle.message_event.set()
            self._answer(error, trace_id_of(self._fields().single("traceparent")) or made_trace_id())
        elif self._is_answering:
            self._late_refusal = error
        elif not self.transport.is_closing():
            self._answer(error, made_trace_id())

    def _answer(self, error: StandardError, trace_id: str) -> None:
        answer = Answer.error(error, trace_id)
        log_answer(answer.status, trace_id)
        self._write_head(answer.status, [*answer.lines(self._channels.site.identity), ("Connection", "close")])
        self.transport.write(answer.content)
        self.transport.close()

    def _write_head(self, status: int, lines: Lines) -> None:
        date = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in self.server_state.default_headers]
        text = "".join(f"{name}: {value}\r\n" for name, value in [*lines, *date])
        self.transport.write(f"HTTP/1.1 {status_text(status)}\r\n{text}\r\n".encode("latin-1"))

    # Limits of a head

    def _judge_head_size(self, received: int) -> None:
        if self._head_size is None:
            return
        self._head_size += received
        limits = self._listener.limits
        # What is smaller the guard judges, when it is complete.
        if self._head_size > _REQUEST_LINE + limits.max_target + limits.max_header_bytes:
            is_target = len(self.url) > limits.max_target
            self._refuse(StandardError.URI_TOO_LONG if is_target else StandardError.HEADERS_TOO_LARGE)

    def _end_head(self) -> None:
        self._head_size = None
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _await_request(self) -> None:
        """A connection on which nothing happens is closed after a while."""
        if self._head_size is None and not self._is_answering and not self.transport.is_closing():
            self._unset_keepalive_if_required()
            self.timeout_keep_alive_task = self.loop.call_later(
                self.timeout_keep_alive, self.timeout_keep_alive_handler
            )

    @property
    def _is_answering(self) -> bool:
        cycle = self._last_cycle
        return bool(self.pipeline) or (cycle is not None and not cycle.response_complete)

    @property
    def _last_cycle(self) -> RequestResponseCycle | None:
        """Request and answer; None before the first."""
        return self.cycle

    def _fields(self) -> RequestFields:
        return RequestFields((name.decode("latin-1"), value.decode("latin-1")) for name, value in self.headers)


class _BodyOf:
    """The callbacks of a parser that reads nothing but the body of another's request."""

    def __init__(self, protocol: HostProtocol) -> None:
        self.on_body = protocol.on_body
        self.on_message_complete = protocol.on_message_complete


def _framing(fields: RequestFields) -> bytes:
    """The head of a request with the same body."""
    framing = (
        "Transfer-Encoding: chunked" if "transfer-encoding" in fields else f"Content-Length: {fields.declared_length}"
    )
    return f"POST / HTTP/1.1\r\n{framing}\r\n\r\n".encode("ascii")
