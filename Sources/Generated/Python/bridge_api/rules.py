# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""The rules that a value can break, and the sentences for people."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "null": "must be {}, not null",
    "type": "must be {}",
    "range": "must be in the range of {}",
    "format": "must be {}, well-formed",
    "tag": "must name a kind of value that the contract knows",
    "enum": "must be one of the values of the contract",
    "min_length": "the number of characters must be at least {}",
    "max_length": "the number of characters must be at most {}",
    "min_bytes": "the number of bytes must be at least {}",
    "max_bytes": "the number of bytes must be at most {}",
    "min": "must be at least {}",
    "max": "must be at most {}",
    "exclusive_min": "must be greater than {}",
    "exclusive_max": "must be less than {}",
    "pattern": "must match the pattern {} as a whole",
    "required": "must be there",
    "duplicate": "must be there only once",
    "unknown_field": "has a field that the contract does not know",
    "min_items": "the number of items must be at least {}",
    "max_items": "the number of items must be at most {}",
    "unique_items": "must have no two items that are equal",
    "semantic": "must make sense",
}
"""By rule; ``{}`` stands for the kind of value that is asked for, or the limit."""

EXPECTED: Final = {
    "string": "a string",
    "bool": "true or false",
    "int32": "a 32-bit integer without fraction and exponent",
    "int64": "a 64-bit integer without fraction and exponent",
    "float64": "a finite 64-bit number",
    "bytes": "base64 text with padding",
    "timestamp": "a timestamp with its offset from UTC",
    "date": "a date such as 2026-01-31",
    "uuid": "a UUID",
    "object": "an object",
    "list": "a list",
}
"""The kinds of value that a reader can ask for, in words."""
