"""The headers of image files of 300 × 200 pixels."""

from typing import NamedTuple


class ImageSample(NamedTuple):
    """A header and what it is."""

    media_type: str
    ending: str
    data: bytes


def _riff(chunk: bytes) -> bytes:
    return b"RIFF\x1e\0\0\0WEBP" + chunk + b"\x0a\0\0\0"


def _bmp(header: int) -> bytes:
    return b"BM" + bytes(12) + bytes([header, 0, 0, 0])


_JPEG_FRAME = bytes([0, 11, 8, 0, 200, 1, 0x2C, 1, 1, 0x11, 0])
# Its EXIF segment holds the frame header of a preview of 16 × 16, and fill bytes stand before the real one.
_JPEG_SEGMENTS = bytes([0xFF, 0xE1, 0, 12, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF])

PNG = ImageSample(
    "image/png",
    "png",
    b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + bytes([0, 0, 1, 0x2C, 0, 0, 0, 200, 8, 6, 0, 0, 0, 1, 2, 3, 4]),
)
JPEG = ImageSample("image/jpeg", "jpg", b"\xff\xd8\xff\xc0" + _JPEG_FRAME)
BMP = ImageSample("image/bmp", "bmp", _bmp(40) + bytes([0x2C, 1, 0, 0, 200, 0, 0, 0, 1, 0, 24, 0]) + bytes(24))

IMAGES = {
    "PNG": PNG,
    "GIF87a": ImageSample("image/gif", "gif", b"GIF87a" + bytes([0x2C, 1, 200, 0, 0, 0, 0])),
    "GIF89a": ImageSample("image/gif", "gif", b"GIF89a" + bytes([0x2C, 1, 200, 0, 0, 0, 0])),
    "JPEG": JPEG,
    "JPEG after other segments": ImageSample(
        "image/jpeg", "jpg", b"\xff\xd8" + _JPEG_SEGMENTS + b"\xff\xc1" + _JPEG_FRAME
    ),
    "progressive JPEG": ImageSample("image/jpeg", "jpg", b"\xff\xd8\xff\xc2" + _JPEG_FRAME),
    "lossy WebP": ImageSample(
        "image/webp", "webp", _riff(b"VP8 ") + bytes([0x10, 0, 0, 0x9D, 1, 0x2A, 0x2C, 0x41, 200, 0x80])
    ),
    # 299 in the lowest 14 bits, 199 in the next.
    "lossless WebP": ImageSample("image/webp", "webp", _riff(b"VP8L") + bytes([0x2F, 0x2B, 0xC1, 0x31, 0x10])),
    "extended WebP": ImageSample("image/webp", "webp", _riff(b"VP8X") + bytes([0x10, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0])),
    "BMP with a core header": ImageSample("image/bmp", "bmp", _bmp(12) + bytes([0x2C, 1, 200, 0, 1, 0, 24, 0])),
    "BMP with an info header": BMP,
    "BMP from top to bottom": ImageSample(
        "image/bmp",
        "bmp",
        _bmp(124) + bytes([0x2C, 1, 0, 0, 0x38, 0xFF, 0xFF, 0xFF, 1, 0, 24, 0]) + bytes(108),
    ),
}
