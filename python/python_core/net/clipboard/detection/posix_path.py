"""Paths of POSIX."""

import re

# Bytes of PATH_MAX and NAME_MAX on Linux.
_MAX_PATH = 4096
_MAX_NAME = 255

_PORTABLE = re.compile(rb"[\w.\x80-\xff-]*")
_NAME = re.compile(rb"[^\x00-\x1f\x7f]+")


def is_posix_path(text: bytes) -> bool:
    """An absolute path: `/usr/bin`, `/home/ada/My Notes/`.

    POSIX takes any byte but NUL. So that slash commands, comments and fractions stay text, the first name holds only
    the portable filename characters (POSIX.1-2024 section 3.265) or text outside ASCII, no name is empty or begins or
    ends with a space, and the path stands on one line. A lone `/` is punctuation.
    """
    if len(text) > _MAX_PATH or not text.startswith(b"/"):
        return False
    # A trailing slash names the directory itself.
    names = text[1:].removesuffix(b"/").split(b"/")
    return _PORTABLE.fullmatch(names[0]) is not None and all(_is_name(name) for name in names)


def _is_name(name: bytes) -> bool:
    return len(name) <= _MAX_NAME and name == name.strip(b" ") and _NAME.fullmatch(name) is not None
