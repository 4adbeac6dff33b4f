"""Holds schema/contract.schema.json against the contracts of the repository and against every fixture of a mistake.

Right contracts must pass. Of the wrong ones, those in unseen.txt must pass and all others must not, so that the list of
what an editor can't see is complete and nothing in it is out of date.
"""

import json
import sys
from pathlib import Path

import jsonschema
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

ROOT = Path(__file__).resolve().parent.parent.parent
RIGHT = ["contract", "Tests/Fixtures/Greeter/contract", "Tests/Fixtures/Values/contract", "Tests/Fixtures/Names/contract"]


def reader() -> YAML:
    """YAML 1.2 as the editors' language server reads it: by the core schema, where `no` is a text and so is a date."""
    result = YAML(typ="safe", pure=True)
    result.Constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node))
    return result


def problem(path: Path, validator: jsonschema.Draft7Validator) -> str | None:
    """What is wrong with a file, or None."""
    try:
        document = reader().load(path.read_bytes())
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    except (YAMLError, UnicodeError, TypeError, OSError) as broken:
        return str(broken)
    return error and f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def main() -> int:
    schema = json.loads((ROOT / "schema/contract.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    failures = []
    files = [file for folder in RIGHT for file in sorted((ROOT / folder).rglob("*.yaml"))]
    for file in files:
        if found := problem(file, validator):
            failures.append(f"{file.relative_to(ROOT)} is right, and the schema refuses it: {found}")
    unseen = set((Path(__file__).parent / "unseen.txt").read_text().split())
    folders = sorted(folder for folder in (ROOT / "Tests/Fixtures/Diagnostics").iterdir() if folder.is_dir())
    for folder in folders:
        is_seen = any(problem(file, validator) for file in sorted(folder.rglob("*.yaml")) if file.is_file())
        if is_seen and folder.name in unseen:
            failures.append(f"{folder.name} is seen now; remove it from unseen.txt")
        if not is_seen and folder.name not in unseen:
            failures.append(f"{folder.name} passes the schema; mend the schema, or add it to unseen.txt")
    failures += [f"{name} of unseen.txt is no fixture" for name in sorted(unseen - {folder.name for folder in folders})]
    print("\n".join(failures + [f"schema: {len(files)} right files, {len(folders)} fixtures, {len(unseen)} of them unseen"]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
