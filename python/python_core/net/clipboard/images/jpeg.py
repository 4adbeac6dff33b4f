"""JPEG files."""

import re

from python_core.net.clipboard.images.fields import big_endian
from python_core.net.clipboard.images.pixel_size import PixelSize, pixel_size

_START_OF_IMAGE = 0xD8
_END_OF_IMAGE = 0xD9
_START_OF_SCAN = 0xDA
# SOF0 to SOF15: 0xC0 to 0xCF but for DHT, JPG and DAC.
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# TEM and RST0 to RST7.
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
# A marker is 0xFF, any number of further 0xFF, and a byte that is neither 0xFF nor 0.
_MARKER = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)


def jpeg_size(data: bytes) -> PixelSize | None:
    """By the marker segments up to the frame header that states the size (ITU-T T.81, annex B).

    Segments are skipped by their length, so that a picture within EXIF data is not taken for the image. A height of 0,
    which a later DNL segment would state, is no size.
    """
    if not data.startswith(bytes([0xFF, _START_OF_IMAGE])):
        return None
    offset = 2
    while found := _MARKER.match(data, offset):
        offset = found.end()
        marker = found[1][0]
        if marker in _FRAME_HEADERS:
            return _frame_size(data, offset)
        if marker in _WITHOUT_LENGTH:
            continue
        length = big_endian(data, offset, 2)
        if marker in (_START_OF_IMAGE, _END_OF_IMAGE, _START_OF_SCAN) or length is None or length < 2:
            return None
        offset += length
    return None


def _frame_size(data: bytes, offset: int) -> PixelSize | None:
    """Length, sample precision, lines, samples a line, number of components (T.81 section B.2.2)."""
    length = big_endian(data, offset, 2)
    if length is None or length < 8 or len(data) - offset < length:
        return None
    return pixel_size(big_endian(data, offset + 5, 2), big_endian(data, offset + 3, 2))
