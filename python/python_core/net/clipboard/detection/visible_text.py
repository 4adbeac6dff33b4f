"""Text outside ASCII that can be seen."""

import unicodedata

from python_core.net.clipboard.detection.white_space import is_white_space

# Control, format, private use, unassigned, surrogate.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})


def shows_its_non_ascii(text: bytes) -> bool:
    """Whether each character outside ASCII can be seen: no white space, no control, no format character."""
    if text.isascii():
        return True
    return all(character.isascii() or _is_seen(character) for character in text.decode("utf-8"))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN and not is_white_space(character)
