"""An item that is to be stored."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from bridge_api import Destination, SaveCompletedData

TEMPORARY_SUFFIX = ".tmp"


@dataclass(frozen=True, slots=True)
class ItemContent:
    """What is stored of a fragment: the bytes of its file and the ending of the file's name."""

    data: bytes
    ending: str


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item that has an id, and no file yet."""

    destination: Destination
    content: ItemContent
    id: UUID = field(default_factory=uuid4)

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return f"{self.id}.{self.content.ending}"

    @property
    def temporary_name(self) -> str:
        """The name of its file until that is whole."""
        return f".{self.id}{TEMPORARY_SUFFIX}"

    @property
    def save_completed(self) -> SaveCompletedData:
        """The event that says that it is on disk."""
        return SaveCompletedData(item_id=self.id, destination=self.destination, size_bytes=len(self.content.data))
