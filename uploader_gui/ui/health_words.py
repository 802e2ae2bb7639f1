"""How the queue is doing, in words."""

from typing import Any

from uploader_gui.core.errors import KINDS
from uploader_gui.ui.details_words import Fact
from uploader_gui.ui.recognition import told
from uploader_gui.ui.wording import counted, error, listed, number, span, tr


def summary(needed: int) -> str:
    """One word while all is well."""
    return "●  " + counted(needed, "{n} thing needs a look", "{n} things need a look") if needed else tr("All is well")


def attention(document: dict[str, Any]) -> list[str]:
    """A sentence for each thing that needs a look."""
    return [_sentence(each) for each in document["attention"]]


def figures(document: dict[str, Any]) -> list[Fact]:
    """What is counted."""
    found = [Fact(tr("In the queue"), _depth(document))]
    if (oldest := document["oldest_waiting_seconds"]) is not None:
        found.append(Fact(tr("Oldest"), tr("has waited for {time}").format(time=span(oldest))))
    if (longest := document["longest_running_seconds"]) is not None:
        found.append(Fact(tr("Longest"), tr("has been uploading for {time}").format(time=span(longest))))
    found.append(Fact(tr("Last 24 hours"), _lately(document)))
    if left := document["abandoned"]:
        found.append(Fact(tr("To clean up"), counted(left, "{n} unfinished upload", "{n} unfinished uploads")))
    return found


def _sentence(attention: dict[str, Any]) -> str:
    alert, time = attention["alert"], span(attention.get("seconds"))
    words = {
        "backlog": tr("The oldest file has waited for {time}."),
        "stuck": tr("“{name}” can't be read: its drive has not answered for {time}. All else goes on meanwhile."),
        "volume-gone": tr("The drive “{name}” is not connected. Connect it; the files on it go on by themselves."),
        "running-long": tr("“{name}” has been uploading for {time}, longer than expected."),
        "failures": tr("{failed} of {all} files failed within a day. Look at them under Failed."),
    }
    if alert in words:
        failed, done = attention.get("failed", 0), attention.get("done", 0)
        facts = {"failed": number(failed), "all": number(failed + done)}
        return words[alert].format(name=attention.get("name", tr("A file")), time=time, **facts)
    why = error(alert, {}) if alert in KINDS else told(attention["message"])
    why = told(attention["message"]) if "?" in why and attention["message"] else why
    who = attention.get("destination") or attention.get("account", "").partition(":")[2]
    if not who:
        return why
    since = tr(" (for {time})").format(time=time) if time else ""
    return tr("“{who}”{since}: {why}").format(who=who, since=since, why=why)


def _depth(document: dict[str, Any]) -> str:
    parts = [
        (document["running"], tr("{n} uploading")),
        (document["waiting"] - document["held"], tr("{n} waiting")),
        (document["held"], tr("{n} held")),
        (document["paused"], tr("{n} paused")),
        (document["failed"], tr("{n} failed")),
    ]
    return listed(words.format(n=number(count)) for count, words in parts if count) or tr("nothing")


def _lately(document: dict[str, Any]) -> str:
    rate = document["success_rate"]
    if rate is None:
        return tr("nothing ended")
    done, failed = number(document["done_last_day"]), number(document["failed_last_day"])
    if not document["failed_last_day"]:
        return tr("{done} uploaded, none failed").format(done=done)
    return tr("{done} uploaded, {failed} failed: {rate} % arrived").format(done=done, failed=failed, rate=number(int(rate * 100)))
