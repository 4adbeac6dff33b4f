"""The header fields of an image file, read by their offset."""


def little_endian(data: bytes, offset: int, width: int) -> int | None:
    """An unsigned number of some bytes, least significant byte first; None where the file ends before its end."""
    field = data[offset : offset + width]
    return int.from_bytes(field, "little") if len(field) == width else None


def big_endian(data: bytes, offset: int, width: int) -> int | None:
    """An unsigned number of some bytes, most significant byte first; None where the file ends before its end."""
    field = data[offset : offset + width]
    return int.from_bytes(field, "big") if len(field) == width else None
