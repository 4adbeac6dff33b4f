"""Path and query values as text (contract-language, Path and query values)."""

from datetime import date, datetime, timezone
from uuid import UUID

import pytest
from bridge_api.runtime.parameter_text import Parameter, query, segment


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b/ü?&", "a%20b%2F%C3%BC%3F%26"), ("~-._", "~-._"), (True, "true"), (False, "false"), (-5, "-5"),
        (2**63 - 1, "9223372036854775807"), (1.0, "1"), (1e21, "1e%2B21"), (1e-7, "1e-7"), (b"\xfb\xff", "%2B%2F8%3D"),
        (UUID("3B241101-E2BB-4255-8CAF-4136C566A962"), "3b241101-e2bb-4255-8caf-4136c566a962"),
        (date(2026, 2, 3), "2026-02-03"), (datetime(2026, 2, 3, tzinfo=timezone.utc), "2026-02-03T00%3A00%3A00.000Z"),
    ],
)  # fmt: skip
def test_values_are_written_as_in_json_without_quotes(value: Parameter, text: str) -> None:
    assert segment(value) == text


def test_a_query_has_what_is_given() -> None:
    assert query(("a", 1), ("b", None), ("c", "x y")) == "?a=1&c=x%20y"
    assert query(("a", None)) == ""
