"""Random faults at random requests of many uploads, through a proxy before a real store; each voyage can be replayed by its seed."""

import random
import time
from collections import Counter
from pathlib import Path

from tests.faults import answers
from tests.faults.certificates import issue
from tests.faults.promises import lies_at, wrong_at
from tests.faults.row import PART, Way
from tests.faults.voyage import LONG, SHORT, Port, Voyage
from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fault_rules import ANY, BODIES, WRITES, Fault, Rule, never
from tests.servers.flows import CountingFlow
from tests.servers.scripted import Reply, error
from tests.soak import Figures, Room
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.practice import PracticeBucket

TITLE = "Random faults on the way to a real store"
SIZES = (0, 1, 5_000, 40_000, 40_000, 300_000, 300_000, 2_000_000, PART + 100_000, 2 * PART + 5)
COMPLETE = "CompleteMultipartUpload"
TURNS = 5000

Kind = tuple[str, str, Fault]
KINDS: tuple[Kind, ...] = (
    ("cut in the body", BODIES, Fault(cut=3000)),
    ("cut before the body", BODIES, Fault(cut=0)),
    ("answer lost", WRITES, Fault(answer=answers.lost)),
    ("answer cut short", WRITES, Fault(answer=answers.cut_short)),
    ("answer cut in its head", ANY, Fault(answer=answers.cut_in_head)),
    ("never answered", f"UploadPart|{COMPLETE}", Fault(answer=never)),
    ("byte flipped", BODIES, Fault(flip=1)),
    ("500", ANY, answers.instead(error("500 Internal Server Error", "InternalError"))),
    ("500, though done", WRITES, Fault(answer=lambda _: Reply("500 Internal Server Error"))),
    ("503 SlowDown", ANY, answers.instead(error("503 Slow Down", "SlowDown"))),
    ("429 with Retry-After", ANY, answers.instead(Reply("429 Too Many Requests", (("retry-after", "9"),)))),
    ("403", ANY, answers.instead(answers.DENIED)),
    ("credentials expired", ANY, answers.instead(error("400 Bad Request", "ExpiredToken"))),
    ("404 NoSuchUpload", f"UploadPart|{COMPLETE}", answers.instead(error("404 Not Found", "NoSuchUpload"))),
    ("404 to a look", "HeadObject", answers.instead(Reply("404 Not Found"))),
    ("empty 200 to Complete", COMPLETE, answers.instead(Reply())),
    ("empty 200 to Complete, though done", COMPLETE, Fault(answer=lambda _: Reply())),
    ("error in a 200 to Complete", COMPLETE, answers.instead(error("200 OK", "InternalError"))),
    ("another region", ANY, answers.instead(error("301 Moved", "PermanentRedirect", ("x-amz-bucket-region", "eu-central-1")))),
    ("a page for people", ANY, answers.instead(Reply("200 OK", (("content-type", "text/html"),), b"<html>Welcome</html>"))),
    ("no HTTP", ANY, answers.instead(Reply(raw=b"SSH-2.0-OpenSSH\r\n", close=True))),
    ("slow", ANY, Fault(wait=0.1)),
)


def soak(room: Room) -> Figures:
    counted: Counter[str] = Counter()
    struck: Counter[str] = Counter()
    broken: list[str] = []
    until = time.monotonic() + room.seconds
    with PracticeBucket(room.folder / "bucket") as bucket:
        port = _port(bucket, room.folder)
        number = 0
        while not number or time.monotonic() < until:
            number += 1
            seed = room.seed * 1_000_000 + number
            wrong = cross(random.Random(seed), port, room.folder / f"voyage-{number}", counted, struck)
            broken += [f"voyage {number} (seed {room.seed}): {promise}" for promise in wrong]
    kinds = ", ".join(f"{name} {count:,}" for name, count in struck.most_common())
    return Figures({"voyages": number, **counted, "faults": struck.total(), "of which": kinds}, broken)


def cross(chance: random.Random, port: Port, folder: Path, counted: Counter[str], struck: Counter[str]) -> list[str]:
    """One voyage of a few files through some faults: which promises it broke."""
    folder.mkdir()
    kinds = chance.sample(KINDS, chance.randint(2, 8))
    rules = [Rule(operations, fault, first := chance.randint(1, 8), first + chance.randint(0, 3)) for _, operations, fault in kinds]
    files = _files(chance, folder / "files")
    prefix = f"{folder.name}/"
    with FaultProxy(port.server.endpoint, port.papers.shown[Way.SECURE] if chance.random() < 0.3 else None) as proxy:
        proxy.lay(*rules)
        patience = SHORT if any(rule.fault.silent for rule in rules) else LONG
        voyage = Voyage(folder, port, proxy, prefix, patience=patience)
        try:
            voyage.stage.add(*files.values(), prefix=prefix)
            broken = _sail(voyage, port, prefix, files, counted)
        finally:
            voyage.close()
        struck.update({name: proxy.rules.struck[fault] for name, _, fault in kinds})
    counted["uploads"] += len(files)
    return broken


def _sail(voyage: Voyage, port: Port, prefix: str, files: dict[str, Path], counted: Counter[str]) -> list[str]:
    """Through the faults to an end of each upload; then without faults, and by hand what failed."""
    voyage.stage.work(patience=TURNS)
    uploads = voyage.stage.uploads()
    counted["verified in spite of them"] += sum(upload.verified for upload in uploads)
    failed = [upload for upload in uploads if upload.state is UploadState.FAILED]
    counted["failed with a sentence, verified after Retry"] += len(failed)
    broken = lies_at(port.server, prefix, {upload.name: files[upload.name] for upload in uploads if upload.verified})
    broken += [f"{upload.name} failed without a sentence" for upload in failed if not (upload.failure and upload.failure.message)]
    voyage.proxy.heal()
    if failed:
        voyage.retry([upload.id for upload in failed])
        voyage.stage.work(patience=TURNS)
    done = voyage.stage.queue.uploads(UploadQuery(states=(UploadState.DONE,)))
    broken += [_not_arrived(upload) for upload in voyage.stage.uploads() if upload.state is not UploadState.DONE]
    unproven = [upload for upload in done if not upload.verified]
    counted["uploaded, and said not to be verified"] += len(unproven)
    return broken + wrong_at(port.server, prefix, files)


def _not_arrived(upload: Upload) -> str:
    return f"{upload.name} is {upload.state} in the end: {upload.failure.message if upload.failure else upload.reason}"


def _files(chance: random.Random, folder: Path) -> dict[str, Path]:
    folder.mkdir()
    files = {f"{number}.bin": folder / f"{number}.bin" for number in range(chance.randint(1, 8))}
    for path in files.values():
        path.write_bytes(chance.randbytes(chance.choice(SIZES)))
    return files


def _port(bucket: PracticeBucket, folder: Path) -> Port:
    server = Server("seaweedfs", bucket.endpoint, bucket.bucket, bucket.access_key_id, bucket.secret, preset="seaweedfs")
    destination = open_destination(server.settings(prefix="able/"), server.vault(), SystemClock())
    able = destination.test(CountingFlow())
    destination.close()
    return Port(server, able, issue(folder))
