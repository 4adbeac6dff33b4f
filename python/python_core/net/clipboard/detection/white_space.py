"""White space as Unicode has it."""

# The property White_Space (UAX #44). `str.strip` takes U+001C to U+001F besides, which are controls.
_WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


def without_white_space_around(text: str) -> str:
    r"""`" #f80\n"` becomes `"#f80"`; a text of nothing but white space becomes empty."""
    return text.strip(_WHITE_SPACE)


def is_white_space(character: str) -> bool:
    """Whether one character has the property White_Space."""
    return character in _WHITE_SPACE
