"""The formats of images that the bridge knows by media type and by their bytes."""

from collections.abc import Callable
from typing import NamedTuple

from python_core.net.clipboard.images.bmp import bmp_size
from python_core.net.clipboard.images.gif import gif_size
from python_core.net.clipboard.images.jpeg import jpeg_size
from python_core.net.clipboard.images.pixel_size import PixelSize
from python_core.net.clipboard.images.png import png_size
from python_core.net.clipboard.images.webp import webp_size


class ImageFormat(NamedTuple):
    """One format."""

    media_type: str
    ending: str
    """Of a file's name."""
    pixel_size: Callable[[bytes], PixelSize | None]
    """The size that the header of a file states; None where the bytes are no such file.

    Only the header is read: whether the pixels are whole is for who decodes them."""


IMAGE_FORMATS = (
    ImageFormat("image/png", "png", png_size),
    ImageFormat("image/jpeg", "jpg", jpeg_size),
    ImageFormat("image/gif", "gif", gif_size),
    ImageFormat("image/webp", "webp", webp_size),
    ImageFormat("image/bmp", "bmp", bmp_size),
)


def image_format(media_type: str) -> ImageFormat | None:
    """The format that a media type names (RFC 9110 section 8.3.1): without case, whatever its parameters."""
    essence = media_type.partition(";")[0].strip(" \t\n\f\r")
    # `lower` folds letters outside ASCII into it: U+212A is a kelvin sign, and its lower case is k.
    name = essence.lower() if essence.isascii() else essence
    return next((known for known in IMAGE_FORMATS if known.media_type == name), None)
