"""What a .csproj says, as an SDK reads it. What none of the projects here says yet is refused, not passed over."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

# They concern packages, publishing and running, not what is compiled; warnings are errors here anyway.
_OTHERS = {
    "CheckEolTargetFramework",
    "Deterministic",
    "InvariantGlobalization",
    "IsAotCompatible",
    "IsTrimmable",
    "ManagePackageVersionsCentrally",
    "RollForward",
    "RootNamespace",
    "TreatWarningsAsErrors",
}
_DEFAULTS = {
    "OutputType": "Library",
    "Nullable": "disable",
    "ImplicitUsings": "disable",
    "GenerateDocumentationFile": "false",
}
_KNOWN = {*_OTHERS, *_DEFAULTS, "AssemblyName", "LangVersion", "TargetFramework", "TargetFrameworks"}


@dataclass(frozen=True)
class Project:
    path: Path
    name: str
    """Of its assembly."""
    frameworks: tuple[str, ...]
    is_program: bool
    language: str
    nullable: str
    has_implicit_usings: bool
    is_documented: bool
    sources: tuple[Path, ...]
    references: tuple[Project, ...]
    """Of its own; ``ordered`` finds those of theirs."""


def read(path: Path) -> Project:
    """Exits with a message where the project can't be read."""
    path = path.resolve()
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        sys.exit(f"csharp: {path} can't be read: {error}")
    settings = _DEFAULTS | {item.tag: item.text or "" for item in root.iterfind("PropertyGroup/*")}
    if unknown := settings.keys() - _KNOWN:
        sys.exit(f"csharp: {path} sets {', '.join(sorted(unknown))}; teach tools/csharp/project.py what that does.")
    frameworks = settings.get("TargetFrameworks") or settings.get("TargetFramework")
    if not frameworks or "LangVersion" not in settings:
        sys.exit(f"csharp: {path} must set LangVersion and TargetFramework: what they are else is up to the SDK.")
    return Project(
        path=path,
        name=settings.get("AssemblyName", path.stem),
        frameworks=tuple(frameworks.split(";")),
        is_program=settings["OutputType"] == "Exe",
        language=settings["LangVersion"],
        nullable=settings["Nullable"],
        has_implicit_usings=settings["ImplicitUsings"] == "enable",
        is_documented=settings["GenerateDocumentationFile"] == "true",
        sources=_sources(path.parent, root),
        references=tuple(read(path.parent / _include(item)) for item in root.iter("ProjectReference")),
    )


def ordered(projects: Iterable[Project]) -> list[Project]:
    """They and what they refer to, each once, after what it refers to."""
    found: dict[Path, Project] = {}
    for project in projects:
        for each in [*ordered(project.references), project]:
            found.setdefault(each.path, each)
    return list(found.values())


def _sources(folder: Path, root: ElementTree.Element) -> tuple[Path, ...]:
    """All below the project, what it built itself aside, and what it names beside these."""
    made = {folder / "bin", folder / "obj"}
    below = {file for file in folder.rglob("*.cs") if not made & set(file.parents)}
    named = {file.resolve() for item in root.iter("Compile") for file in folder.glob(_include(item))}
    return tuple(sorted(below | named))


def _include(item: ElementTree.Element) -> str:
    return item.attrib["Include"].replace("\\", "/")
