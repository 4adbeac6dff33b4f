"""Where assemblies go, laid out as `dotnet build --artifacts-path` does it, and what a program needs beside its own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from project import Project, ordered

ROOM = Path(".build/csharp")
# What programs here run on.
RUNTIME = "net8.0"
# There may be no libicu, and nothing here speaks to people in their language.
_CONFIGURATION = {
    "runtimeOptions": {
        "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
        "configProperties": {"System.Globalization.Invariant": True},
    }
}


def assembly(artifacts: Path, project: Project, framework: str = RUNTIME) -> Path:
    pivot = "release" if len(project.frameworks) == 1 else f"release_{framework}"
    return artifacts / "bin" / project.path.stem / pivot / f"{project.name}.dll"


def cleared(file: Path) -> Path:
    """The file, in a folder that holds nothing."""
    shutil.rmtree(file.parent, ignore_errors=True)
    file.parent.mkdir(parents=True)
    return file


def make_runnable(artifacts: Path, project: Project) -> None:
    program = assembly(artifacts, project)
    for reference in ordered(project.references):
        shutil.copy(assembly(artifacts, reference), program.parent)
    configure(program)


def configure(program: Path) -> None:
    """Says which .NET runs it."""
    program.with_suffix(".runtimeconfig.json").write_text(json.dumps(_CONFIGURATION))
