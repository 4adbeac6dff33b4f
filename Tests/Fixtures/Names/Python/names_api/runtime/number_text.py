# Generated from contract "Names" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Numbers as they are written."""

from __future__ import annotations

from math import isfinite


def number_text(value: float) -> str:
    """As RFC 8785 section 3.2.2.3 has it, which is ECMAScript's Number::toString; what JSON cannot say is null."""
    if isinstance(value, int):
        return str(int(value))
    if not isfinite(value):
        return "null"
    if value == 0.0:
        return "0"
    sign = "-" if value < 0 else ""
    digits, point = _shortest_digits(abs(value))
    return sign + _lay_out(digits, point)


def _shortest_digits(value: float) -> tuple[str, int]:
    """The shortest digits that read back as the value, and how many of them stand before the point."""
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    point = len(whole) + int(exponent or 0)
    digits = (whole + fraction).lstrip("0")
    point -= len(whole + fraction) - len(digits)
    return digits.rstrip("0"), point


def _lay_out(digits: str, point: int) -> str:
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    fraction = "." + digits[1:] if count > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"
