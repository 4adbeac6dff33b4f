"""What tests are given."""

from pathlib import Path

import pytest

from python_core.tests.handlers_under_test import HandlersUnderTest


@pytest.fixture
def bridge(tmp_path: Path) -> HandlersUnderTest:
    """Handlers without state."""
    return HandlersUnderTest(tmp_path)
