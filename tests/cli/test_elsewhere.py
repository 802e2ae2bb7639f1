"""A store that another program is set up with is taken over by name, its key included."""

import json
from pathlib import Path

import pytest

from tests.e2e.program import Program

REMOTE = "[archive]\ntype = s3\nprovider = Minio\naccess_key_id = AK\nsecret_access_key = hush-hush\nendpoint = http://127.0.0.1:9\n"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "home")
    made.home.mkdir()
    (tmp_path / "rclone.conf").write_text(REMOTE)
    (tmp_path / "aws").write_text("[archive]\naws_access_key_id = A\naws_secret_access_key = B\n")
    made.environment |= {"RCLONE_CONFIG": str(tmp_path / "rclone.conf"), "HOME": str(tmp_path)}
    return made


def test_found_and_taken_over(program: Program) -> None:
    (found,) = program.documents("destination", "found")
    assert found == {"program": "rclone", "name": "archive", "bucket": "", "endpoint": "http://127.0.0.1:9"}
    assert "--bucket" in program.run("destination", "import", "archive", expect=2).stderr
    program.run("destination", "import", "archive", "--as", "films", "--bucket", "b", "--prefix", "in", "--keep-secret-in", "file")
    (listed,) = program.documents("destination", "list")
    assert (listed["name"], listed["prefix"], listed["access_key_id"]) == ("films", "in", "AK")
    assert "hush" not in json.dumps(listed)
    assert json.loads((program.home / "secrets.json").read_text()) == {"destination:films": "hush-hush"}
    assert "arn:aws:s3:::b/in/*" in program.run("destination", "policy", "films").stdout


def test_a_name_that_two_programs_have(program: Program, tmp_path: Path) -> None:
    program.environment["AWS_SHARED_CREDENTIALS_FILE"] = str(tmp_path / "aws")
    said = program.run("destination", "import", "archive", "--bucket", "b", expect=2).stderr
    assert "AWS and rclone both know" in said
    program.run("destination", "import", "archive", "--from", "aws", "--bucket", "b")
    assert program.documents("destination", "list")[0]["profile"] == "archive"


def test_a_name_that_none_has(program: Program) -> None:
    assert "destination found" in program.run("destination", "import", "nothing", expect=2).stderr
