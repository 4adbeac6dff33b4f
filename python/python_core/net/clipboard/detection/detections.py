"""All that a text is."""

from collections.abc import Callable

from python_core.net.clipboard.detection.code import is_code
from python_core.net.clipboard.detection.colour import is_colour
from python_core.net.clipboard.detection.file_path import is_file_path
from python_core.net.clipboard.detection.json_text import is_json
from python_core.net.clipboard.detection.mailbox import is_mailbox
from python_core.net.clipboard.detection.url import is_web_url

# In the order in which they are answered: most specific first.
_EXACT_SYNTAXES: tuple[tuple[str, Callable[[bytes], bool]], ...] = (
    ("colour", is_colour),
    ("file_path", is_file_path),
    ("url", is_web_url),
    ("email", is_mailbox),
    ("json", is_json),
)


def detections(text: str) -> tuple[str, ...]:
    """What the text is, most specific first, never empty.

    - A text of an exact syntax is all the syntaxes that it fits: `#f80` is a colour, `/srv/ada@example.org` a file
      path and then a mail address.
    - Source code has no syntax of its own, so it is asked for only where none fits: a JSON text is JSON, never code.
    - `plain_text` stands alone, where nothing else does.
    - A `file:` URL is a file path and no `url`: that one is kept for http, https and ftp (`Detection` in the contract).

    :param text: Not empty, with no white space at either end.
    """
    encoded = text.encode("utf-8")
    exact = tuple(name for name, is_syntax in _EXACT_SYNTAXES if is_syntax(encoded))
    if exact:
        return exact
    return ("code",) if is_code(encoded) else ("plain_text",)
