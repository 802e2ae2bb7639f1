"""Pictures of what the person is asked: the plan before a large drop, and the sheet of files that are already there."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.ui.gestures import drop, files
from tests.ui.studio import MB, Studio, ask, asked, done, keep, let_run, running, wait
from uploader_gui.core.forecast import Looked
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause


def plan(studio: Studio, folder: Path) -> None:
    """A folder that was uploaded in part, added whole."""
    studio.set_up()
    photos = {f"IMG_{number}.JPG": 40_000 + number for number in range(2041, 2055)}
    holiday = studio.folder("Pictures/Holiday photos", photos)
    with running(studio) as program:
        window = program.window
        ask(program, lambda desk: desk.add([str(holiday)], "Family archive"))
        wait(lambda: done(program, len(photos)), "what is there")
        for name in ("IMG_2043.JPG", "IMG_2044.JPG", "IMG_2047.JPG", "IMG_2049.JPG", "IMG_2050.JPG"):
            studio.file(f"Pictures/Holiday photos/{name}", 52_000 + len(name))
        os.utime(holiday / "IMG_2050.JPG", (1_700_000_000, 1_700_000_000))
        studio.folder("Pictures/Holiday photos/RAW", {f"IMG_{number}.CR3": 21 * MB + number for number in range(1000, 1240)})
        drop(window, files(str(holiday)))
        wait(lambda: [job.forecast.looked for job in waiting(program)] == [Looked.DONE], "the plan")
        job_id = waiting(program)[0].id
        ask(program, lambda desk: desk.set_options(Selection((job_id,)), IfExists.REPLACE, force=False))
        window.model.ask_totals()
        let_run(1.5)
        keep(window, folder, f"plan-{studio.look}")
        window.plans.show_conflicts(job_id)
        sheet = window.plans.sheet
        wait(lambda: sheet.list.topLevelItemCount() == 5, "the files")
        sheet.list.topLevelItem(1).setSelected(True)
        sheet.list.topLevelItem(3).setSelected(True)
        sheet.buttons[IfExists.RENAME].click()
        let_run(0.4)
        assert sheet.grab().save(str(folder / f"conflicts-{studio.look}.png"))
        sheet.reject()
        ask(program, lambda desk: desk.command(Cause.CANCELLED, Selection((job_id,))))
        QCoreApplication.processEvents()


def waiting(program) -> list:
    return asked(program, lambda desk: desk.queue.forecasts.jobs())
