"""The SmrtHub bridge as a process: `python -m python_core.net.bridge_server` (wire-protocol P1 to P6)."""

import errno
import logging
import os
import sys
import time
from collections.abc import Sequence

from bridge_api.runtime.flask import register
from bridge_api.runtime.host import serve
from flask import Flask

from python_core.net.core import open_core
from python_core.net.logs.rotated_file import LOG_FOLDER
from python_core.net.logs.setup import Logs
from python_core.net.process.failure import ExitStatus, ProcessFailure, configuration_failure
from python_core.net.process.flags import Flags, parse_flags
from python_core.net.process.ready_line import ready_line
from python_core.net.process.settings import Settings, settings
from python_core.net.process.standard_input import StandardInput
from python_core.net.process.state_directory import default_state_directory
from python_core.net.process.stop_wish import StopWish
from python_core.net.process.supervision_line import parse_supervision_line
from python_core.net.routes import SmrtHubHandlers
from python_core.net.store.state_folder import StateFolder, start_failure

_logger = logging.getLogger("bridge")


def main(arguments: Sequence[str] | None = None) -> ExitStatus:
    """Reads flags and token, serves until it is asked to stop, and returns the exit status.

    0 then, 2 for wrong flags, 74 where the system failed to read or write the state, 75 where the port or the folder of
    state is taken, 78 where it was asked for what a bridge does not do. A failure is one line on stderr.
    """
    started_at = time.monotonic()
    try:
        _run(parse_flags(sys.argv[1:] if arguments is None else arguments), started_at)
    except ProcessFailure as failure:
        print(f"bridge_server: {failure.message}", file=sys.stderr, flush=True)
        return failure.status
    return ExitStatus.STOPPED


def _run(flags: Flags, started_at: float) -> None:
    stop = StopWish()
    stop.listen_to_signals()
    standard_input = StandardInput()
    line = parse_supervision_line(standard_input.read_line()) if flags.supervised else None
    wanted = settings(flags, line, default_state_directory())
    state = StateFolder(wanted.state_dir)
    logs = _logs(wanted)
    if flags.supervised:
        stop.listen_to(standard_input)
    try:
        _serve(wanted, state, stop, started_at)
    finally:
        logs.flush()


def _serve(wanted: Settings, state: StateFolder, stop: StopWish, started_at: float) -> None:
    core = open_core(state.path, lambda events: bridge.publish(events), started_at)
    app = Flask("bridge")
    bridge = register(app, SmrtHubHandlers(core), token=wanted.token.text, instance=wanted.nonce)

    def on_ready(port: int) -> None:
        url = f"http://{_authority(wanted.hosts[0])}:{port}"
        sys.stdout.write(ready_line(url, os.getpid(), wanted.nonce))
        sys.stdout.flush()
        _logger.info("ready", extra={"url": url})

    try:
        serve(
            app,
            hosts=wanted.hosts,
            port=wanted.port,
            on_ready=on_ready,
            stop=stop.begin_serving(),
            on_dropped=lambda _: core.reports.warn("client-dropped", "A client that read too slowly was dropped."),
        )
    except OSError as error:
        raise _listen_failure(error, wanted.port) from error


def _logs(wanted: Settings) -> Logs:
    try:
        return Logs(wanted.log_level, wanted.state_dir, wanted.token.text)
    except OSError as error:
        raise start_failure(error, f"cannot write logs in {wanted.state_dir / LOG_FOLDER}") from error


def _authority(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _listen_failure(error: OSError, port: int) -> ProcessFailure:
    if error.errno != errno.EADDRINUSE:
        return configuration_failure(f"cannot listen on port {port}: {error.strerror}")
    return ProcessFailure(
        ExitStatus.TEMPORARY_FAILURE, f"port {port} is taken; stop what listens there, or ask for another with --port"
    )


if __name__ == "__main__":
    # Neither what still runs ten seconds after the wish to stop keeps the process, nor who has stopped reading stderr.
    os._exit(main())
