# Generated from contract "Everything" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What is wrong with an answer, on one line and without a value of it."""

from __future__ import annotations

from ..errors import MalformedJSON, ValidationFailed


def breach_text(error: Exception) -> str:
    """As in ``/modules/0/state must be there, and 3 more``."""
    if isinstance(error, MalformedJSON):
        return "it is not JSON as the contract language reads it"
    if not isinstance(error, ValidationFailed) or not error.violations:
        return printable(str(error))
    first, *others = error.violations
    more = f", and {len(others)} more" if others else ""
    return printable(f"{first.path or 'the whole'} {first.message}{more}")


def printable(text: str) -> str:
    """What came from outside, fit to stand in a message: on one line, and not longer than some."""
    return "".join(character if character.isprintable() else "?" for character in text[:200])
