"""What holds for all tests of the generated Python."""

from hypothesis import settings

# The same inputs in every run: what is red is red again. `--hypothesis-profile=default` tries others.
settings.register_profile("repeatable", derandomize=True, database=None)
settings.load_profile("repeatable")
