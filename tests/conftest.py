"""What every test stands on: no display, nobody's credentials, and silence (tests/silence.py)."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in [name for name in os.environ if name.startswith(("AWS_", "UPLOADER_")) and name != "AWS_CA_BUNDLE"]:
    del os.environ[name]
os.environ.update(AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, AWS_EC2_METADATA_DISABLED="true")

settings.register_profile("house", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")

pytest_plugins = ["tests.silence", "tests.servers.fixtures"]


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Is looked for as Python does it.

    A program that is opened in a test changes that to rarely, and what later tests leave would pile up, open files and all.
    """
    before = gc.get_threshold()
    yield
    if gc.get_threshold() != before:
        gc.set_threshold(*before)
        gc.unfreeze()
