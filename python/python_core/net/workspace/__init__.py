"""The configuration of the active SmrtSpaces: its file, its revisions, its contradictions."""
