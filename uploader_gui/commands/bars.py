"""Work under way on a terminal: a bar for each running upload, and one for everything."""

from collections.abc import Mapping
from datetime import datetime

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn
from rich.text import Text

from uploader_gui.commands.face import Document
from uploader_gui.commands.look import SHOWN, Look, delays, objects, unfinished, whole
from uploader_gui.commands.output import bytes_worded, ended_line, printable
from uploader_gui.core.meter import seconds_left
from uploader_gui.core.rate import format_rate

WIDEST = 32
"""Characters of a name."""


class BarScreen:
    """A bar for each running upload, and one for everything. Redrawn by each look: no thread of its own."""

    every_event = False

    def __init__(self, console: Console | None = None) -> None:
        columns = (
            TextColumn("{task.fields[name]}", markup=False),
            BarColumn(bar_width=30),
            _Amount(),
            TextColumn("{task.fields[note]}", markup=False),
        )
        self._bars = Progress(*columns, console=console or Console(), auto_refresh=False, expand=False)
        self._tasks: dict[int, TaskID] = {}
        self._total = self._bars.add_task("", total=None, name="Total", note="")
        self._bars.start()

    def show(self, look: Look) -> None:
        """Move the bars; what failed stays above them."""
        for event in look.events:
            if (line := ended_line(event)) and _failed(event):
                self._bars.console.print(Text(line, style="red"))
        self._show_uploads(look)
        self._show_total(look)
        self._bars.refresh()

    def close(self) -> None:
        """The bars of files go, the total stays."""
        for task in self._tasks.values():
            self._bars.remove_task(task)
        self._tasks.clear()
        self._bars.stop()

    def _show_uploads(self, look: Look) -> None:
        live = {whole(row, "id"): row for row in objects(look.state, "uploads")}
        names = {whole(upload, "id"): str(upload.get("name", "")) for upload in look.running if whole(upload, "id") in live}
        for gone in self._tasks.keys() - names.keys():
            self._bars.remove_task(self._tasks.pop(gone))
        for upload_id, name in list(names.items())[:SHOWN]:
            if upload_id not in self._tasks:
                self._tasks[upload_id] = self._bars.add_task("", total=None, name=_short(name), note="")
            row = live[upload_id]
            self._bars.update(self._tasks[upload_id], completed=whole(row, "sent"), total=whole(row, "size"), note=_note(row))

    def _show_total(self, look: Look) -> None:
        jobs = [job for job in look.jobs if unfinished(job)] or list(look.jobs)
        total, sent = sum(whole(job, "total_bytes") for job in jobs), sum(whole(job, "sent_bytes") for job in jobs)
        files, left = sum(whole(job, "total_files") for job in jobs), whole(look.state, "left")
        speed = _number(look.state, "speed")
        note = " · ".join(
            part for part in (f"{left:,} of {files:,} files left", *_pace(speed, total - sent), *_limit(look), *_holds(look)) if part
        )
        self._bars.update(self._total, completed=sent, total=total, note=note)


class _Amount(ProgressColumn):
    """Sent of all, in words."""

    def render(self, task: Task) -> Text:
        if not task.total:
            return Text("")
        return Text(f"{task.completed / task.total:4.0%} of {bytes_worded(task.total)}")


def _failed(event: Document) -> bool:
    data = event.get("data")
    return isinstance(data, dict) and data.get("status") == "failed"


def _short(name: str) -> str:
    """The end of a name says more than its middle."""
    name = printable(name)
    return name if len(name) <= WIDEST else f"{name[: WIDEST // 2]}…{name[-(WIDEST // 2 - 1) :]}"


def _note(row: Document) -> str:
    phase = str(row.get("phase") or "")
    return f"{bytes_worded(_number(row, 'speed'))}/s" if phase == "uploading" else phase


def _pace(speed: float, remaining: int) -> tuple[str, ...]:
    left = seconds_left(remaining, speed)
    if not left:
        return ()
    return f"{bytes_worded(speed)}/s", f"{_clock(left)} left"


def _limit(look: Look) -> tuple[str, ...]:
    """What keeps it from going faster, and until when."""
    found = look.state.get("limit")
    if not isinstance(found, dict) or not (found.get("stopped") or found.get("rate")):
        return ()
    words = "stopped by the timetable" if found.get("stopped") else f"limit {format_rate(whole(found, 'rate'))}"
    return (f"{words}{_until(found)}",)


def _until(limit: Document) -> str:
    try:
        return f" until {datetime.fromisoformat(str(limit.get('until'))).astimezone():%H:%M}"
    except ValueError:
        return ""


def _holds(look: Look) -> tuple[str, ...]:
    return tuple(printable(sentence) for sentence in delays(look.state))


def _clock(seconds: float) -> str:
    hours, rest = divmod(int(seconds) + 1, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def _number(document: Mapping[str, object], name: str) -> float:
    found = document.get(name)
    return float(found) if isinstance(found, int | float) else 0.0
