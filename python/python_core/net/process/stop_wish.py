"""The wish to stop, from outside (wire-protocol P5)."""

import os
import signal
import threading
from types import FrameType

from python_core.net.process.standard_input import StandardInput

# SIGBREAK is Ctrl-Break of Windows, which is what one process there can send to another.
_SIGNALS = ("SIGTERM", "SIGINT", "SIGBREAK")
# Windows wakes no thread that waits for a lock to run a signal's handler.
_POLL = 0.25 if os.name == "nt" else None


class StopWish:
    """SIGTERM, SIGINT, Ctrl-Break or the end of a supervised process's stdin."""

    def __init__(self) -> None:
        self._wished = threading.Event()

    def listen_to_signals(self) -> None:
        """To be called on the main thread, before anything that could be asked to stop."""
        for name in _SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._on_signal)

    def listen_to(self, standard_input: StandardInput) -> None:
        """Reads stdin to its end on a thread of its own."""

        def wait_for_end() -> None:
            standard_input.read_to_end()
            self._wished.set()

        threading.Thread(target=wait_for_end, name="stdin", daemon=True).start()

    def wait(self) -> None:
        """Returns once there is one; on the main thread, which runs the handlers of signals."""
        while not self._wished.wait(_POLL):
            pass

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._wished.set()
