"""`import bridge_api` in a process of its own, less what Python itself takes to start."""

import subprocess
import sys

from measure import Result, paired, seconds


def import_time() -> Result:
    def run(program: str) -> float:
        return seconds(lambda: subprocess.run([sys.executable, "-c", program], check=True)) * 1000

    run("import bridge_api")
    bare, full, _ = paired(11, lambda: run("pass"), lambda: run("import bridge_api"))
    return Result(
        name="import of the generated package",
        value=full - bare,
        unit="ms",
        most=150,
        details=f"{full:.0f} ms less {bare:.0f} ms, median of 11 paired runs",
    )
