"""Images, known by their bytes."""

from python_core.net.clipboard.images.image_format import ImageFormat, image_format
from python_core.net.clipboard.images.pixel_size import PixelSize

__all__ = ["ImageFormat", "PixelSize", "image_format"]
