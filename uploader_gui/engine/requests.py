"""Every verb as a request document, answered with documents: one form for this process and for those that ring."""

from collections.abc import Callable, Mapping

from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.core.forecast import Threshold
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Direction, Selection, UploadQuery
from uploader_gui.core.rate import checked_rate, parse_rate
from uploader_gui.core.request import Reply
from uploader_gui.core.timetable import parse_rule
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.engine.asking import plan, resolve, taken
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.destination_requests import DESTINATION_VERBS
from uploader_gui.engine.documents import (
    Document,
    error_document,
    event_document,
    hold_document,
    job_document,
    limit_document,
    moment,
    receipt_document,
    upload_document,
)
from uploader_gui.engine.fields import Fields
from uploader_gui.engine.meant import look_up, look_up_job, uploads_of
from uploader_gui.engine.reception import Adding
from uploader_gui.engine.remainder import uploads_left

PAGE = 500
VERIFIED_AT_ONCE = 20
"""Objects asked about in one request, so that whoever waits sees life."""


def answer(desk: Desk, request: Mapping[str, object]) -> Reply:
    """The answer to {"verb": …, arguments}. Raises Mistake for what can't be understood, and the Troubles of the verb."""
    fields = Fields(request)
    verb = fields.text("verb")
    if verb not in _VERBS:
        raise Mistake(reason=f"There is no command “{verb}”. Look at --help.")
    return _VERBS[verb](desk, fields)


def _add(desk: Desk, asked: Fields) -> Reply:
    policy = asked.text("if_exists")
    adding = Adding(
        prefix=asked.text("prefix"),
        if_exists=asked.choice("if_exists", IfExists) if policy else None,
        force=asked.flag("force"),
        priority=asked.number("priority"),
        start_at=asked.moment("start_at"),
        account=asked.text("account"),
        max_size=asked.bytes("max_size"),
        asks_above=_threshold(asked),
    )
    to = asked.text("to") or _only_destination(desk)
    documents: list[Document] = []
    for job_id in desk.add_all(asked.texts("what"), to, adding):
        job = desk.queue.job(job_id)
        documents.append({"id": job_id, "name": job.name if job else "", "destination": to})
    return Reply(tuple(documents))


def _threshold(asked: Fields) -> Threshold | None:
    """From which size on the job waits for a word: from any with "plan", else as "plan_files" and "plan_bytes" say."""
    if asked.flag("plan"):
        return Threshold(0, 0)
    files, size = asked.bytes("plan_files"), asked.bytes("plan_bytes")
    return None if files is None or size is None else Threshold(files, size)


def _only_destination(desk: Desk) -> str:
    names = [settings.name for settings in desk.destinations()]
    if len(names) == 1:
        return names[0]
    if not names:
        raise Mistake(reason="No destination is set up yet. Add one with “destination add”.")
    raise Mistake(reason=f"Say where to, with --to: {', '.join(names)}.")


def _jobs(desk: Desk, asked: Fields) -> Reply:
    limit, offset = asked.count("limit", PAGE), asked.count("offset")
    jobs = desk.queue.jobs(min(limit, PAGE), offset)
    return Reply(tuple(job_document(job) for job in jobs), _more(asked, len(jobs), limit, offset))


def _job(desk: Desk, asked: Fields) -> Reply:
    return Reply((job_document(look_up_job(desk.queue, asked.number("id"))),))


def _uploads(desk: Desk, asked: Fields) -> Reply:
    limit, offset = asked.count("limit", PAGE), asked.count("offset")
    state = asked.text("state")
    states = () if state in ("", "held", "verified") else (asked.choice("state", UploadState),)
    query = UploadQuery(
        job_id=asked.number("job") or None,
        states=states,
        held=True if state == "held" else None,
        verified=True if state == "verified" else None,
        limit=min(limit, PAGE),
        offset=offset,
    )
    progress, _ = desk.progress()
    uploads = desk.queue.uploads(query)
    return Reply(tuple(upload_document(upload, progress) for upload in uploads), _more(asked, len(uploads), limit, offset))


def _more(asked: Fields, got: int, limit: int, offset: int) -> Document | None:
    """The request for the rest, while there may be some."""
    if got < PAGE or limit <= PAGE:
        return None
    return {**asked.whole, "limit": limit - got, "offset": offset + got}


def _command(cause: Cause) -> Callable[[Desk, Fields], Reply]:
    def ask(desk: Desk, asked: Fields) -> Reply:
        return Reply(({"moved": desk.command(cause, _selection(desk, asked))},))

    return ask


def _selection(desk: Desk, asked: Fields) -> Selection:
    selection = Selection(tuple(asked.numbers("ids")), asked.flag("all"), asked.flag("failed"))
    for some_id in selection.ids:
        look_up(desk.queue, some_id)
    return selection


def _move(desk: Desk, asked: Fields) -> Reply:
    return Reply(({"moved": desk.line.move(asked.choice("direction", Direction), _selection(desk, asked))},))


def _start(desk: Desk, asked: Fields) -> Reply:
    started = desk.line.start_now(_selection(desk, asked))
    holds = [hold_document(hold) for hold in started.holds]
    return Reply(({"started": started.count, "paused": started.paused, "holds": holds},))


def _refresh(desk: Desk, asked: Fields) -> Reply:
    return Reply(({"refreshed": desk.refresh(asked.numbers("ids"))},))


def _signed_in(desk: Desk, asked: Fields) -> Reply:
    desk.signed_in(asked.text("account"))
    return Reply(({"account": asked.text("account")},))


def _events(desk: Desk, asked: Fields) -> Reply:
    since, limit = asked.count("since"), min(asked.count("limit", PAGE), PAGE)
    events = desk.queue.events(since, limit, asked.texts("without"))
    more = {**asked.whole, "since": events[-1].seq} if events and len(events) == limit else None
    return Reply(tuple(event_document(event) for event in events), more)


def _health(desk: Desk, asked: Fields) -> Reply:
    del asked
    return Reply((desk.health(),))


def _verify(desk: Desk, asked: Fields) -> Reply:
    after = asked.count("after")
    uploads = uploads_of(desk.queue, asked.numbers("ids"), after, VERIFIED_AT_ONCE)
    documents: list[Document] = []
    for upload in uploads:
        try:
            documents.append(upload_document(desk.verify(upload), {}))
        except Trouble as trouble:
            failed = upload._replace(failure=trouble.failure(), receipt=None)
            documents.append({**upload_document(failed, {}), "verified_at": None})
    more = {**asked.whole, "after": after + len(uploads)} if len(uploads) == VERIFIED_AT_ONCE else None
    return Reply(tuple(documents), more)


def _receipt(desk: Desk, asked: Fields) -> Reply:
    offset = asked.count("offset")
    job = look_up_job(desk.queue, asked.number("job"))
    uploads = desk.queue.uploads(UploadQuery(job_id=job.id, limit=PAGE, offset=offset))
    more = {**asked.whole, "offset": offset + PAGE} if len(uploads) == PAGE else None
    return Reply(tuple(receipt_document(upload) for upload in uploads), more)


def _cleanup(desk: Desk, asked: Fields) -> Reply:
    abort = asked.flag("abort")
    names = [asked.text("destination")] if asked.text("destination") else [settings.name for settings in desk.destinations()]
    documents: list[Document] = []
    for name in names:
        for found in list(desk.abandoned_at(name)):
            if abort:
                desk.abort(name, found)
            documents.append(
                {
                    "destination": name,
                    "key": found.key,
                    "multipart_id": found.multipart_id,
                    "began_at": moment(found.began_at),
                    "aborted": abort,
                }
            )
    return Reply(tuple(documents))


def _limit(desk: Desk, asked: Fields) -> Reply:
    """{"rate": 5000000 or "5M"} changes the limit, {"timetable": ["mon-fri 08:00-18:00 1M"]} the timetable; neither: asks."""
    given = asked.whole.get("rate")
    rate = parse_rate(given) if isinstance(given, str) else checked_rate(asked.number("rate"))
    if asked.whole.get("timetable") is not None:
        rules = [parse_rule(text) for text in asked.texts("timetable")]
        return Reply((limit_document(desk.set_timetable(rules, None if given is None else rate)),))
    return Reply((limit_document(desk.limit() if given is None else desk.set_limit(rate)),))


def _metered(desk: Desk, asked: Fields) -> Reply:
    """{"anyway": true} uploads on this network, metered or not, until it is another one; else asks."""
    if asked.flag("anyway"):
        desk.metering.upload_anyway()
    return Reply(({"waits": desk.metering.waits},))


def _run_state(desk: Desk, asked: Fields) -> Reply:
    """For those who follow another process: how far it is, and whether anything is left to do."""
    del asked
    progress, speed = desk.progress()
    left = uploads_left(desk.queue)
    rows = [
        {"id": row.upload_id, "job_id": row.job_id, "sent": row.sent, "size": row.size, "speed": row.speed, "phase": row.phase}
        for row in progress.values()
    ]
    listing = len(desk.queue.unfinished_listings())
    holds = [hold_document(hold) for hold in desk.queue.holds()]
    state: Document = {"uploads": rows, "speed": speed, "left": left, "listing": listing, "holds": holds, "seq": desk.queue.last_seq()}
    hindrance = desk.queue.hindrance
    wrong = error_document(hindrance.failure()) if hindrance else None
    more: Document = {
        "limit": limit_document(desk.limit()),
        "cleaning": bool(desk.queue.abandoned(1)),
        "hindrance": wrong,
        "metered": desk.metering.waits,
    }
    return Reply(({**state, **more},))


_VERBS: dict[str, Callable[[Desk, Fields], Reply]] = {
    "add": _add,
    "jobs": _jobs,
    "job": _job,
    "uploads": _uploads,
    "pause": _command(Cause.PAUSED),
    "resume": _command(Cause.RESUMED),
    "cancel": _command(Cause.CANCELLED),
    "retry": _command(Cause.RETRIED),
    "move": _move,
    "start": _start,
    "refresh": _refresh,
    "plan": plan,
    "taken": taken,
    "resolve": resolve,
    "signed_in": _signed_in,
    "events": _events,
    "health": _health,
    "verify": _verify,
    "receipt": _receipt,
    "cleanup": _cleanup,
    **DESTINATION_VERBS,
    "limit": _limit,
    "metered": _metered,
    "run_state": _run_state,
}
