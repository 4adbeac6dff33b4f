"""BMP files."""

from python_core.net.clipboard.images.fields import little_endian
from python_core.net.clipboard.images.pixel_size import PixelSize, pixel_size

_FILE_HEADER = 14
_CORE_HEADER = 12
# BITMAPINFOHEADER, its versions 2 and 3, OS/2 2.x, versions 4 and 5.
_INFO_HEADERS = frozenset({40, 52, 56, 64, 108, 124})
# The only value that the field takes.
_PLANES = 1


def bmp_size(data: bytes) -> PixelSize | None:
    """By the file header and the bitmap header: the core header of 12 bytes, or an info header of any version."""
    header = little_endian(data, _FILE_HEADER, 4)
    if not data.startswith(b"BM") or header is None or len(data) < _FILE_HEADER + header:
        return None
    if header == _CORE_HEADER:
        return _core_size(data)
    return _info_size(data) if header in _INFO_HEADERS else None


def _core_size(data: bytes) -> PixelSize | None:
    if little_endian(data, 22, 2) != _PLANES:
        return None
    return pixel_size(little_endian(data, 18, 2), little_endian(data, 20, 2))


def _info_size(data: bytes) -> PixelSize | None:
    """A negative height says that the rows stand from top to bottom."""
    if little_endian(data, 26, 2) != _PLANES:
        return None
    return pixel_size(_signed(data, 18), abs(_signed(data, 22)))


def _signed(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 4], "little", signed=True)
