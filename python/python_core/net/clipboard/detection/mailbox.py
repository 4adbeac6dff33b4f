"""Mail addresses."""

import re

from python_core.net.clipboard.detection.visible_text import shows_its_non_ascii

# In bytes: a path without its angle brackets, and a local part (RFC 5321 section 4.5.3.1).
_MAX_MAILBOX = 254
_MAX_LOCAL_PART = 64

# `atext` of RFC 5322 section 3.2.3, and UTF-8 (RFC 6531).
_DOT_STRING = re.compile(rb"[\w!#$%&'*+/=?^`{|}~\x80-\xff-]+(?:\.[\w!#$%&'*+/=?^`{|}~\x80-\xff-]+)*")
_QUOTED_STRING = re.compile(rb'"(?:[^"\\\x00-\x1f\x7f]|\\[^\x00-\x1f\x7f])*"')
# Letters, digits and hyphens (RFC 5321 section 4.1.2, RFC 1035 section 2.3.4), or UTF-8 (RFC 6531).
_LABEL = re.compile(rb"(?!-)[A-Za-z0-9\x80-\xff-]{1,63}(?<!-)")


def is_mailbox(text: bytes) -> bool:
    """One mailbox (RFC 5321 section 4.1.2, with the UTF-8 of RFC 6531): `ada@example.org`, `"a b"@example.org`.

    Narrower than the RFC in two points: the domain has two labels at least, so that `root@server` stays text, and is no
    address literal.
    """
    local_part, at, domain = text.rpartition(b"@")
    if not at or len(text) > _MAX_MAILBOX or len(local_part) > _MAX_LOCAL_PART:
        return False
    is_local_part = _DOT_STRING.fullmatch(local_part) or _QUOTED_STRING.fullmatch(local_part)
    return bool(is_local_part) and _is_domain(domain) and shows_its_non_ascii(text)


def _is_domain(text: bytes) -> bool:
    labels = text.split(b".")
    # A last label of digits alone is an IPv4 address (RFC 3696 section 2).
    return len(labels) >= 2 and not labels[-1].isdigit() and all(_LABEL.fullmatch(label) for label in labels)
