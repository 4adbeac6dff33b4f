"""PNG files."""

from python_core.net.clipboard.images.fields import big_endian
from python_core.net.clipboard.images.pixel_size import PixelSize, pixel_size

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DATA_LENGTH = 13
# Signature, chunk length, chunk type, data, CRC.
_HEADER = 33


def png_size(data: bytes) -> PixelSize | None:
    """By the signature and the IHDR chunk (PNG third edition, sections 5.2 and 11.2.1)."""
    is_png = data.startswith(_SIGNATURE) and big_endian(data, 8, 4) == _DATA_LENGTH and data.startswith(b"IHDR", 12)
    if len(data) < _HEADER or not is_png:
        return None
    return pixel_size(big_endian(data, 16, 4), big_endian(data, 20, 4))
