"""Where the generated C# is, and what generates it."""

from __future__ import annotations

import os
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]
CODEGEN = Path(os.environ.get("CODEGEN", REPOSITORY / ".build/debug/codegen")).resolve()
GENERATED = [
    REPOSITORY / "Sources/Generated/CSharp",
    *(REPOSITORY / "Tests/Fixtures" / name / "CSharp" for name in ("Everything", "Greeter", "Names", "Values")),
]
BY_HAND = [REPOSITORY / name for name in ("csharp", "Tests/CSharp", "Benchmarks/CSharp", "tools/csharp")]
