"""A fragment and what it was found to be."""

from dataclasses import dataclass

from bridge_api import ClipboardFragment, HtmlFragment, ImageFragment, TextFragment
from bridge_api.errors import ClipboardRejected

from python_core.net.clipboard.detection import detections, without_white_space_around
from python_core.net.clipboard.images import PixelSize, image_format
from python_core.net.store.new_item import ItemContent


@dataclass(frozen=True, slots=True)
class RecognisedFragment:
    """What is known of a fragment."""

    detected: tuple[str, ...]
    """Most specific first, never empty."""
    content: ItemContent
    size: PixelSize | None = None
    """Of images only."""


def recognised(fragment: ClipboardFragment) -> RecognisedFragment:
    """Raises `ClipboardRejected` where the fragment is not what it says."""
    match fragment:
        case TextFragment():
            return _text(fragment.text)
        case HtmlFragment():
            return _html(fragment.html)
        case ImageFragment():
            return _image(fragment)


def _text(text: str) -> RecognisedFragment:
    seen = without_white_space_around(text)
    if not seen:
        raise ClipboardRejected()
    return RecognisedFragment(detections(seen), ItemContent(text.encode("utf-8"), "txt"))


def _html(html: str) -> RecognisedFragment:
    """Markup is whatever the copying program calls so: HTML has no text that is an error."""
    if not without_white_space_around(html):
        raise ClipboardRejected()
    return RecognisedFragment(("html",), ItemContent(html.encode("utf-8"), "html"))


def _image(image: ImageFragment) -> RecognisedFragment:
    known = image_format(image.media_type)
    size = known and known.pixel_size(image.data)
    if known is None or size is None:
        raise ClipboardRejected()
    return RecognisedFragment(("image",), ItemContent(image.data, known.ending), size)
