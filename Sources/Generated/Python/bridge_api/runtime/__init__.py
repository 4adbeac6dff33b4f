# Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
# fmt: off
# ruff: noqa

"""What every generated package carries: no name of a contract stands here."""
