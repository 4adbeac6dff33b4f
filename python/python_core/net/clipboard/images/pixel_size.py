"""The size of an image."""

from typing import NamedTuple

_MAX = 2**31 - 1


class PixelSize(NamedTuple):
    """How many pixels an image has in each direction: 1 to 2³¹ − 1."""

    width: int
    height: int


def pixel_size(width: int | None, height: int | None) -> PixelSize | None:
    """None where a number is out of range, or was not to be read."""
    if width is None or height is None or not 0 < width <= _MAX or not 0 < height <= _MAX:
        return None
    return PixelSize(width, height)
