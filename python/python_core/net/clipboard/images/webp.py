"""WebP files."""

from python_core.net.clipboard.images.fields import little_endian
from python_core.net.clipboard.images.pixel_size import PixelSize, pixel_size

# RIFF header of 12 bytes, chunk header of 8.
_CHUNK_DATA = 20
_14_BITS = 0x3FFF


def webp_size(data: bytes) -> PixelSize | None:
    """By the first chunk, in each of its three forms (RFC 9649; RFC 6386 section 9.1 for VP8)."""
    if not data.startswith(b"RIFF") or not data.startswith(b"WEBP", 8):
        return None
    match data[12:16]:
        case b"VP8 ":
            return _lossy_size(data)
        case b"VP8L":
            return _lossless_size(data)
        case b"VP8X":
            return _extended_size(data)
        case _:
            return None


def _lossy_size(data: bytes) -> PixelSize | None:
    """A frame tag of three bytes, whose lowest bit is 0 for a key frame; a start code; two numbers of 14 bits."""
    tag = little_endian(data, _CHUNK_DATA, 1)
    width, height = little_endian(data, _CHUNK_DATA + 6, 2), little_endian(data, _CHUNK_DATA + 8, 2)
    if tag is None or tag & 1 or not data.startswith(b"\x9d\x01\x2a", _CHUNK_DATA + 3):
        return None
    return None if width is None or height is None else pixel_size(width & _14_BITS, height & _14_BITS)


def _lossless_size(data: bytes) -> PixelSize | None:
    """A signature, then 32 bits: width − 1 and height − 1 in 14 each, whether alpha is used, a version of 0."""
    bits = little_endian(data, _CHUNK_DATA + 1, 4)
    if not data.startswith(b"\x2f", _CHUNK_DATA) or bits is None or bits >> 29:
        return None
    return pixel_size((bits & _14_BITS) + 1, (bits >> 14 & _14_BITS) + 1)


def _extended_size(data: bytes) -> PixelSize | None:
    """Flags and three reserved bytes, then width − 1 and height − 1 of the canvas in 24 bits each."""
    width, height = little_endian(data, _CHUNK_DATA + 4, 3), little_endian(data, _CHUNK_DATA + 7, 3)
    return None if width is None or height is None else pixel_size(width + 1, height + 1)
