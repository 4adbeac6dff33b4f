"""What a copied text is."""

import sys
import time
import unicodedata

import pytest

from python_core.net.clipboard.detection import detections, without_white_space_around
from python_core.net.clipboard.detection.white_space import is_white_space
from python_core.tests.detection_examples import ALL


def check(text: str, expected: tuple[str, ...]) -> None:
    assert detections(without_white_space_around(text)) == expected


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_each_text_of_the_table_is_what_the_table_says(text: str, expected: tuple[str, ...]) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_white_space_around_a_text_does_not_matter(text: str, expected: tuple[str, ...]) -> None:
    check(f"\u3000\r\n \t{text}\xa0\n", expected)


def test_the_table_holds_every_detection_of_texts() -> None:
    found = {name for _, expected in ALL for name in expected}
    assert found == {"plain_text", "url", "email", "colour", "file_path", "json", "code"}
    assert len(ALL) == 222


@pytest.mark.parametrize("text", ["", " ", "\t\r\n", "\xa0\u2003\u3000", "\u2028"])
def test_a_text_of_nothing_but_white_space_is_no_text(text: str) -> None:
    assert without_white_space_around(text) == ""


def test_what_only_looks_like_white_space_is_text() -> None:
    for text in ["\u200b", "\x1c", "\x1f", "\ufeff"]:
        check(text, ("plain_text",))


def test_white_space_is_what_unicode_calls_white_space() -> None:
    """`str.isspace` takes the four separators U+001C to U+001F besides, by their bidirectional class."""
    differing = {code for code in range(sys.maxunicode + 1) if is_white_space(chr(code)) != chr(code).isspace()}
    assert differing == {0x1C, 0x1D, 0x1E, 0x1F}
    assert all(unicodedata.category(chr(code)) == "Cc" for code in differing)


def test_json_may_be_64_levels_deep_and_no_deeper() -> None:
    check("[" * 64 + "]" * 64, ("json",))
    check("[" * 65 + "]" * 65, ("plain_text",))
    check('{"a":' * 64 + '"[["' + "}" * 64, ("json",))


def test_a_number_of_any_length_is_json() -> None:
    check("[" + "9" * 100_000 + "]", ("json",))


def test_json_is_utf_8_whatever_its_bytes_look_like() -> None:
    check("{\0}\0", ("plain_text",))


HOSTILE = {
    "quotes that are never closed": "\\'" * 5_000_000,
    "many quotes": "'\"`" * 3_000_000,
    "deep nesting": "[" * 10_000_000,
    "a string that is never closed": '["' + '\\"' * 5_000_000,
    "many empty lists": "[" + "[]," * 3_000_000 + "[]]",
    "a mailbox of dots": "a." * 5_000_000 + "@example.org",
    "a path of slashes": "/a" * 5_000_000,
    "a share of backslashes": "\\\\a" + "\\a" * 5_000_000,
    "a URL of percent signs": "http://a/" + "%20" * 3_000_000 + "%",
    "a colour of spaces": "rgb(" + " " * 10_000_000 + ")",
    "a host of colons": "http://[" + ":" * 10_000_000 + "]",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_ten_megabytes_of_anything_take_time_that_their_length_allows(text: str) -> None:
    start = time.process_time()
    detections(text)
    # Measured: 2 s at most. Anything quadratic would take hours.
    assert time.process_time() - start < 10
