"""The contract of `Tests/Fixtures/Escaping` with a text of choice wherever one may stand, as C#.

That it has a text in every place of the language that takes one, a test of the generator says (HostileTextTests).
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from conftest import CODEGEN, REPOSITORY

_FOLDER = REPOSITORY / "Tests/Fixtures/Escaping"


def generate(text: str, folder: Path) -> dict[str, bytes]:
    """The C# that the contract's text reaches, by path: the run-time files aside, which only name the contract."""
    file = "".join(each for each in _one_line(text) if each not in "/\\*?")
    (folder / "bridge.yaml").write_text(_filled("contract.yaml", text, file), encoding="utf-8")
    (folder / f"{file}.yaml").write_text(_filled("included.yaml", text, file), encoding="utf-8")
    target = "csharp: { out: Out, namespace: Api, emit: [types, client] }"
    (folder / "codegen.yaml").write_text(f"contract: bridge.yaml\nresolved: contract.json\ntargets: {{ {target} }}\n")
    command = [str(CODEGEN), "generate", "--config", str(folder / "codegen.yaml")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    files = {path.relative_to(folder / "Out"): path.read_bytes() for path in (folder / "Out").rglob("*.cs")}
    return {str(path): source for path, source in files.items() if path.parts[0] != "Runtime"}


def _filled(template: str, text: str, file: str) -> str:
    kinds = {
        "@prose": text,
        "@value": text,
        "@text": _one_line(text),
        "@pattern": "".join(_pattern_item(each) for each in text),
        "@segment": text.replace("/", ""),
        "@token": _one_line(text).replace("~", "~0").replace("/", "~1"),
        "@file": file,
    }
    result = (_FOLDER / template).read_text(encoding="utf-8")
    for mark, admitted in kinds.items():
        result = result.replace(mark, _in_quotes(admitted))
    return result


def _in_quotes(text: str) -> str:
    """As it stands between `"` and `"` in YAML."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def _pattern_item(scalar: str) -> str:
    """What takes the scalar value alone."""
    named = {"\n": "\\n", "\t": "\\t", "$": "[$]"}
    return named.get(scalar) or ("\\" + scalar if scalar in "()*+-.?[\\]^{|}" else scalar)
