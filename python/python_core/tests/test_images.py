"""Images known by their bytes."""

import random
import time

import pytest

from python_core.net.clipboard.images import PixelSize, image_format
from python_core.net.clipboard.images.image_format import IMAGE_FORMATS
from python_core.tests.image_samples import BMP, IMAGES, JPEG, PNG, ImageSample

each_sample = pytest.mark.parametrize("sample", IMAGES.values(), ids=IMAGES.keys())


def size(data: bytes, media_type: str) -> PixelSize | None:
    known = image_format(media_type)
    assert known
    return known.pixel_size(data)


@each_sample
def test_the_size_in_pixels_is_read_from_the_header(sample: ImageSample) -> None:
    assert size(sample.data, sample.media_type) == (300, 200)
    assert size(sample.data + b"\0\0\0", sample.media_type)


@each_sample
def test_the_bytes_of_one_format_are_no_image_of_another(sample: ImageSample) -> None:
    others = [known for known in IMAGE_FORMATS if known.media_type != sample.media_type]
    assert len(others) == 4
    assert [known.pixel_size(sample.data) for known in others] == [None] * 4


@each_sample
def test_a_header_that_ends_early_is_no_image_wherever_it_ends(sample: ImageSample) -> None:
    for length in range(len(sample.data)):
        assert size(sample.data[:length], sample.media_type) is None, f"{length} bytes"


def test_bytes_at_random_end_in_a_size_in_range_or_in_none() -> None:
    seed = random.randrange(2**32)
    generator = random.Random(seed)
    for round_number in range(5_000):
        data = bytearray(generator.choice(list(IMAGES.values())).data)
        for _ in range(generator.randint(1, 4)):
            data[generator.randrange(len(data))] = generator.randrange(256)
        if round_number % 4 == 0:
            data = bytearray(generator.randbytes(len(data)))
        for known in IMAGE_FORMATS:
            found = known.pixel_size(bytes(data))
            assert found is None or (0 < found.width < 2**31 and 0 < found.height < 2**31), f"seed {seed}"


def test_a_width_or_height_of_0_or_of_more_than_31_bits_is_no_size() -> None:
    wide, flat, lowest = bytearray(PNG.data), bytearray(PNG.data), bytearray(BMP.data)
    wide[16] = 0x80
    flat[23] = 0
    lowest[22:26] = b"\0\0\0\x80"
    assert size(bytes(wide), "image/png") is None
    assert size(bytes(flat), "image/png") is None
    assert size(bytes(lowest), "image/bmp") is None


def test_a_jpeg_of_a_great_many_segments_is_read_in_time_that_its_length_allows() -> None:
    segments = b"\xff\xe0\0\x02" * 250_000
    start = time.process_time()
    assert size(b"\xff\xd8" + segments, "image/jpeg") is None
    assert size(b"\xff\xd8" + segments + JPEG.data[2:], "image/jpeg") == (300, 200)
    assert size(b"\xff\xd8" + b"\xff" * 10_000_000, "image/jpeg") is None
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("media_type", "ending"),
    [
        ("image/png", "png"),
        ("IMAGE/PNG", "png"),
        (" image/jpeg ; q=1", "jpg"),
        ("image/gif;", "gif"),
        ("image/webp", "webp"),
        ("image/bmp", "bmp"),
        ("image/jpg", None),
        ("image/tiff", None),
        ("image/pngx", None),
        ("image/", None),
        ("", None),
        (";image/png", None),
        ("text/plain", None),
    ],
)
def test_media_types_are_compared_without_case_and_parameters(media_type: str, ending: str | None) -> None:
    known = image_format(media_type)
    assert (known and known.ending) == ending
