"""How an update of the configuration is judged, before anything is written."""

from bridge_api import UpdateConfigRequest
from bridge_api.errors import ConfigConflict, ConfigRejected

from python_core.net.workspace.contradictions import contradictions
from python_core.net.workspace.stored_workspace import StoredWorkspace

_MAX_REVISION = 2**63 - 1


def accepted(update: UpdateConfigRequest, current: StoredWorkspace) -> StoredWorkspace:
    """What is to be stored; `current` itself where it is the update that was accepted last, sent again (S2).

    Raises `ConfigConflict` where it was made from another revision, whatever it holds: what it contradicts may be what
    has changed since, so the caller has to read the workspace anew in any case. Raises `ConfigRejected` where its parts
    contradict each other.
    """
    if update.revision != current.revision:
        if update.revision == current.revision - 1 and update.workspace == current.workspace:
            return current
        raise ConfigConflict()
    # There is no revision after the last one of int64; only a file written by hand gets that far.
    if current.revision == _MAX_REVISION:
        raise ConfigConflict()
    if violations := contradictions(update.workspace):
        raise ConfigRejected(violations)
    return StoredWorkspace(current.revision + 1, update.workspace)
