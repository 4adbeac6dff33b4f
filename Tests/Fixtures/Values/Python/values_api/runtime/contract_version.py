# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""Versions of contracts, as ``X-Contract`` has them."""

from __future__ import annotations

import re

_FORM = re.compile(r"(\d{1,9})\.(\d{1,9})\.\d{1,9}[^+\s]*\+([0-9a-f]{16})", re.ASCII)


def speaks(server: str, client: str) -> bool:
    """Whether a server's ``X-Contract`` fits a client's, as in ``1.4.0+196a6fedfc19cb73``.

    The fingerprints are one, or the major versions are and the server's minor is not older than the client's
    (contract-language, Fingerprint and version).
    """
    theirs, ours = _FORM.fullmatch(server), _FORM.fullmatch(client)
    if theirs is None or ours is None:
        return False
    if theirs[3] == ours[3]:
        return True
    return theirs[1] == ours[1] and int(theirs[2]) >= int(ours[2])
