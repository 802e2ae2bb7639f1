"""Adding files and folders: one that is gone stops nothing of the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from uploader_gui.core.forecast import Threshold
from uploader_gui.core.keys import readable
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.reception import Adding
from uploader_gui.ui.wording import counted, tr


@dataclass(frozen=True, slots=True)
class Added:
    """The job, and the paths that nothing has."""

    job_id: int
    missing: tuple[str, ...] = ()


def add_those_there(desk: Desk, paths: Sequence[str], to: str, asks_above: Threshold | None = None) -> Added:
    """The errand. Raises Mistake where nothing of it is there."""
    missing = frozenset(desk.missing(paths))
    there = [path for path in paths if path not in missing]
    return Added(desk.add(there or paths, to, Adding(asks_above=asks_above)), tuple(missing))


def missing_words(missing: Sequence[str]) -> str:
    """For one, its name; for several, how many."""
    if len(missing) == 1:
        return tr("“{name}” is not there any more. The others were added.").format(name=readable(missing[0]))
    return counted(
        len(missing),
        "{n} of these is not there any more. The others were added.",
        "{n} of these are not there any more. The others were added.",
    )
