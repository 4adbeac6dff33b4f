"""The lights of a hub window, in a Flask app that grew by hand."""

import sys
import threading
import time

from flask import Flask, jsonify, request
from waitress import serve

app = Flask(__name__)
started_at = time.monotonic()
lights = {}
lock = threading.Lock()


@app.get("/page")
def page():
    return f"<p>{len(lights)} lights</p>"


@app.get("/api/status/health")
def get_health():
    uptime = time.monotonic() - started_at
    return jsonify(status="ok", build_hash="4f2a9c1", version="1.0.0", uptime=uptime, modules=[])


@app.get("/api/config/workspace")
def get_workspace():
    return jsonify(status="ok", revision=1, workspace={"spaces": [], "rules": [], "triggers": []})


@app.post("/api/smrthub/update")
def update_hub():
    with lock:
        for light in request.get_json()["indicators"]:
            lights[light["id"]] = light
        return jsonify(status="ok", indicators=list(lights.values()))


if __name__ == "__main__":
    serve(app, listen=f"127.0.0.1:{sys.argv[1]}")
