"""The wish to stop, from outside (wire-protocol P5)."""

import signal
import sys
import threading
from types import FrameType

from python_core.net.process.failure import ExitStatus
from python_core.net.process.standard_input import StandardInput

# SIGBREAK is Ctrl-Break of Windows, which is what one process there can send to another.
_SIGNALS = ("SIGTERM", "SIGINT", "SIGBREAK")


class StopWish:
    """SIGTERM, SIGINT, Ctrl-Break or the end of a supervised process's stdin.

    Until something is served a signal ends the process at once: nothing is in flight then, and the state survives a
    crash at any instant.
    """

    def __init__(self) -> None:
        self.event = threading.Event()
        """Set by the first wish."""
        self._is_serving = False

    def listen_to_signals(self) -> None:
        """To be called on the main thread, before anything that could be asked to stop."""
        for name in _SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._on_signal)

    def begin_serving(self) -> threading.Event:
        """From now on a wish sets the event."""
        self._is_serving = True
        return self.event

    def listen_to(self, standard_input: StandardInput) -> None:
        """Reads stdin to its end on a thread of its own."""
        threading.Thread(target=self._wait_for_end, args=(standard_input,), name="stdin", daemon=True).start()

    def _wait_for_end(self, standard_input: StandardInput) -> None:
        standard_input.read_to_end()
        self.event.set()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if not self._is_serving:
            sys.exit(ExitStatus.STOPPED)
        self.event.set()
