"""Shapes of lines by which code is told from prose."""

from collections.abc import Callable

from python_core.net.clipboard.detection import code_words
from python_core.net.clipboard.detection.code_line import CodeLine

CodeSignal = Callable[[CodeLine], bool]


def _directive(line: CodeLine) -> bool:
    """`#include <stdio.h>`"""
    if len(line.tokens) < 2 or not line.tokens[0].is_sign("#") or not line.tokens[1].is_adjacent:
        return False
    return line.tokens[1].word in code_words.DIRECTIVES


def _declaration(line: CodeLine) -> bool:
    """`func name(`, `class Name {`, `struct Name<`"""
    if len(line.body) < 3 or not line.starts_with_word(code_words.DECLARATIONS) or line.body[1].kind != "word":
        return False
    opens_list = line.body[2].is_sign("(<") and line.body[2].is_adjacent
    return opens_list or line.ends_with("{") or line.ends_with("}")


def _binding(line: CodeLine) -> bool:
    """`let x = 5`, `var name: String = ""`"""
    if len(line.body) < 3 or not line.starts_with_word(code_words.BINDINGS) or line.body[1].kind != "word":
        return False
    sign = line.body[2]
    return sign.is_sign("=") or (sign.is_sign(":") and sign.is_adjacent and line.holds("="))


def _specific_import(line: CodeLine) -> bool:
    """`import a.b`, `use a::b;`, `import { x } from "y"`, `from x import y`"""
    if line.first_word == "from" and len(line.body) > 2 and line.body[2].word == "import":
        return len(line.body) > 3
    if not line.starts_with_word(code_words.IMPORTS) or len(line.body) < 2:
        return False
    target = line.body[1]
    is_path = len(line.body) > 3 and line.body[2].is_sign(".:") and line.body[2].is_adjacent
    return target.kind == "string" or target.is_sign("{") or is_path


def _statement(line: CodeLine) -> bool:
    """What ends in `;` and assigns, calls or jumps"""
    return line.ends_with(";") and (line.holds("=") or line.holds_call() or line.starts_with_word(code_words.JUMPS))


def _block(line: CodeLine) -> bool:
    """`if (x) {`, `void main() {`"""
    return line.ends_with("{") and (
        line.starts_with_word(code_words.BLOCKS) or line.holds_call() or line.holds_pair("=>")
    )


def _query(line: CodeLine) -> bool:
    """`SELECT a FROM b`, in the capitals that tell it from English"""
    words = [token.text for token in line.tokens if token.kind == "word"]
    match words:
        case ["SELECT", *others]:
            return "FROM" in others
        case ["UPDATE", *others]:
            return "SET" in others
        case ["INSERT", "INTO", *_] | ["DELETE", "FROM", *_]:
            return True
        case ["CREATE" | "ALTER" | "DROP", "TABLE" | "INDEX", *_]:
            return True
        case _:
            return False


def _bracket_line(line: CodeLine) -> bool:
    """`a {`, `}`, `});`"""
    return line.ends_with("{") or all(token.is_sign("});") for token in line.tokens)


def _plain_import(line: CodeLine) -> bool:
    """`import os`"""
    return line.starts_with_word(code_words.IMPORTS) and (len(line.body) == 2 or line.ends_with(";"))


def _whole_call(line: CodeLine) -> bool:
    """A line that is one call: `print("x")`"""
    if line.first_word is None or not line.holds_call() or not line.ends_with(")"):
        return False
    opening = next(index for index, token in enumerate(line.tokens) if token.is_sign("("))
    return all(token.kind == "word" or (token.is_sign(".") and token.is_adjacent) for token in line.tokens[:opening])


def _assignment(line: CodeLine) -> bool:
    """`total = 5`, `self.x += y`; not a comparison"""
    if line.first_word is None or not line.holds("="):
        return False
    equals = next(index for index, token in enumerate(line.tokens) if token.is_sign("="))
    target = [token for token in line.tokens[:equals] if not token.is_sign(".+-")]
    return len(target) <= 2 and all(token.kind == "word" for token in target) and equals + 1 < len(line.tokens)


def _jump(line: CodeLine) -> bool:
    """`return x`"""
    return line.starts_with_word(code_words.JUMPS)


def _colon_block(line: CodeLine) -> bool:
    """`if x > 0:`, `else:`, `class A:`"""
    return line.ends_with(":") and (
        line.starts_with_word(code_words.BLOCKS) or line.starts_with_word(code_words.DECLARATIONS)
    )


def _double_operator(line: CodeLine) -> bool:
    """`&&`, `||`, `==`, `!=`, `::`, `=>` behind a word; `== Title ==` and `=====` are rules of a text"""
    return line.first_word is not None and any(line.holds_pair(signs) for signs in ("&&", "||", "==", "!=", "::", "=>"))


STRONG: tuple[CodeSignal, ...] = (_directive, _declaration, _binding, _specific_import, _statement, _block, _query)
"""Shapes that prose hardly takes; one line of them is enough."""

WEAK: tuple[CodeSignal, ...] = (
    _bracket_line,
    _plain_import,
    _whole_call,
    _assignment,
    _jump,
    _colon_block,
    _double_operator,
)
"""Shapes that prose takes now and then; two lines of them are enough."""
