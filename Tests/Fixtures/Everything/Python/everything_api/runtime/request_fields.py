# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

from collections.abc import Iterable


class RequestFields:
    """The field lines of one request by name, each with all of its values (RFC 9110 section 5)."""

    __slots__ = ("_values", "byte_count", "count")

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        """`lines` are names in lower case and values, both as Latin-1."""
        values: dict[str, list[str]] = {}
        count = size = 0
        for name, value in lines:
            count += 1
            # With its colon, one space and its line end.
            size += len(name) + len(value) + 4
            values.setdefault(name, []).append(value.strip(" \t"))
        self._values = values
        self.count = count
        self.byte_count = size

    def single(self, name: str) -> str | None:
        """The value where it came on exactly one line."""
        values = self._values.get(name)
        return values[0] if values is not None and len(values) == 1 else None

    def joined(self, name: str) -> str | None:
        """All values as one list (RFC 9110 section 5.3); None where there is none."""
        values = self._values.get(name)
        return None if values is None else ", ".join(values)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def names_token(self, name: str, token: str) -> bool:
        """Whether a comma-separated list names the token, without case (RFC 9110 section 5.6.1)."""
        return token in [part.strip(" \t").lower() for part in (self.joined(name) or "").split(",")]

    @property
    def declared_length(self) -> int | None:
        """`Content-Length`, digits alone; None where it is absent, repeated or no such number."""
        text = self.single("content-length")
        # The longest length that 64 bits hold has 19 digits; int() would take long ones at a cost.
        return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 19 else None

    @property
    def announces_body(self) -> bool:
        """Whether content follows the head (RFC 9112 section 6.3)."""
        return "transfer-encoding" in self._values or (self.declared_length or 0) > 0
