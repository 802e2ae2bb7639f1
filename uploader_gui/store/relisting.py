"""Jobs that are to be listed again."""

from collections.abc import Iterable

from uploader_gui.store import tallies
from uploader_gui.store.writer import Writing

_AGAIN = """
UPDATE jobs SET listing = 1, refreshing = 1, intake = CASE intake WHEN 'cancelled' THEN 'waiting' ELSE intake END
WHERE id = ? AND listing = 0
"""
_NEVER_BEGUN = "INSERT OR IGNORE INTO chosen (id) SELECT id FROM uploads WHERE job_id = ? AND state = 'failed' AND origin = ''"
_FAR_AND_NEVER_BEGUN = """
SELECT DISTINCT u.job_id FROM chosen CROSS JOIN uploads AS u ON u.id = chosen.id
WHERE u.state = 'failed' AND u.origin = '' AND u.account <> ''
"""


def refresh(writing: Writing, job_ids: Iterable[int]) -> int:
    """See core.queue. What failed as it was listed is not known to be there any more: it is listed anew."""
    again = [job_id for job_id in job_ids if writing.db.execute(_AGAIN, (job_id,)).rowcount]
    for job_id in again:
        writing.touched.add(job_id)
        forget_never_begun(writing, job_id)
    return len(again)


def forget_never_begun(writing: Writing, job_id: int) -> int:
    """Take off the list what failed as it was listed; how many that were."""
    writing.db.execute("DELETE FROM chosen")
    writing.db.execute(_NEVER_BEGUN, (job_id,))
    tallies.add(writing, -1)
    return writing.db.execute("DELETE FROM uploads WHERE id IN (SELECT id FROM chosen)").rowcount


def relist(writing: Writing) -> int:
    """Where any of the chosen failed as it was listed, far away, its job is listed again: there may be a folder behind it.

    How many uploads are meant by that; they are not there any more.
    """
    jobs = [row[0] for row in writing.db.execute(_FAR_AND_NEVER_BEGUN).fetchall()]
    count = 0
    for job_id in jobs:
        if writing.db.execute(_AGAIN, (job_id,)).rowcount:
            writing.touched.add(job_id)
            count += forget_never_begun(writing, job_id)
    return count
