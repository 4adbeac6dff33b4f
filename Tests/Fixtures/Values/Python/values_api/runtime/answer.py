# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from dataclasses import dataclass, field

from .standard_error import StandardError

Lines = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Identity:
    """What a server calls itself in every answer (wire-protocol H7)."""

    #: The value of `X-Contract`.
    contract: str
    #: The value of `X-Bridge-Instance`.
    instance: str

    def lines(self, trace_id: str) -> Lines:
        """The field lines that all answers carry; `Date` is the host's."""
        return [
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Contract", self.contract),
            ("X-Bridge-Instance", self.instance),
            ("X-Trace-Id", trace_id),
        ]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the guard, or a host, answers by itself."""

    status: int
    trace_id: str
    #: Empty for an answer without content.
    content: bytes = field(default=b"", repr=False)
    #: The value of `Allow`, for 204 and 405.
    allow: str | None = None
    #: Whether the connection ends with it (wire-protocol H13).
    closes: bool = False

    @classmethod
    def error(cls, error: StandardError, trace_id: str, *, allow: str | None = None, closes: bool = False) -> "Answer":
        return cls(error.status, trace_id, error.body(trace_id), allow, closes)

    def lines(self, identity: Identity) -> Lines:
        """Its field lines; `Connection` apart, which is not an application's."""
        lines = identity.lines(self.trace_id) + status_lines(self.status)
        if self.allow is not None:
            lines.append(("Allow", self.allow))
        if self.content:
            lines += [("Content-Type", "application/json"), ("Content-Length", str(len(self.content)))]
        return lines


def status_lines(status: int) -> Lines:
    """What a status asks for, whoever answers with it."""
    match status:
        case 401:
            return [("WWW-Authenticate", "Bearer")]
        case 426:
            return [("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13")]
        case 503:
            return [("Retry-After", "1")]
        case _:
            return []


def dressed(lines: Lines, added: Lines) -> Lines:
    """An application's field lines with those that are added, which win."""
    names = {name.lower() for name, _ in added}
    return [line for line in lines if line[0].lower() not in names] + added
