"""JSON lines on stderr and under Logs/python-net (wire-protocol L1)."""
