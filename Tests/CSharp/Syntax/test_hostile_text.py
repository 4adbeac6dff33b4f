"""Text of a contract never leaves its literal or comment: hostile and harmless text give one syntax tree."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import REPOSITORY
from syntax_tree import lines, mistakes
from text_template import generate

# What would end a comment or a literal, begin another, or let a literal compute.
HOSTILE = [
    '"; System.Environment.Exit(1); // \\"',
    '\\"\\\\" @"" $"{1}" """ \'\\\'\' """" \\u0022 \\x22 \\U00000022',
    '$"{System.Environment.Exit(1)}" {0} {{ }} \\{x} \\n \\0 ${x} %s',
    "*/ } public class X { /* /* // ///",
    "first\n}\npublic class Injected { }\n#if false\n\t/*\n#endif\n#pragma warning disable\n#line 1\n",
    '</summary> ]]> <!-- <see cref="X"/> &lt; & <?xml?> <![CDATA[ </remarks> [System.Obsolete]',
    "\u00e9 e\u0301 \U0001f600 \u200b\u00ad\ufffd \U0010fffd \u00b4\u201c\u201d`",
]
# The seven above and their harmless twins are each a program, as long as the text.
LINE_ENDS = ["\r", "\u0085", "\u2028", "\u2029"]


def built(folder: Path) -> ElementTree.Element:
    """Compiles the project of the folder. Its documentation, which is compiled with it."""
    [project] = (folder / "Out").glob("*.csproj")
    command = [str(REPOSITORY / "tools/csharp/build"), str(project)]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
    [documentation] = (REPOSITORY / ".build/csharp/artifacts/bin" / project.stem).rglob("*.xml")
    return ElementTree.parse(documentation).getroot()


def outline(element: ElementTree.Element) -> list[object]:
    """The elements and their attributes, without their text."""
    return [element.tag, element.attrib, *map(outline, element)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_changes_no_syntax_tree_and_no_documentation(text: str, tmp_path: Path) -> None:
    (tmp_path / "hostile").mkdir()
    (tmp_path / "harmless").mkdir()
    # As long, since a pattern is written item by item.
    expected, found = generate("x" * len(text), tmp_path / "harmless"), generate(text, tmp_path / "hostile")
    assert sum(len(lines(source)) for source in expected.values()) > 5_000
    assert not [path for path, source in found.items() if mistakes(source)]
    # Names of files follow from those of the contract, and are no part of the syntax.
    assert [lines(source) for source in found.values()] == [lines(source) for source in expected.values()]
    assert outline(built(tmp_path / "hostile")) == outline(built(tmp_path / "harmless"))


def test_text_reaches_the_output_in_a_hundred_places_and_more(tmp_path: Path) -> None:
    assert sum(source.count(b"harmless") for source in generate("harmless", tmp_path).values()) > 100


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
def test_what_ends_a_line_in_csharp_stands_in_no_file(end: str, tmp_path: Path) -> None:
    sources = generate(f"one{end}System.Environment.Exit(1);", tmp_path)
    assert not [path for path, source in sources.items() if end in source.decode()]
