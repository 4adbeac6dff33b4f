"""Debian's mono-mcs: C# 7, against the assemblies of .NET Core 3.1."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from output import ROOM, assembly, cleared, make_runnable
from project import Project, ordered

_CORE = ROOM / "packages/dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23"


def compile_projects(projects: Sequence[Project], artifacts: Path) -> str:
    """Each after what it refers to. The compiler's name; raises CalledProcessError where one does not compile."""
    for project in projects:
        target = cleared(assembly(artifacts, project))
        options = [f"-target:{'exe' if project.is_program else 'library'}", f"-out:{target}"]
        if project.is_documented:
            options.append(f"-doc:{target.with_suffix('.xml')}")
        references = [assembly(artifacts, each) for each in ordered(project.references)]
        compile_files(project.sources, [*framework(), *references], options)
        if project.is_program:
            make_runnable(artifacts, project)
    version = subprocess.run(["mcs", "--version"], check=True, stdout=subprocess.PIPE, text=True)
    return f"mcs {version.stdout.split()[-1]}, C# 7"


def framework() -> list[Path]:
    """What is there of .NET Core 3.1, the nearest to .NET Standard 2.1 that can be had."""
    # The last is for Windows alone, and refers to what is not there.
    named = [
        *_CORE.glob("System*.dll"),
        *_CORE.glob("Microsoft.Win32*.dll"),
        _CORE / "netstandard.dll",
        _CORE / "mscorlib.dll",
    ]
    return [file for file in named if "WindowsRuntime" not in file.name]


def compile_files(files: Iterable[Path], references: Iterable[Path], options: Iterable[str]) -> None:
    command = [
        "mcs",
        "-nostdlib",
        "-noconfig",
        "-nologo",
        "-langversion:latest",
        "-warnaserror",
        "-debug-",
        "-optimize+",
    ]
    # 3.1's own assemblies refer to each other by versions that differ.
    command += ["-nowarn:1702"]
    command += [*options, *(f"-r:{file}" for file in references), *map(str, files)]
    subprocess.run(command, check=True)
