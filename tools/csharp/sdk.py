"""The .NET SDK that tools/csharp/setup found."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from output import ROOM

_DOTNET = str(ROOM / "dotnet")


def is_there() -> bool:
    return (ROOM / "sdk").exists()


def compile_projects(projects: Sequence[Path], artifacts: Path) -> str:
    """With what they refer to. The compiler's name; raises CalledProcessError where one does not compile."""
    options = [
        "--configuration",
        "Release",
        "--artifacts-path",
        str(artifacts),
        "-warnaserror",
        # An SDK that has outlived .NET 8 says so; the compiler's warnings are what counts here.
        "-p:CheckEolTargetFramework=false",
        "--nologo",
        "-v",
        "quiet",
    ]
    for project in projects:
        subprocess.run([_DOTNET, "build", str(project), *options], check=True)
    version = subprocess.run([_DOTNET, "--version"], check=True, stdout=subprocess.PIPE, text=True)
    return f".NET SDK {version.stdout.strip()}"
