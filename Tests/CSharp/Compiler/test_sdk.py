"""That the .NET SDK on PATH compiles where there is one. A stand-in for it keeps what it is asked, since no machine needs an SDK."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
DOTNET = """\
#!/bin/sh
echo "$@" >>{calls}
case $1 in
  --list-sdks) echo '{version} [/usr/share/dotnet/sdk]' ;;
  --version) echo '{version}' ;;
  build) exit {status} ;;
esac
"""
PROJECT = (
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework>'
    "<LangVersion>latest</LangVersion><Nullable>enable</Nullable></PropertyGroup></Project>"
)


class Machine:
    """A folder in which the tools run, with nothing on PATH but what they call."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        (folder / "tools").symlink_to(REPOSITORY / "tools")
        (folder / "Small.csproj").write_text(PROJECT)
        for command in ("env", "grep", "ln", "mkdir", "rm", "sh"):
            (self.bin / command).symlink_to(shutil.which(command) or "")
        (self.bin / "python3").symlink_to(sys.executable)
        # Without an SDK, setup would get a compiler from elsewhere; on a system that it does not know it says so and ends.
        self.has("uname", "#!/bin/sh\necho Another system\n")
        self.has("mcs", "#!/bin/sh\n")

    def has(self, command: str, script: str) -> None:
        (self.bin / command).write_text(script)
        (self.bin / command).chmod(0o755)

    def has_sdk(self, version: str, *, status: int = 0) -> None:
        self.has("dotnet", DOTNET.format(calls=self.folder / "calls", version=version, status=status))

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.bin), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False, timeout=60
        )

    @property
    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("version", ["8.0.404", "10.0.100"])
def test_an_sdk_compiles_with_all_warnings_as_errors(machine: Machine, version: str) -> None:
    machine.has_sdk(version)
    assert machine.run("tools/csharp/setup").returncode == 0
    built = machine.run("tools/csharp/build", "Small.csproj")
    assert (built.returncode, built.stdout) == (0, f"csharp: .NET SDK {version}: 1 projects without a warning\n")
    asked = next(call for call in machine.calls if call.startswith("build ")).split()
    assert asked[1] == "Small.csproj"
    assert "-warnaserror" in asked
    assert asked[asked.index("--artifacts-path") + 1] == ".build/csharp/artifacts"
    # It runs what was compiled, too.
    assert (machine.folder / ".build/csharp/dotnet").resolve() == machine.bin / "dotnet"


def test_what_an_sdk_does_not_compile_is_red(machine: Machine) -> None:
    machine.has_sdk("8.0.404", status=1)
    assert machine.run("tools/csharp/setup").returncode == 0
    built = machine.run("tools/csharp/build", "Small.csproj")
    assert (built.returncode, built.stdout) == (1, "")


@pytest.mark.parametrize("version", ["7.0.410", "3.1.426"])
def test_an_sdk_before_8_is_none(machine: Machine, version: str) -> None:
    machine.has_sdk(version)
    setup = machine.run("tools/csharp/setup")
    assert setup.returncode == 2
    assert "Install the .NET SDK 8 or newer" in setup.stderr


def test_an_sdk_that_has_gone_is_used_no_more(machine: Machine) -> None:
    machine.has_sdk("8.0.404")
    assert machine.run("tools/csharp/setup").returncode == 0
    (machine.bin / "dotnet").unlink()
    assert machine.run("tools/csharp/setup").returncode == 2
    assert not (machine.folder / ".build/csharp/sdk").exists()
