"""Source text."""

import re

from python_core.net.clipboard.detection.code_line import CodeLine
from python_core.net.clipboard.detection.code_signals import STRONG, WEAK

# In bytes: some thousand lines say enough.
_MAX_EXAMINED = 64 * 1024
_MIN_WEIGHT = 2
_MIN_SHARE = 3


def is_code(text: bytes) -> bool:
    """Source text of a programming language, told by the shape of its lines.

    Each line weighs 0 (could be prose), 1 (a trait of code) or 2 (hardly anything else). A text is code from a weight
    of two on, if a third of its lines have weight: one call quoted in an article does not make it code. Only a text's
    beginning is read, so a long one costs no more than a short one.
    """
    # A script that names its interpreter (`#!/bin/sh`), or PHP's opening tag.
    if text.startswith((b"#!/", b"<?php")):
        return True
    beginning = text[:_MAX_EXAMINED].decode("latin-1")
    lines = [CodeLine(line) for line in re.split(r"[\n\r]+", beginning)]
    weights = [_weight(line) for line in lines if not line.is_blank_or_comment]
    weighted = sum(weight > 0 for weight in weights)
    return sum(weights) >= _MIN_WEIGHT and weighted * _MIN_SHARE >= len(weights)


def _weight(line: CodeLine) -> int:
    if any(matches(line) for matches in STRONG):
        return 2
    return 1 if any(matches(line) for matches in WEAK) else 0
