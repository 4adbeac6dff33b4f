# Generated from contract "Values" by codegen. Do not edit.
# fmt: off
# ruff: noqa

import logging

_log = logging.getLogger("bridge_api")


def log_answer(status: int, trace_id: str) -> None:
    """A line for each answer, as every bridge writes it: neither what was asked nor who asked stands in it."""
    level = logging.ERROR if status >= 500 else logging.INFO if status >= 400 else logging.DEBUG
    if _log.isEnabledFor(level):
        _log.log(level, "answered", extra={"trace_id": trace_id, "status": status})
