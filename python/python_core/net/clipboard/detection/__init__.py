"""What a copied text is, told by its characters alone."""

from python_core.net.clipboard.detection.detections import detections
from python_core.net.clipboard.detection.white_space import without_white_space_around

__all__ = ["detections", "without_white_space_around"]
