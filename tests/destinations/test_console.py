"""Where a provider's console shows an object: known addresses only."""

import pytest

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.destinations.s3 import console
from uploader_gui.destinations.s3.presets import PRESETS


def address(key="2026/Ünï & co.jpg", **options):
    return console(DestinationSettings("there", options={"bucket": "photos", **options}), key)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            {"preset": "aws", "region": "eu-central-1"},
            "https://eu-central-1.console.aws.amazon.com/s3/object/photos?region=eu-central-1&prefix=2026%2F%C3%9Cn%C3%AF%20%26%20co.jpg",
        ),
        ({"preset": "r2", "account": "a1b2"}, "https://dash.cloudflare.com/a1b2/r2/default/buckets/photos?prefix=2026%2F"),
        (
            {"preset": "r2", "endpoint": "https://c3d4.r2.cloudflarestorage.com"},
            "https://dash.cloudflare.com/c3d4/r2/default/buckets/photos?prefix=2026%2F",
        ),
        ({"preset": "wasabi", "region": "eu-west-1"}, "https://console.wasabisys.com/file_manager/photos?region=eu-west-1"),
        ({"preset": "digitalocean"}, "https://cloud.digitalocean.com/spaces/photos?path=2026%2F"),
        ({"preset": "scaleway", "region": "nl-ams"}, "https://console.scaleway.com/object-storage/buckets/nl-ams/photos/files"),
        ({"preset": "b2"}, "https://secure.backblaze.com/b2_buckets.htm"),
        (
            {"preset": "gcs"},
            "https://console.cloud.google.com/storage/browser/_details/photos/2026/%C3%9Cn%C3%AF%20%26%20co.jpg",
        ),
    ],
)
def test_each_in_its_own_form(options, expected):
    assert address(**options) == expected


@pytest.mark.parametrize(
    "options",
    [
        {"preset": "minio", "endpoint": "https://minio.example.org"},
        {"preset": "hetzner"},
        {"preset": "r2"},  # nobody knows the account
        {"preset": "aws", "region": "cn-north-1"},
        {"preset": "aws", "endpoint": "https://proxy.example.org"},
        {"endpoint": "https://storage.example.org"},
    ],
)
def test_none_where_nobody_knows(options):
    assert address(**options) == ""


def test_every_preset_has_an_answer():
    for name in PRESETS:
        found = address(preset=name, endpoint="https://storage.example.org", account="a")
        assert found == "" or found.startswith("https://")
