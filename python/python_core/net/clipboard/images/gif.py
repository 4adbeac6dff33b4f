"""GIF files."""

from python_core.net.clipboard.images.fields import little_endian
from python_core.net.clipboard.images.pixel_size import PixelSize, pixel_size

_HEADER = 13


def gif_size(data: bytes) -> PixelSize | None:
    """By the header and the logical screen descriptor (GIF89a, sections 17 and 18)."""
    if len(data) < _HEADER or not data.startswith((b"GIF89a", b"GIF87a")):
        return None
    return pixel_size(little_endian(data, 6, 2), little_endian(data, 8, 2))
