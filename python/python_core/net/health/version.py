"""The version of the runtime core, as in CHANGELOG.md; the contract has a version of its own."""

VERSION = "0.1.0"
