"""One line of a text, as tokens."""

from itertools import dropwhile, pairwise

from python_core.net.clipboard.detection import code_words
from python_core.net.clipboard.detection.code_token import CodeToken, scan


class CodeLine:
    """What shapes of code are looked for in."""

    def __init__(self, line: str) -> None:
        """Takes the line as Latin-1, as `scan` does."""
        self.tokens = tuple(scan(line))
        self.body = tuple(dropwhile(_is_modifier, self.tokens))
        """From the first word on that is no modifier such as `public` or `static`."""

    @property
    def is_blank_or_comment(self) -> bool:
        """Whether it says nothing of code or prose."""
        if not self.tokens:
            return True
        if self.tokens[0].is_sign("#"):
            return len(self.tokens) == 1 or not self.tokens[1].is_adjacent
        return self.tokens[0].is_sign("*") or _is_pair(self.tokens[:2], "//") or _is_pair(self.tokens[:2], "/*")

    @property
    def first_word(self) -> str | None:
        """The first word behind the modifiers."""
        return self.body[0].word if self.body else None

    def starts_with_word(self, words: frozenset[str]) -> bool:
        """Whether the first word behind the modifiers is one of these."""
        return self.first_word in words

    def ends_with(self, sign: str) -> bool:
        """Whether the last token is this sign."""
        return bool(self.tokens) and self.tokens[-1].is_sign(sign)

    def holds(self, sign: str) -> bool:
        """Whether this sign stands anywhere."""
        return any(token.is_sign(sign) for token in self.tokens)

    def holds_call(self) -> bool:
        """Whether a word is directly followed by `(`."""
        return any(
            token.kind == "word" and following.is_sign("(") and following.is_adjacent
            for token, following in pairwise(self.tokens)
        )

    def holds_pair(self, signs: str) -> bool:
        """Whether these two signs stand side by side anywhere."""
        return any(_is_pair(pair, signs) for pair in pairwise(self.tokens))


def _is_modifier(token: CodeToken) -> bool:
    return token.word in code_words.MODIFIERS


def _is_pair(tokens: tuple[CodeToken, ...], signs: str) -> bool:
    if len(tokens) < 2 or not tokens[1].is_adjacent:
        return False
    return tokens[0].is_sign(signs[0]) and tokens[1].is_sign(signs[1])
