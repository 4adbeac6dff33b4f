"""Text of a contract never leaves its literal: hostile text and harmless text give one syntax tree, and each literal says
what the contract says.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import REPOSITORY

CODEGEN = REPOSITORY / ".build/debug/codegen"

HOSTILE = [
    '"""\nimport os\n"""',
    "''' + exit(1) + '''",
    "\\",
    'a\\"""',
    "\\N{BULLET} {x} %s \\x41 \\\n'",
    '"',
    "# type: ignore\n# noqa",
    "\u00e9\U0001f600",
    "$(exit 1) `exit` */ //",
    "tabs\tand\nlines",
]


def contract(text: str) -> str:
    """A contract with the text in every place where text can stand and reaches a program."""
    prose = json.dumps(text, ensure_ascii=False)
    # What may hold neither newline nor tab.
    line = json.dumps(on_one_line(text), ensure_ascii=False)
    wire = json.dumps(on_one_line(text) + "!", ensure_ascii=False)
    levels = f"{{ low: {prose}, high: {{ wire: {wire}, doc: {prose}, deprecated: {prose} }} }}"
    return "\n".join(
        [
            "contract: 1",
            f"name: {line}",
            "version: 1.0.0",
            f"doc: {prose}",
            'server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }',
            "errors:",
            f"  busy: {{ http: 503, doc: {prose}, deprecated: {prose}, unreachable: {prose} }}",
            f"  bad: {{ http: 422, doc: {prose}, unreachable: {prose} }}",
            "types:",
            f"  Name: {{ doc: {prose}, scalar: string, max_length: 9, pattern: '[^\"\\\\]*' }}",
            f"  Level: {{ doc: {prose}, enum: {levels} }}",
            f"  Mood: {{ doc: {prose}, deprecated: {prose}, open: true, enum: {levels} }}",
            f"  Case: {{ doc: {prose}, object: {{ x: {{ type: int32, doc: {prose} }} }} }}",
            f"  Shape: {{ doc: {prose}, open: true, union: {{ tag: kind, cases: {{ case: Case }} }} }}",
            f"  Note: {{ doc: {prose}, deprecated: {prose}, object: {{",
            f"    text?: {{ type: string, doc: {prose}, deprecated: {prose}, default: {prose} }},",
            f"    json?: {{ type: json, default: {{ {prose}: [ {prose} ] }} }},",
            f"    map?: {{ type: map<string>, default: {{ {prose}: {prose} }} }},",
            f"    list?: {{ type: list<string>, default: [ {prose} ] }},",
            f"    mood?: {{ type: Mood, default: {line} }},",
            f"    high?: {{ type: Mood, default: {wire} }},",
            f"    shape?: {{ type: Shape, default: {{ kind: {line}, more: {prose} }} }},",
            # Quotes and backslashes, whatever the text is.
            '    bytes?: { type: bytes, default: "IiJcIg==" },',
            '    uuid?: { type: uuid, default: 22225c22-2222-2222-2222-22225c5c2222 },',
            "    name: Name, level: Level } }",
            "endpoints:",
            "  get_note:",
            "    route: GET /notes/{id}",
            f"    doc: {prose}",
            f"    deprecated: {prose}",
            f"    path: {{ id: {{ type: string, doc: {prose} }} }}",
            f"    query: {{ word?: {{ type: string, doc: {prose}, default: {prose} }} }}",
            f"    response: {{ note: {{ type: Note, doc: {prose} }} }}",
            "    errors: [busy, bad]",
            "channels:",
            "  events:",
            "    route: /events",
            f"    doc: {prose}",
            "    auth: { first_message: token, within: 5 s }",
            "    heartbeat: { event: alive, every: 15 s }",
            "    outbox: { max_events: 16, max_bytes: 64 kB }",
            f"    envelope: {{ host?: {{ type: string, doc: {prose} }} }}",
            f"    events: {{ alive: {{ doc: {prose}, deprecated: {prose}, data: {{ note: Note }} }} }}",
        ]
    )


def on_one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def words(text: str) -> str:
    """The text without what a docstring may do to it: it wraps lines and strips their ends."""
    return " ".join(text.split())


class Module(NamedTuple):
    tree: str
    """Its syntax tree, with every constant text emptied."""
    texts: list[str]
    """Those constants."""


def modules(text: str, folder: Path) -> dict[str, Module]:
    """The files that are generated for the text."""
    (folder / "bridge.yaml").write_text(contract(text), encoding="utf-8")
    targets = "{ python: { out: Out, package: api } }"
    (folder / "codegen.yaml").write_text(f"contract: bridge.yaml\nresolved: contract.json\ntargets: {targets}\n")
    command = [str(CODEGEN), "generate", "--config", str(folder / "codegen.yaml")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    sources = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.py")}
    # Of the run-time files only the first line holds text of the contract.
    assert all((source.splitlines()[0] if "runtime" in path else source).isascii() for path, source in sources.items())
    return {path: parsed(source) for path, source in sources.items()}


def parsed(source: bytes) -> Module:
    assert b"\r" not in source
    tree = ast.parse(source, feature_version=(3, 10))
    texts: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            # The fingerprint differs with every text.
            texts.append(re.sub(r"\b[0-9a-f]{16}\b", "", node.value))
            node.value = ""
    return Module(ast.dump(tree), texts)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Module]:
    return modules("harmless", tmp_path_factory.mktemp("harmless"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_changes_no_syntax_tree(text: str, harmless: dict[str, Module], tmp_path: Path) -> None:
    found = modules(text, tmp_path)
    assert {path: module.tree for path, module in found.items()} == {
        path: module.tree for path, module in harmless.items()
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_every_literal_says_what_the_contract_says(text: str, harmless: dict[str, Module], tmp_path: Path) -> None:
    places = 0
    for path, module in modules(text, tmp_path).items():
        due = [words(each.replace("harmless", text)) for each in harmless[path].texts]
        assert [words(each) for each in module.texts] == due
        places += sum("harmless" in each for each in harmless[path].texts)
    assert places > 40


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_what_the_program_sees(text: str, tmp_path: Path) -> None:
    modules(text, tmp_path)
    script = (
        "import inspect, api\n"
        "from api.models import Note\n"
        "print(ascii([inspect.cleandoc(api.__doc__), Note(name='', level=api.Level.LOW).text]))"
    )
    command = ["python3", "-c", script]
    run = subprocess.run(command, cwd=tmp_path / "Out", capture_output=True, text=True, check=True, timeout=60)
    doc, value = ast.literal_eval(run.stdout)
    assert value == text
    assert doc.split() == text.split()
