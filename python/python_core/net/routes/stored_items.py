"""Storing for a request."""

import logging
from collections.abc import Sequence

from bridge_api.runtime.operation import Call

from python_core.net.core import Core
from python_core.net.routes.area import log
from python_core.net.store.new_item import NewItem


def are_stored(items: Sequence[NewItem], core: Core, call: Call) -> bool:
    """Whether all of these are on disk then, or none; health, the log and a warning say so too."""
    if not items:
        return True
    try:
        core.items.store(items, call.check_cancelled)
    except OSError as error:
        core.reports.store_failed("store", "An item", error, call.trace_id)
        return False
    core.reports.modules.recover("store")
    for item in items:
        place = f"{item.destination.space}/{item.destination.folder}"
        log(logging.INFO, "store", "stored an item", call, item=item.id, size=len(item.content.data), place=place)
    return True
