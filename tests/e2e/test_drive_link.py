"""A link to Google Drive, from the command line to the bucket: the real program, a fake Drive, a real store."""

from tests.e2e.abroad import Abroad, bucket
from tests.servers import Server
from tests.servers.drive import FakeDrive, sample_drive

KEYS = ["Packing list.docx", "film, again", "film.mp4", "notes.txt", *(f"picture {number}.jpg" for number in range(1, 7))]


def names(found: dict[str, str]) -> list[str]:
    return sorted(key.rpartition("/")[2] for key in found)


def test_a_link_arrives_whole_and_is_refreshed(abroad: Abroad, drive: FakeDrive, seaweedfs: Server, prefix: str) -> None:
    scene, program = sample_drive(drive), abroad.program
    assert "drive sign-in" in program.run("add", scene.link, expect=2).stderr
    abroad.sign_in(scene.email)
    job = program.run("add", f"Look: {scene.link}, they are lovely").stdout.strip()
    program.run("run", "--until-done")
    (told,) = program.documents("job", job)
    found = bucket(seaweedfs, prefix)
    assert (told["name"], told["account"], told["state"], told["verified"]) == ("Holiday", f"drive:{scene.email}", "done", len(KEYS))
    assert names(found) == sorted(KEYS)
    assert {drive.md5(item) for item in scene.arrives} <= set(found.values())
    assert (told["total_bytes"], told["sent_bytes"]) == (26_049_001, 26_049_001)

    drive.change(scene.special["film"], seed="another film")
    drive.file("new.txt", 10, scene.root)
    drive.log.clear()
    program.run("refresh", job)
    program.run("run", "--until-done")
    again = bucket(seaweedfs, prefix)
    assert names(again) == sorted([*KEYS, "new.txt"])
    assert again["Holiday/The last day/film.mp4"] == drive.md5(scene.special["film"]) != found["Holiday/The last day/film.mp4"]
    changed = sum(found[key] != again[key] for key in found)
    assert changed == 2, "the film, and the shortcut to it"
    assert program.documents("job", job)[0]["verified"] == len(KEYS) + 1


def test_a_second_time_nothing_is_sent_but_by_force(abroad: Abroad, drive: FakeDrive, seaweedfs: Server, prefix: str) -> None:
    scene, program = sample_drive(drive), abroad.program
    abroad.sign_in(scene.email)
    jobs = []
    for force in ((), (), ("--force",)):
        jobs.append(program.run("add", *force, scene.link).stdout.strip())
        program.run("run", "--until-done")
    counts = [(job["done"], job["skipped"], job["failed"]) for number in jobs for job in program.documents("job", number)]
    assert counts == [(len(KEYS), 0, 0), (0, len(KEYS), 0), (len(KEYS), 0, 0)]
    assert names(bucket(seaweedfs, prefix)) == sorted(KEYS)


def test_what_only_a_sign_in_helps_ends_with_3_and_goes_on_afterwards(
    abroad: Abroad, drive: FakeDrive, seaweedfs: Server, prefix: str
) -> None:
    scene, program = sample_drive(drive), abroad.program
    abroad.sign_in(scene.email)
    local = program.home.parent / "here.txt"
    local.write_text("from here")
    for what in (scene.link, str(local)):
        program.run("add", what)
    drive.revoke(scene.email)
    held = program.run("run", "--until-done", expect=3)
    assert f"“{scene.email}” needs you." in held.stderr
    assert names(bucket(seaweedfs, prefix)) == ["here.txt"]
    abroad.sign_in(scene.email)
    program.run("run", "--until-done")
    assert names(bucket(seaweedfs, prefix)) == sorted([*KEYS, "here.txt"])


def test_a_listing_that_needs_a_sign_in_ends_with_3_too(abroad: Abroad, drive: FakeDrive) -> None:
    scene, program = sample_drive(drive), abroad.program
    abroad.sign_in(scene.email)
    program.run("add", scene.link)
    drive.revoke(scene.email)
    program.run("refresh", "1")
    assert program.documents("job", "1")[0]["state"] == "listing"
    assert f"“{scene.email}” needs you." in program.run("run", "--until-done", expect=3).stderr
