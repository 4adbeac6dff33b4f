# These lines stand in models.py, below its imports: that file may be copied alone.


class Absent(_enum.Enum):
    """The type of ``ABSENT``."""

    ABSENT = "ABSENT"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> _typing.Literal[False]:
        return False


ABSENT: _typing.Final = Absent.ABSENT
"""The value of a field that is left out, where null would be another thing."""

_T_co = _typing.TypeVar("_T_co", covariant=True)


class JSONMap(_abc.Mapping[str, _T_co]):
    """A read-only mapping that can be hashed; equality asks for no order."""

    __slots__ = ("_entries",)

    def __init__(self, entries: _abc.Mapping[str, _T_co] | _abc.Iterable[tuple[str, _T_co]] = (), /) -> None:
        self._entries: _typing.Final[dict[str, _T_co]] = dict(entries)

    def __getitem__(self, key: str, /) -> _T_co:
        return self._entries[key]

    def __iter__(self) -> _abc.Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __hash__(self) -> int:
        return hash(frozenset(self._entries.items()))

    def __repr__(self) -> str:
        return f"JSONMap({self._entries!r})"


JSONValue: _typing.TypeAlias = _typing.Union[
    None, bool, int, float, str, "tuple[JSONValue, ...]", "JSONMap[JSONValue]"
]
"""Any JSON value: integers of int64's range are ``int``, all other numbers finite ``float``."""


@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UnknownCase:
    """A case of an open union that this contract does not know yet, kept as it came."""

    tag: str
    fields: JSONMap[JSONValue]
    """What stands beside the tag."""
