"""Text of a contract never leaves its literal or comment: hostile and harmless text give one syntax tree."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import CODEGEN, REPOSITORY
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
# What ends a line in C#, and in no other language here, as YAML escapes it.
LINE_ENDS = ["\\r", "\\N", "\\L", "\\P"]


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


@pytest.mark.parametrize("end", LINE_ENDS)
def test_no_text_of_a_contract_holds_what_ends_a_line_in_csharp(end: str, tmp_path: Path) -> None:
    (tmp_path / "bridge.yaml").write_text(f'contract: 1\nname: "a{end}b"\nversion: 1.0.0\n')
    (tmp_path / "codegen.yaml").write_text("contract: bridge.yaml\nresolved: contract.json\ntargets: { }\n")
    command = [str(CODEGEN), "generate", "--config", str(tmp_path / "codegen.yaml")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 1
    assert "[control-character]" in run.stderr + run.stdout


@pytest.mark.parametrize(("escape", "sign"), [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")])
def test_what_breaks_out_of_an_element_of_documentation_is_seen(escape: str, sign: str, tmp_path: Path) -> None:
    generate("</summary> ]]> & end", tmp_path)
    for path in (tmp_path / "Out").rglob("*.cs"):
        path.write_text(path.read_text().replace(escape, sign))
    with pytest.raises(AssertionError, match="CS1570"):
        built(tmp_path)


def test_what_breaks_out_of_a_literal_or_comment_is_seen() -> None:
    harmless = b'class A { string a = "x"; /* x */ }'
    assert lines(harmless) == lines(b'class A { string a = "\\"; int b;"; /* y */ }')
    assert lines(harmless) != lines(b'class A { string a = ""; int b; string c = ""; /* x */ }')
    assert lines(harmless) != lines(b'class A { string a = "x"; /* */ int b; /* */ }')
    assert lines(harmless) != lines(b'class A { string a = $"{b}"; /* x */ }')
    assert mistakes(b'class A { string a = ""x"; }')
