"""The tokens of a line of text."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_WORD = re.compile(r"[A-Za-z_$\x80-\xff][A-Za-z0-9_$\x80-\xff]*")
_NUMBER = re.compile(r"[0-9][A-Za-z0-9_$\x80-\xff.]*")
_SPACES = re.compile(r"[ \t\n\f\r]*")
_STRINGS = {quote: re.compile(rf"{quote}[^{quote}\\]*(?:\\.[^{quote}\\]*)*{quote}", re.DOTALL) for quote in "\"'`"}


class CodeToken(NamedTuple):
    """A word, a number, a string literal or a sign."""

    kind: Literal["word", "number", "string", "sign"]
    """A word has letters, digits, `_` and `$`, and begins with no digit; a string ends on its line."""
    text: str
    is_adjacent: bool
    """Whether nothing stands between this and the token before: the `(` of `f(x)`, not that of `see (x)`."""

    def is_sign(self, signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind == "sign" and self.text in signs

    @property
    def word(self) -> str | None:
        """None where it is no word."""
        return self.text if self.kind == "word" else None


def scan(line: str) -> Iterator[CodeToken]:
    """The tokens of a line. A quote that is not closed on the line is a sign: `don't`.

    :param line: The bytes of UTF-8 as Latin-1: every byte outside ASCII counts as a letter.
    """
    # Where one quote is not closed, no later one of its kind is: the search for its end has passed them all.
    unclosed: set[str] = set()
    position = _end_of_spaces(line, 0)
    is_adjacent = False
    while position < len(line):
        kind, end = _take(line, position, unclosed)
        yield CodeToken(kind, line[position:end], is_adjacent)
        position = _end_of_spaces(line, end)
        is_adjacent = position == end


def _take(line: str, start: int, unclosed: set[str]) -> tuple[Literal["word", "number", "string", "sign"], int]:
    if word := _WORD.match(line, start):
        return "word", word.end()
    if number := _NUMBER.match(line, start):
        return "number", number.end()
    quote = line[start]
    if quote in _STRINGS and quote not in unclosed:
        if string := _STRINGS[quote].match(line, start):
            return "string", string.end()
        unclosed.add(quote)
    return "sign", start + 1


def _end_of_spaces(line: str, start: int) -> int:
    spaces = _SPACES.match(line, start)
    return spaces.end() if spaces else start
