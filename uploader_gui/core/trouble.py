"""What every error has: a kind, what the program does about it, what a person can do, and a sentence."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from uploader_gui.core.upload import Failure

TRIES = "tries"
"""The fact of a failure that tells how often it was tried before it was given up."""


class Treatment(StrEnum):
    """What the program does about it by itself."""

    RETRY = "retry"  # try again later, counting attempts without progress
    WAIT = "wait"  # hold this upload for a while; no attempt is counted
    HOLD = "hold"  # hold everything for this destination for a while; no attempt is counted
    FAIL = "fail"  # nothing will change by itself


class Action(StrEnum):
    """The one thing a person can do about it."""

    NOTHING = "nothing"  # it goes on by itself
    RETRY = "retry"
    FIX_DESTINATION = "fix-destination"
    SIGN_IN = "sign-in"
    SET_CLOCK = "set-clock"
    RENAME = "rename"
    REPLACE = "replace"
    FIND_SOURCE = "find-source"
    ALLOW_READING = "allow-reading"
    ADD_AGAIN = "add-again"
    FREE_SPACE = "free-space"
    CLOSE_OTHER = "close-other"
    UPDATE = "update"


class Trouble(Exception):
    """Something went wrong."""

    kind: ClassVar[str] = "trouble"
    treatment: ClassVar[Treatment] = Treatment.FAIL
    action: ClassVar[Action] = Action.RETRY
    restarts: ClassVar[bool] = False  # the parts at the store are of no use any more
    in_vain: ClassVar[str] = ""  # the sentence once it was tried for the last time; "" where the docstring says it all
    holds_account: ClassVar[bool] = False  # with HOLD: everything of the source's account waits, not of the destination

    def __init__(self, detail: str = "", *, code: str = "", request_id: str = "", retry_after: float = 0.0, **facts: str) -> None:
        """`detail` is for the log and the Details pane; `retry_after` in seconds, 0 where the store named none."""
        super().__init__(detail)
        self.detail = detail
        self.code = code
        self.request_id = request_id
        self.retry_after = retry_after
        self.facts = facts

    @property
    def message(self) -> str:
        """The sentence for people, in English."""
        return sentence(type(self), self.facts)

    def failure(self) -> Failure:
        """As it is kept in the queue."""
        return Failure(self.kind, self.message, self.action, self.code, self.request_id, self.facts)

    def given_up(self, tries: int) -> Failure:
        """The same after so many tries, of which this was the last."""
        facts = {**self.facts, TRIES: str(tries)}
        action = Action.RETRY if self.action is Action.NOTHING else self.action
        return Failure(self.kind, sentence(type(self), facts), action, self.code, self.request_id, facts)

    def __str__(self) -> str:
        return f"{self.message} [{self.code or self.kind}] {self.detail}".rstrip()


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def template_of(kind: "type[Trouble]", facts: Mapping[str, str]) -> str:
    """What is said of it, before its facts are filled in: its docstring, or what is true once it was given up."""
    return kind.in_vain if kind.in_vain and TRIES in facts else " ".join((kind.__doc__ or "").split())


def sentence(kind: "type[Trouble]", facts: Mapping[str, str], template: str = "") -> str:
    """template_of it (or a translation of that) with its facts filled in."""
    return (template or template_of(kind, facts)).format_map(_Blank(facts))


class Stopped(Exception):
    """The work was asked to stop: not a trouble, and no attempt is counted."""
