"""The syntax of C# as a parser of the whole language sees it: without comments, places, and what texts and numbers hold."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_c_sharp
from tree_sitter import Language, Node, Parser

_PARSER = Parser(Language(tree_sitter_c_sharp.language()))
# A pattern's characters stand as numbers.
_TEXTS = {"string_literal", "verbatim_string_literal", "raw_string_literal", "character_literal", "integer_literal"}


def _root(source: bytes) -> Node:
    # C# has had `ref partial struct` since 7.2; this grammar only knows it without `partial`.
    return _PARSER.parse(source.replace(b"ref partial struct ", b"    partial struct ")).root_node


def mistakes(source: bytes) -> list[str]:
    """``line:column`` of what the parser could not make sense of, or missed."""
    return [
        f"{node.start_point.row + 1}:{node.start_point.column + 1}"
        for node in _nodes(_root(source))
        if node.is_error or node.is_missing
    ]


def lines(source: bytes) -> list[str]:
    """One for each node of the tree: its kind, and what it says where it holds no other and no text."""
    nodes = _nodes(_root(source))
    return [_line(node) for node in nodes if node.type != "comment"]


def _line(node: Node) -> str:
    is_word = node.child_count == 0 and node.type not in _TEXTS
    return f"{node.type} {node.text.decode()}" if is_word and node.text else node.type


def _nodes(node: Node) -> Iterator[Node]:
    """It and all below it in their order, what texts hold aside."""
    rest = [node]
    while rest:
        found = rest.pop()
        yield found
        if found.type not in _TEXTS:
            rest.extend(reversed(found.children))
