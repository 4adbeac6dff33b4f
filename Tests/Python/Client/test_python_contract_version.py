"""Which servers fit which clients (contract-language, Fingerprint and version)."""

import pytest
from bridge_api.runtime.contract_version import speaks

CLIENT = "1.4.0+196a6fedfc19cb73"


@pytest.mark.parametrize(
    "server",
    ["1.4.0+196a6fedfc19cb73", "7.0.0+196a6fedfc19cb73", "1.4.0+0000000000000000", "1.4.9+0000000000000000",
     "1.10.0+0000000000000000", "1.5.0-beta.1+0000000000000000"],
)  # fmt: skip
def test_the_same_fingerprint_or_a_minor_that_is_not_older_fits(server: str) -> None:
    assert speaks(server, CLIENT)


@pytest.mark.parametrize(
    "server",
    ["1.3.9+0000000000000000", "2.4.0+0000000000000000", "0.4.0+0000000000000000", "", "1.4.0", "1.4.0+",
     "1.4.0+196A6FEDFC19CB73", "1.4+196a6fedfc19cb73", "1.4.0+196a6fedfc19cb73 ", "٣.4.0+196a6fedfc19cb73"],
)  # fmt: skip
def test_an_older_minor_another_major_and_what_is_no_version_do_not_fit(server: str) -> None:
    assert not speaks(server, CLIENT)
