"""Why a row stands where it stands: one short line and its color."""

from uploader_gui.core.errors import KINDS, AlreadyThere
from uploader_gui.core.events import Progress
from uploader_gui.core.forecast import ASKED as WORD
from uploader_gui.core.job import Job, JobState
from uploader_gui.core.trouble import Treatment, Trouble
from uploader_gui.core.upload import Phase, Upload, UploadState
from uploader_gui.engine.holding import ASKED
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import brief, counted, listed, moment, number, span, tr

STALLED_AFTER = 20.0
"""Seconds without a byte, after which a running row says so."""

Line = tuple[str, Tone]


def upload_status(upload: Upload, progress: Progress | None, silent: float, now: float) -> Line:
    """`silent` is for how many seconds no byte moved; `now` in seconds since the epoch."""
    if upload.state is UploadState.RUNNING:
        return _running(progress, silent)
    if upload.state is UploadState.WAITING:
        return _waiting(upload, now) if upload.held else (tr("Waiting"), Tone.MUTED)
    if upload.state is UploadState.DONE:
        return (tr("Verified"), Tone.GOOD) if upload.verified else (tr("Uploaded"), Tone.MUTED)
    if upload.state is UploadState.FAILED:
        return tr("Failed — {why}").format(why=_why(upload)), Tone.BAD
    if upload.state is UploadState.SKIPPED:
        return tr("Skipped — {why}").format(why=skipped(upload)), Tone.MUTED
    return _paused_upload(upload) if upload.state is UploadState.PAUSED else (tr("Cancelled"), Tone.MUTED)


def _paused_upload(upload: Upload) -> Line:
    if upload.reason == WORD:
        return tr("Waits for your word"), Tone.MUTED
    if upload.reason == AlreadyThere.kind:
        return tr("Waits for your word — another file is there"), Tone.HELD
    return tr("Paused"), Tone.MUTED


def _running(progress: Progress | None, silent: float) -> Line:
    if progress is None:
        return tr("Preparing"), Tone.ACCENT
    if silent >= STALLED_AFTER and progress.phase is Phase.UPLOADING:
        return tr("Uploading — nothing moved for {time}").format(time=span(silent)), Tone.HELD
    words = {
        Phase.PREPARING: tr("Preparing"),
        Phase.UPLOADING: tr("Uploading"),
        Phase.FINISHING: tr("Finishing"),
        Phase.VERIFYING: tr("Verifying"),
    }
    return words[progress.phase], Tone.ACCENT


def _waiting(upload: Upload, now: float) -> Line:
    due = upload.not_before
    if upload.reason == "start-at":
        return (tr("Starts {time}").format(time=moment(due, now)) if due else tr("Waiting")), Tone.MUTED
    return f"{_held_words(upload)}{_goes_on(upload, now)}", Tone.HELD


def _held_words(upload: Upload) -> str:
    if upload.reason == "source-changed":
        return tr("Changed while uploading")
    if upload.reason == "daily-limit":
        return tr("Held — Google Drive's daily limit")
    return tr("Held — {why}").format(why=_why(upload))


def _goes_on(upload: Upload, now: float) -> str:
    due = upload.not_before
    if due is None:
        return ""
    if upload.reason in ASKED:
        return tr(", goes on when it answers")
    treatment = KINDS.get(upload.reason, Trouble).treatment
    if due <= now:
        return tr(", goes on in a moment")
    if upload.reason == "source-changed":
        return tr(" — starts again {time}").format(time=moment(due, now))
    if due - now < 60:
        return tr(", tried again in {time}").format(time=span(due - now))
    if treatment is Treatment.RETRY:
        return tr(", tried again {time}").format(time=moment(due, now))
    return tr(", continues {time}").format(time=moment(due, now))


def _why(upload: Upload) -> str:
    known = upload.failure
    if known is not None and (known.kind == upload.reason or upload.state is UploadState.FAILED):
        return brief(known.kind, known.facts)
    return brief(upload.reason, {"account": upload.account.partition(":")[2]})


def skipped(upload: Upload) -> str:
    """Why it was not uploaded."""
    if upload.failure is not None:
        return brief(upload.failure.kind, upload.failure.facts)
    words = {
        "identical": tr("the same file is already there"),
        "exists": tr("another file with this name is already there"),
        "not-a-file": tr("not a file with content"),
        "too-large": tr("larger than the store takes"),
        "oversized": tr("larger than the limit that was set"),
        "not-exportable": tr("Google has no file format for it"),
        "dangling-shortcut": tr("a shortcut to something that is gone"),
        "shortcut-loop": tr("a shortcut to a folder that is in this job already"),
        "not-downloadable": tr("its owner does not allow downloads"),
    }
    return words.get(upload.reason) or (brief(upload.reason, {}) if upload.reason in KINDS else upload.reason or tr("already there"))


def needs(job: Job) -> int:
    """How many of a job's files wait for a person."""
    return job.count(UploadState.FAILED)


def job_status(job: Job) -> Line:
    """What a job's uploads add up to."""
    line, tone = _JOB_LINES[job.state](job)
    if needs(job) and job.state is not JobState.FAILED:
        line = tr("{line} · {needs}").format(line=line, needs=_needs(job))
    elif job.held.files and job.state is JobState.WAITING:
        line = tr("{line} · {n} held").format(line=line, n=number(job.held.files))
    return line, tone


def _needs(job: Job) -> str:
    return counted(needs(job), "{n} needs you", "{n} need you")


def _ended(job: Job) -> int:
    return job.count(UploadState.DONE) + job.count(UploadState.SKIPPED)


def _files(count: int) -> str:
    return counted(count, "{n} file", "{n} files")


def _of_files(job: Job) -> str:
    return tr("{done} of {files}").format(done=number(_ended(job)), files=_files(job.files))


def _listing(job: Job) -> Line:
    return tr("Looking for files · {n} so far").format(n=number(job.files)), Tone.ACCENT


def _under_way(job: Job) -> Line:
    return (_of_files(job) if job.files > 1 else tr("Uploading")), (Tone.MUTED if job.files > 1 else Tone.ACCENT)


def _in_line(job: Job) -> Line:
    line = _of_files(job) if _ended(job) else _files(job.files)
    return tr("Waiting · {files}").format(files=line), Tone.MUTED


def _paused(job: Job) -> Line:
    if job.forecast is not None:
        return tr("Waits for your word · {files}").format(files=_files(job.files)), Tone.HELD
    return tr("Paused · {files}").format(files=_of_files(job)), Tone.MUTED


def _failed(job: Job) -> Line:
    line = tr("{files} · {needs}").format(files=_of_files(job), needs=_needs(job)) if job.files > 1 else tr("Failed")
    return line, Tone.BAD


def _cancelled(job: Job) -> Line:
    return (tr("Cancelled") if not _ended(job) else tr("Cancelled · {files}").format(files=_of_files(job))), Tone.MUTED


def _done(job: Job) -> Line:
    if not job.files:
        return tr("No files in it"), Tone.MUTED
    if job.verified.files == job.files:
        return (tr("Verified") if job.files == 1 else tr("Verified · {files}").format(files=_files(job.files))), Tone.GOOD
    counts = (
        (job.verified.files, tr("{n} verified")),
        (job.count(UploadState.DONE) - job.verified.files, tr("{n} uploaded")),
        (job.count(UploadState.SKIPPED), tr("{n} skipped")),
        (job.count(UploadState.CANCELLED), tr("{n} cancelled")),
    )
    parts = [words.format(n=number(count)) for count, words in counts if count > 0]
    return tr("Done · {counts}").format(counts=listed(parts)), (Tone.GOOD if job.verified.files else Tone.MUTED)


_JOB_LINES = {
    JobState.LISTING: _listing,
    JobState.RUNNING: _under_way,
    JobState.WAITING: _in_line,
    JobState.PAUSED: _paused,
    JobState.FAILED: _failed,
    JobState.CANCELLED: _cancelled,
    JobState.DONE: _done,
}
