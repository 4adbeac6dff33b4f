"""What other compilers would refuse, or read differently."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import BY_HAND, GENERATED, REPOSITORY
from syntax_tree import mistakes

SOURCES = sorted(path for folder in GENERATED + BY_HAND for path in folder.rglob("*.cs"))
PROJECTS = sorted(path for folder in GENERATED + BY_HAND for path in folder.rglob("*.csproj"))


def name(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def test_there_is_something_to_judge() -> None:
    assert len(SOURCES) > 100
    assert len(PROJECTS) >= len(GENERATED) + 2


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_parser_of_the_whole_language_finds_no_mistake(path: Path) -> None:
    assert mistakes(path.read_bytes()) == []


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_lines_end_in_one_way(path: Path) -> None:
    text = path.read_bytes().decode()
    assert not {"\r", "\u0085", "\u2028", "\u2029"} & set(text)
    assert text.endswith("\n")


@pytest.mark.parametrize("path", PROJECTS, ids=name)
def test_projects_are_xml_that_asks_for_csharp_7_3_or_for_nullable_references(path: Path) -> None:
    project = ElementTree.parse(path).getroot()
    language = project.findtext("PropertyGroup/LangVersion")
    assert (language, project.findtext("PropertyGroup/Nullable")) in {
        ("7.3", None),
        ("7.3", "disable"),
        ("latest", "enable"),
    }
    for reference in project.iter("ProjectReference"):
        assert (path.parent / reference.attrib["Include"]).exists()
