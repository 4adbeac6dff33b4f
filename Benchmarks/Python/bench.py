"""The figures that the project promises for Python, each against its bar. Exits 1 where one is missed.

Names as arguments pick measurements: `bench.py codec import bridge`.
"""

import sys

from bridge_rate import bridge_rate
from codec_speed import codec_speed
from import_time import import_time


def main() -> int:
    measurements = {
        "codec": codec_speed,
        "import": lambda: [import_time()],
        "bridge": lambda: [bridge_rate()],
    }
    is_reached = True
    for name, measure in measurements.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        for result in measure():
            print(result, flush=True)
            is_reached = is_reached and result.is_reached
    return 0 if is_reached else 1


if __name__ == "__main__":
    sys.exit(main())
