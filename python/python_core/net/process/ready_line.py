"""The one line on stdout that says that connections are accepted (wire-protocol P4)."""

import json


def ready_line(url: str, pid: int, nonce: str) -> str:
    """`{"ready":true,"url":"http://127.0.0.1:5001","pid":1234,"nonce":"…"}` and a line end."""
    document = {"ready": True, "url": url, "pid": pid, "nonce": nonce}
    return json.dumps(document, separators=(",", ":")) + "\n"
