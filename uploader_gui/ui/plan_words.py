"""What a job that waits for a word would do, in one line."""

from collections.abc import Iterator

from uploader_gui.core.errors import KINDS
from uploader_gui.core.forecast import Forecast, Looked
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.keys import readable
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.wording import brief, counted, listed, size, tr


def policy_words() -> dict[IfExists, str]:
    """What can be done where another file is there."""
    return {
        IfExists.SKIP: tr("Leave them out"),
        IfExists.REPLACE: tr("Replace them"),
        IfExists.RENAME: tr("Keep both"),
        IfExists.FAIL: tr("Ask me"),
    }


def answer_words(policy: str) -> str:
    """What was chosen for one file."""
    return {
        IfExists.SKIP.value: tr("Leave out"),
        IfExists.REPLACE.value: tr("Replace"),
        IfExists.RENAME.value: tr("Keep both"),
    }.get(policy, "–")


def heading(job: Job) -> str:
    """Which job it is."""
    return tr("“{name}” waits for your word").format(name=readable(job.name))


def plan_line(job: Job) -> str:
    """What it would do: 1,204 files, 18.4 GB: 1,190 new, 9 identical are skipped, 5 replace another file."""
    forecast = job.forecast
    files = counted(job.files, "{n} file", "{n} files")
    if forecast is None or forecast.looked is Looked.COUNTING:
        return tr("{files}, {size} so far. Still looking for more…").format(files=files, size=size(job.bytes))
    if forecast.looked is Looked.REFUSED:
        return _unknown(forecast).format(files=files, size=size(job.bytes))
    words = tr("{files}, {size}: {counts}").format(files=files, size=size(job.bytes), counts=listed(_counts(job, forecast)))
    return tr("{words}. Still comparing with what is there…").format(words=words) if forecast.looked is Looked.LOOKING else words


def _unknown(forecast: Forecast) -> str:
    if forecast.reason in KINDS:
        why = brief(forecast.reason, {})
        if "?" not in why:
            words = tr("{files}, {size}. What is already there is found out file by file: {why}.")
            return words.replace("{why}", why.replace("{", "").replace("}", ""))
    return tr("{files}, {size}. What is already there is found out file by file.")


def _counts(job: Job, forecast: Forecast) -> Iterator[str]:
    if job.new or not forecast.there:
        yield counted(job.new, "{n} new", "{n} new")
    if forecast.identical:
        yield counted(forecast.identical, "{n} identical is skipped", "{n} identical are skipped")
    if forecast.same_size:
        yield counted(forecast.same_size, "{n} of the same size is compared when sent", "{n} of the same size are compared when sent")
    if forecast.other:
        yield _others(job.if_exists, forecast.other)
    if forecast.answered:
        yield counted(forecast.answered, "{n} as you chose", "{n} of these as you chose")
    if left_out := job.count(UploadState.SKIPPED):
        yield counted(left_out, "{n} is left out", "{n} are left out")
    if unreadable := job.count(UploadState.FAILED):
        yield counted(unreadable, "{n} unreadable", "{n} unreadable")


def _others(policy: IfExists, count: int) -> str:
    if policy is IfExists.REPLACE:
        return counted(count, "{n} replaces another file", "{n} replace another file")
    if policy is IfExists.RENAME:
        return counted(count, "{n} is kept beside another file", "{n} are kept beside another file")
    if policy is IfExists.FAIL:
        return counted(count, "{n} asks, for another file is there", "{n} ask, for another file is there")
    return counted(count, "{n} is left out, for another file is there", "{n} are left out, for another file is there")
