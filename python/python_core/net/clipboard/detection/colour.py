"""Colours as CSS writes them."""

import re
from typing import Literal, NamedTuple

# In bytes: four values and their commas, with room for digits and spaces.
_MAX_BYTES = 256
_SPACES = b" \t\n\f\r"

_HEXADECIMAL = re.compile(rb"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_FUNCTION = re.compile(rb"(rgb|hsl)a?\((.*)\)", re.IGNORECASE | re.DOTALL)
# A CSS number (CSS Syntax Level 3, section 4.3.12) and its unit (CSS Values and Units Level 4).
_NUMBER = re.compile(
    rb"[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:e[+-]?[0-9]+)?(?:(?P<percentage>%)|(?P<angle>deg|grad|rad|turn))?",
    re.IGNORECASE,
)

Component = Literal["number", "percentage", "angle", "keyword"]
"""The kind of one value of a colour function; `keyword` is `none` (CSS Color Level 4 section 4.4)."""


class Arguments(NamedTuple):
    """What stands between the parentheses: `255, 136, 0, 0.5` (legacy) or `30deg 100% 50% / 50%` (modern)."""

    is_legacy: bool
    components: tuple[Component, ...]
    alpha: Component | None


def is_colour(text: bytes) -> bool:
    """`#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()` or `hsla()`.

    CSS Color Module Level 4, sections 5.2, 5.1 and 7. Colour names are left out: `red` is a word too.
    """
    if len(text) > _MAX_BYTES:
        return False
    if _HEXADECIMAL.fullmatch(text):
        return True
    function = _FUNCTION.fullmatch(text)
    arguments = function and _arguments(function[2])
    if function is None or arguments is None or len(arguments.components) != 3 or not _takes_alpha(arguments):
        return False
    return _is_rgb(arguments) if function[1].lower() == b"rgb" else _is_hsl(arguments)


def _arguments(text: bytes) -> Arguments | None:
    return _legacy_arguments(text) if b"," in text else _modern_arguments(text)


def _legacy_arguments(text: bytes) -> Arguments | None:
    values = _components(text.split(b","))
    if values is None or len(values) not in (3, 4) or "keyword" in values:
        return None
    return Arguments(True, values[:3], values[3] if len(values) == 4 else None)


def _modern_arguments(text: bytes) -> Arguments | None:
    halves = text.split(b"/")
    values = _components(re.findall(rb"[^ \t\n\f\r]+", halves[0]))
    alphas = _components(halves[1:])
    if len(halves) > 2 or values is None or alphas is None:
        return None
    return Arguments(False, values, alphas[0] if alphas else None)


def _components(texts: list[bytes]) -> tuple[Component, ...] | None:
    components: list[Component | None] = [_component(text.strip(_SPACES)) for text in texts]
    known: tuple[Component, ...] = tuple(component for component in components if component is not None)
    return known if len(known) == len(components) else None


def _component(text: bytes) -> Component | None:
    if text.lower() == b"none":
        return "keyword"
    number = _NUMBER.fullmatch(text)
    if number is None:
        return None
    if number["percentage"]:
        return "percentage"
    return "angle" if number["angle"] else "number"


def _takes_alpha(arguments: Arguments) -> bool:
    if arguments.alpha == "keyword":
        return not arguments.is_legacy
    return arguments.alpha != "angle"


def _is_rgb(arguments: Arguments) -> bool:
    """With commas, red, green and blue are all numbers or all percentages."""
    kinds = set(arguments.components)
    if arguments.is_legacy:
        return kinds in ({"number"}, {"percentage"})
    return "angle" not in kinds


def _is_hsl(arguments: Arguments) -> bool:
    hue, *others = arguments.components
    if hue == "percentage":
        return False
    if arguments.is_legacy:
        return set(others) == {"percentage"}
    return "angle" not in others
