"""The tests of the bridge in Python."""
