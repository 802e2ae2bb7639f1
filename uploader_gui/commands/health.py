"""How the queue is doing: health, in words or as a document."""

import typer

from uploader_gui.commands.face import JSON_HELP, Document, face_of
from uploader_gui.commands.look import objects, whole
from uploader_gui.commands.output import printable, tell, tell_json
from uploader_gui.core.meter import glance

_ALERTS = {
    "backlog": "The oldest file has waited for {time}. Look at what the queue waits for: “uploads --state waiting”.",
    "stuck": "“{name}” can't be read: its drive has not answered for {time}. Connect the drive again; all else goes on meanwhile.",
    "volume-gone": "The drive “{name}” is not connected. Connect it; the files on it go on by themselves.",
    "running-long": "“{name}” has been uploading for {time}, longer than expected.",
    "failures": "{failed} of {all} files failed within a day. Look at them: “uploads --state failed”; then “retry --failed”.",
}


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(epilog=JSON_HELP)(health)


def health(context: typer.Context) -> None:
    """Queue depth, oldest waiting, what runs too long, failed lately, success rate, alerts."""
    face = face_of(context)
    for document in face.ask({"verb": "health"}):
        if face.json:
            tell_json(document)
        else:
            for line in lines(document):
                tell(printable(line))


def lines(document: Document) -> list[str]:
    """For people: what needs a look first, then the figures."""
    attention = [f"- {_worded(each)}" for each in objects(document, "attention")]
    figures = {
        "In the queue": _depth(document),
        "Oldest": _since(document, "oldest_waiting_seconds", "has waited for {time}"),
        "Longest": _since(document, "longest_running_seconds", "has been uploading for {time}"),
        "Last 24 hours": _lately(document),
        "Left to clean up": _counted(
            whole(document, "abandoned"), "unfinished upload at the store", "unfinished uploads at the store"
        ),
    }
    said = {name: text for name, text in figures.items() if text}
    width = max(map(len, said))
    return [
        *(["Needs a look:", *attention, ""] if attention else ["All is well.", ""]),
        *[f"{name:<{width}}  {text}" for name, text in said.items()],
    ]


def span(seconds: float) -> str:
    """A length of time at a glance: 40 s, 12 min, 3 h, 2 days."""
    count, unit = glance(seconds)
    return f"{count:,} {'days' if unit == 'd' else unit}"


def _worded(attention: Document) -> str:
    alert, seconds = str(attention.get("alert")), _number(attention, "seconds")
    if alert not in _ALERTS:
        who = attention.get("destination") or str(attention.get("account") or "").partition(":")[2]
        if not who:
            return str(attention.get("message"))
        waits = f" (for {span(seconds)})" if seconds is not None else ""
        return f"“{who}”{waits}: {attention.get('message') or alert}"
    failed, done = whole(attention, "failed"), whole(attention, "done")
    facts = {"failed": f"{failed:,}", "all": f"{failed + done:,}", "time": span(seconds or 0.0)}
    return _ALERTS[alert].format(name=attention.get("name", "A file"), **facts)


def _depth(document: Document) -> str:
    parts = [f"{whole(document, 'running'):,} uploading", f"{whole(document, 'waiting'):,} waiting"]
    for name, words in (("held", "held"), ("paused", "paused"), ("failed", "failed")):
        if count := whole(document, name):
            parts.append(f"{count:,} {words}" if name != "held" else f"of them {count:,} held")
    return f"{whole(document, 'depth'):,} files: {', '.join(parts)}"


def _since(document: Document, name: str, words: str) -> str:
    seconds = _number(document, name)
    return "" if seconds is None else words.format(time=span(seconds))


def _lately(document: Document) -> str:
    done, failed, rate = whole(document, "done_last_day"), whole(document, "failed_last_day"), _number(document, "success_rate")
    if rate is None:
        return "nothing ended"
    return f"{done:,} uploaded, {failed:,} failed: {int(rate * 1000) / 10:g} % arrived"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}" if count else ""


def _number(document: Document, name: str) -> float | None:
    value = document.get(name)
    return float(value) if isinstance(value, int | float) else None
