"""What the program knows of a plug-in, asked again and again."""

from uploader_gui.app import destination_kinds
from uploader_gui.core.destination import DestinationSettings


def test_a_queue_that_is_opened_again_in_one_process_knows_the_console_still() -> None:
    """A module of the same name within the plug-in would take the place of the function once it is imported."""
    settings = DestinationSettings("There", options={"bucket": "b", "preset": "aws", "region": "eu-central-1"})
    for _ in range(2):
        assert "eu-central-1" in destination_kinds()["s3"].console(settings, "a key")
