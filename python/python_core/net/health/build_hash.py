"""What names a build."""

import hashlib
from functools import cache
from pathlib import Path

import bridge_api

from python_core import net


@cache
def build_hash() -> str:
    """The first 16 hex digits of the SHA-256 of all modules that run: two builds of the same bytes have the same name.

    Read when it is first asked for, and kept.
    """
    return hash_of([Path(package.__path__[0]) for package in (net, bridge_api)])


def hash_of(packages: list[Path]) -> str:
    """Of the names and bytes of the modules in some packages, in the order of their names."""
    digest = hashlib.sha256()
    for package in packages:
        for module in sorted(package.rglob("*.py"), key=Path.as_posix):
            content = module.read_bytes()
            name = module.relative_to(package.parent).as_posix()
            digest.update(f"{name} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()[:16]
