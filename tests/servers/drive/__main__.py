"""A Drive in a process of its own: `python -m tests.servers.drive --scene awkward` tells where it is as one line of JSON.

It ends at SIGTERM, SIGINT, or when its standard input is closed (--until-closed).
"""

import argparse
import json
import signal
import sys
import threading

from tests.servers.drive.drive import FakeDrive
from tests.servers.drive.scenes import Scene, awkward_drive, sample_drive
from tests.servers.drive.schema import do_without


def main() -> int:
    """The status is 1 if a reply was not as Google describes it."""
    chosen = _arguments()
    if chosen.unchecked:
        do_without()
    drive = FakeDrive(chosen.port)
    scene = sample_drive(drive) if chosen.scene == "sample" else awkward_drive(drive, chosen.files, chosen.folders)
    ending = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ending.set())
    drive.start()
    sys.stdout.write(json.dumps({**drive.addresses(), **_told(drive, scene)}) + "\n")
    sys.stdout.flush()
    if chosen.until_closed:
        threading.Thread(target=_set_at_the_end, args=(ending,), daemon=True).start()
    ending.wait()
    drive.close()
    sys.stderr.writelines(f"{complaint}\n" for complaint in drive.complaints)
    return 1 if drive.complaints else 0


def _set_at_the_end(ending: threading.Event) -> None:
    sys.stdin.read()
    ending.set()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.servers.drive")
    parser.add_argument("--scene", choices=["sample", "awkward"], default="sample")
    parser.add_argument("--port", type=int, default=0, help="of the API; 0 lets the system choose")
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--folders", type=int, default=200)
    parser.add_argument("--until-closed", action="store_true", help="end when standard input is closed")
    parser.add_argument("--unchecked", action="store_true", help="check replies only where Google's description of Drive is installed")
    return parser.parse_args()


def _told(drive: FakeDrive, scene: Scene) -> dict[str, object]:
    return {
        "control": f"{drive.origins['api'].url}/_control/",
        "account": scene.email,
        "refresh_token": drive.grant(scene.email),
        "link": scene.link,
        "root": scene.root,
        "special": {name: item.id for name, item in scene.special.items()},
        "arrives": len(scene.arrives),
        "exports": len(scene.exports),
        "skipped": scene.skipped,
    }


if __name__ == "__main__":
    sys.exit(main())
