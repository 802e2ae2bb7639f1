"""The program ends though a lane is in a read that does not return."""

import subprocess
import sys
import textwrap
from pathlib import Path

ENDING = """
    import sys
    from pathlib import Path

    from tests.engine.memory_destination import SMALL
    from tests.engine.slow_source import DeadDrive
    from tests.engine.stage import Stage
    from tests.workers.scene import Scene
    from uploader_gui.workers.leaving import leave_process

    drive = DeadDrive()
    scene = Scene(Stage(Path(sys.argv[1]) / "home", more={"local": drive}), lanes=2)
    scene.stage.add(scene.stage.file("dead.bin", SMALL))
    scene.uploader.start()
    assert drive.reading.acquire(timeout=30)
    scene.stage.clock.time += 10
    scene.uploader.close()
    scene.stage.queue.close()
    print(scene.stage.clock.time > 0)
    leave_process(7)
    print("not left")
"""


def test_it_does_not_wait_for_who_can_not_be_called_back(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ENDING), str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.returncode) == ("True\n", 7), done.stderr
