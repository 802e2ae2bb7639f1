"""The tables of the queue, and the steps that lead from an older queue to this one."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from uploader_gui.core.errors import AlreadyThere, QueueNewer, TooLarge
from uploader_gui.core.upload import OVERSIZED, Stage, UploadState

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def _one_of(column: str, names: Sequence[str]) -> str:
    """A chain of ORs: for IN, SQLite builds a table of the names anew for every row."""
    return " OR ".join(f"{column} = '{name}'" for name in names)


_META = "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"

_JOBS = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY, name NOT NULL, destination TEXT NOT NULL, what TEXT NOT NULL, prefix NOT NULL,
    if_exists TEXT NOT NULL, force INTEGER NOT NULL, priority INTEGER NOT NULL, start_at REAL, added_at REAL NOT NULL,
    listing INTEGER NOT NULL DEFAULT 1, intake TEXT NOT NULL DEFAULT 'waiting',
    positions INTEGER NOT NULL DEFAULT 0, started INTEGER NOT NULL DEFAULT 0, finished_at REAL
)
"""

_UPLOADS = f"""
CREATE TABLE uploads (
    id INTEGER PRIMARY KEY, job_id INTEGER NOT NULL, position INTEGER NOT NULL, rank INTEGER NOT NULL,
    name NOT NULL, search TEXT NOT NULL, source NOT NULL, destination TEXT NOT NULL,
    key TEXT NOT NULL, clash INTEGER NOT NULL DEFAULT 0, new_key TEXT NOT NULL DEFAULT '', size INTEGER NOT NULL,
    state TEXT NOT NULL CHECK ({_one_of("state", tuple(UploadState))}),
    stage TEXT NOT NULL DEFAULT '{Stage.FRESH}' CHECK ({_one_of("stage", tuple(Stage))}),
    reason TEXT NOT NULL DEFAULT '', not_before REAL, attempts INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0,
    token TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '', multipart_id TEXT NOT NULL DEFAULT '', began_at REAL, session TEXT,
    receipt TEXT, verified INTEGER NOT NULL DEFAULT 0, failure TEXT, running_since REAL, ended_at REAL,
    mark INTEGER NOT NULL GENERATED ALWAYS AS (CASE state
        WHEN '{UploadState.WAITING}' THEN reason <> ''
        WHEN '{UploadState.DONE}' THEN verified
        WHEN '{UploadState.SKIPPED}' THEN reason = '{TooLarge.kind}'
        WHEN '{UploadState.FAILED}' THEN reason = '{TooLarge.kind}'
        ELSE 0 END) VIRTUAL
)
"""
# `mark` halves a state into what is counted and filtered on its own: held, verified, oversized.
# `search` is the name as searching compares it, or empty where that is the name itself.
# `clash` is 0, or the row's own id where another file of the job took the key first.

_TABLES = (
    _META,
    _JOBS,
    _UPLOADS,
    "CREATE UNIQUE INDEX uploads_key ON uploads (job_id, key, clash)",
    "CREATE INDEX uploads_renamed ON uploads (job_id, new_key) WHERE new_key <> ''",
    "CREATE INDEX uploads_page ON uploads (job_id, position)",
    "CREATE INDEX uploads_bucket ON uploads (job_id, state, mark, id)",
    "CREATE INDEX uploads_ready ON uploads (destination, rank, id) WHERE state = 'waiting' AND not_before IS NULL",
    "CREATE INDEX uploads_due ON uploads (not_before) WHERE state = 'waiting' AND not_before IS NOT NULL",
    "CREATE INDEX uploads_running ON uploads (running_since) WHERE state = 'running'",
    "CREATE INDEX uploads_live ON uploads (destination, multipart_id) WHERE multipart_id <> ''",
    "CREATE INDEX uploads_ended ON uploads (ended_at, state) WHERE ended_at IS NOT NULL",
    """
    CREATE TABLE tallies (
        job_id INTEGER NOT NULL, state TEXT NOT NULL, mark INTEGER NOT NULL,
        files INTEGER NOT NULL, bytes INTEGER NOT NULL, sent INTEGER NOT NULL, PRIMARY KEY (job_id, state, mark)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE parts (
        upload_id INTEGER NOT NULL, number INTEGER NOT NULL, length INTEGER NOT NULL, etag TEXT NOT NULL, checksum TEXT NOT NULL,
        PRIMARY KEY (upload_id, number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE abandoned (
        id INTEGER PRIMARY KEY AUTOINCREMENT, upload_id INTEGER NOT NULL, destination TEXT NOT NULL, key TEXT NOT NULL,
        multipart_id TEXT NOT NULL, began_at REAL NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before REAL NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX abandoned_upload ON abandoned (upload_id)",
    """
    CREATE TABLE holds (
        destination TEXT PRIMARY KEY, reason TEXT NOT NULL, until REAL NOT NULL, times INTEGER NOT NULL, message TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE TABLE events (seq INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL)",
    "INSERT INTO meta (name, value) VALUES ('last_id', 0)",
)


def the_queue(db: "Database") -> None:
    """Version 1: everything."""
    for statement in _TABLES:
        db.execute(statement)


_ACCOUNTS = (
    "ALTER TABLE jobs ADD COLUMN account TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN names TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN max_size INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN refreshing INTEGER NOT NULL DEFAULT 0",
    "DROP INDEX uploads_ready",
    "DROP INDEX uploads_bucket",
    "ALTER TABLE uploads DROP COLUMN mark",
    "ALTER TABLE uploads ADD COLUMN account TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE uploads ADD COLUMN version TEXT NOT NULL DEFAULT ''",
    f"""
    ALTER TABLE uploads ADD COLUMN mark INTEGER NOT NULL GENERATED ALWAYS AS (CASE state
        WHEN '{UploadState.WAITING}' THEN reason <> ''
        WHEN '{UploadState.DONE}' THEN verified
        WHEN '{UploadState.SKIPPED}' THEN reason = '{TooLarge.kind}' OR reason = '{OVERSIZED}'
        WHEN '{UploadState.FAILED}' THEN reason = '{TooLarge.kind}'
        ELSE 0 END) VIRTUAL
    """,
    "CREATE INDEX uploads_bucket ON uploads (job_id, state, mark, id)",
    "CREATE INDEX uploads_ready ON uploads (destination, account, rank, id) WHERE state = 'waiting' AND not_before IS NULL",
    "ALTER TABLE holds RENAME COLUMN destination TO party",
)


def accounts(db: "Database") -> None:
    """Version 2: sources with accounts, which may be held; roots keep their names; a limit of size; jobs that are listed again.

    No row is written anew: what there is came from this computer, whose account is "".
    """
    for statement in _ACCOUNTS:
        db.execute(statement)


def seals(db: "Database") -> None:
    """Version 3: a sum of what says which file goes where, so that damage to it is noticed. What there is has none."""
    db.execute("ALTER TABLE uploads ADD COLUMN seal INTEGER")


_FORECASTS = (
    """
    CREATE TABLE forecasts (
        job_id INTEGER PRIMARY KEY, files INTEGER NOT NULL, bytes INTEGER NOT NULL, looked TEXT NOT NULL DEFAULT 'counting',
        reason TEXT NOT NULL DEFAULT '', seen INTEGER NOT NULL DEFAULT 0, identical INTEGER NOT NULL DEFAULT 0,
        same_size INTEGER NOT NULL DEFAULT 0, other INTEGER NOT NULL DEFAULT 0, answered INTEGER NOT NULL DEFAULT 0
    )
    """,
    "ALTER TABLE uploads ADD COLUMN answer TEXT NOT NULL DEFAULT ''",
    f"CREATE INDEX uploads_taken ON uploads (state, id, job_id, answer) WHERE reason = '{AlreadyThere.kind}'",
)
_ORDER = (
    "ALTER TABLE jobs ADD COLUMN rank INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE jobs ADD COLUMN ready INTEGER NOT NULL DEFAULT 0",
    "UPDATE jobs SET rank = id - priority * 1099511627776",
    "DROP INDEX uploads_ready",
    "DROP INDEX uploads_bucket",
    "CREATE INDEX uploads_bucket ON uploads (job_id, state, mark, position)",
    "CREATE INDEX uploads_ready ON uploads (job_id, position) WHERE state = 'waiting' AND not_before IS NULL",
    "UPDATE jobs SET ready = EXISTS ("
    "SELECT 1 FROM uploads AS u WHERE u.job_id = jobs.id AND u.state = 'waiting' AND u.not_before IS NULL)",
    "CREATE INDEX jobs_ready ON jobs (destination, account, rank) WHERE ready = 1",
    "CREATE INDEX jobs_open ON jobs (rank) WHERE finished_at IS NULL",
    "CREATE INDEX jobs_ended ON jobs (finished_at) WHERE finished_at IS NOT NULL",
)
# `jobs.rank` is the order in which jobs are claimed, `uploads.position` that of a job's files: a job is moved by changing one row.
# `jobs.ready` says whether any of its files waits for nothing but its turn. `uploads.rank` has no meaning any more.


def forecasts_and_order(db: "Database") -> None:
    """Version 4: jobs that wait for a word, with what is known before; answers where a key is taken, and which ones are; and the
    order that people give to jobs and to their files."""
    for statement in (*_FORECASTS, *_ORDER):
        db.execute(statement)


STEPS: tuple[Step, ...] = (the_queue, accounts, seals, forecasts_and_order)
"""One per version, in order; released ones never change."""


def version(db: sqlite3.Connection) -> int:
    """Which step the queue has reached; 0 for a new one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(found: int, steps: Sequence[Step] = STEPS) -> None:
    """Raises QueueNewer when the queue has reached a step that this program does not know."""
    if found > len(steps):
        raise QueueNewer(f"version {found}, this program knows {len(steps)}")


def upgrade(db: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that are missing, all in one transaction: a crash leaves the old queue or the new one."""
    from sqlite_utils import Database, Migrations  # only here: importing it takes longer than opening a queue that is up to date

    migrations = Migrations("queue")
    for step in steps:
        migrations(name=step.__name__)(step)
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(db, execute_plugins=False))
        db.execute(f"PRAGMA user_version = {len(steps)}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
