"""The server: `app` is what it does, `python -m server` runs it."""
