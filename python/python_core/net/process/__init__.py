"""A bridge as a process: flags, token, readiness, stop, exit status (wire-protocol P1 to P6)."""
