"""Log lines on their way to who writes them."""

import logging
import queue
import threading

# Some thousand lines say what happened; more would only fill the memory while nobody reads.
_ROOM = 4096


class WaitingLines(logging.Handler):
    """Whoever logs waits for nobody: a thread of its own hands the records to the writer, and what finds no room, since
    the writer waits, is counted and left out.
    """

    def __init__(self, writer: logging.Handler) -> None:
        super().__init__()
        self._writer = writer
        self._records: queue.Queue[logging.LogRecord | threading.Event] = queue.Queue(_ROOM)
        self._dropped = 0
        threading.Thread(target=self._write, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Never waits."""
        try:
            self._records.put_nowait(record)
        except queue.Full:
            self._dropped += 1

    def flush_within(self, seconds: float) -> None:
        """Waits until everything is written, or nobody has taken it for so long."""
        end = threading.Event()
        try:
            self._records.put(end, timeout=seconds)
        except queue.Full:
            return
        end.wait(seconds)

    def _write(self) -> None:
        while True:
            record = self._records.get()
            if isinstance(record, threading.Event):
                record.set()
                continue
            self._writer.handle(record)
            if self._dropped:
                self._write_dropped()

    def _write_dropped(self) -> None:
        self.acquire()
        count, self._dropped = self._dropped, 0
        self.release()
        record = logging.LogRecord(
            "log", logging.WARNING, "", 0, "log lines were left out, since nobody read them", None, None
        )
        record.__dict__["count"] = count
        self._writer.handle(record)
