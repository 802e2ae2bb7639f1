"""What is asked about destinations, as documents."""

from collections.abc import Callable

from uploader_gui.core.job import IfExists
from uploader_gui.core.request import Reply
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.documents import capabilities_document, destination_document
from uploader_gui.engine.fields import Fields


def _list(desk: Desk, asked: Fields) -> Reply:
    del asked
    return Reply(tuple(destination_document(settings) for settings in desk.destinations()))


def _add(desk: Desk, asked: Fields) -> Reply:
    settings = desk.new_destination(asked.text("name"), asked.text("preset"), asked.mapping("options"))
    policy = asked.text("if_exists")
    settings = settings._replace(
        prefix=asked.text("prefix"),
        if_exists=asked.choice("if_exists", IfExists) if policy else settings.if_exists,
        max_size=asked.bytes("max_size") or 0,
    )
    desk.add_destination(settings, asked.text("secret"), asked.text("keep_secret") or "keyring")
    return Reply((destination_document(settings),))


def _test(desk: Desk, asked: Fields) -> Reply:
    return Reply((capabilities_document(desk.test_saved(asked.text("name"))),))


def _remove(desk: Desk, asked: Fields) -> Reply:
    desk.remove_destination(asked.text("name"))
    return Reply(({"name": asked.text("name"), "removed": True},))


DESTINATION_VERBS: dict[str, Callable[[Desk, Fields], Reply]] = {
    "destination_list": _list,
    "destination_add": _add,
    "destination_test": _test,
    "destination_remove": _remove,
}
