"""The `q` parameter of files.list, read as Drive reads it; what it does not understand is refused (400)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tests.servers.drive.items import Item
from tests.servers.drive.refusals import Refusal, invalid

Test = Callable[[Item], bool]

TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|!=|=|<|>|\(|\))|(?P<word>[A-Za-z][A-Za-z.]*))")
KEYWORDS = {"and", "or", "not", "in", "contains", "true", "false"}


@dataclass(frozen=True)
class Facts:
    """What a query may ask about an item beyond its own fields."""

    trashed: Callable[[Item], bool]
    shared_with_me: Callable[[Item], bool]
    readers: Callable[[Item, str], set[str]]


@dataclass
class Query:
    """A test for items, and the folders that it names as parents."""

    test: Test
    parents: list[str] = field(default_factory=list)


def parse(text: str, facts: Facts) -> Query:
    """Refuses with 400 `invalid`, as Drive does."""
    return _Parser(text, facts).query()


class _Parser:
    """or < and < not < ( ), each term a field, an operator and a value."""

    def __init__(self, text: str, facts: Facts) -> None:
        self._tokens = list(_tokens(text))
        self._facts = facts
        self._parents: list[str] = []

    def query(self) -> Query:
        test = self._or()
        if self._tokens:
            raise _wrong(self._tokens[0])
        return Query(test, self._parents)

    def _or(self) -> Test:
        tests = [self._and()]
        while self._took("or"):
            tests.append(self._and())
        return lambda item: any(test(item) for test in tests)

    def _and(self) -> Test:
        tests = [self._not()]
        while self._took("and"):
            tests.append(self._not())
        return lambda item: all(test(item) for test in tests)

    def _not(self) -> Test:
        if self._took("not"):
            refused = self._not()
            return lambda item: not refused(item)
        if self._took("("):
            inside = self._or()
            self._need(")")
            return inside
        return self._term()

    def _term(self) -> Test:
        word = self._next()
        if word.startswith("'"):
            self._need("in")
            return self._membership(_plain(word), self._next())
        if (term := TERMS.get(word)) is None:
            raise _wrong(word)
        return term(self._facts, word, self._next(), self._next())

    def _membership(self, value: str, collection: str) -> Test:
        if collection == "parents":
            self._parents.append(value)
            return lambda item: item.parent == value
        if collection not in {"owners", "writers", "readers"}:
            raise _wrong(collection)
        return lambda item: value in self._facts.readers(item, collection)

    def _next(self) -> str:
        if not self._tokens:
            raise _wrong("the end")
        return self._tokens.pop(0)

    def _need(self, token: str) -> None:
        if (found := self._next()) != token:
            raise _wrong(found)

    def _took(self, token: str) -> bool:
        if self._tokens and self._tokens[0] == token:
            del self._tokens[0]
            return True
        return False


def _tokens(text: str) -> Iterator[str]:
    at, text = 0, text.rstrip()
    while at < len(text):
        if not (match := TOKEN.match(text, at)):
            raise _wrong(text[at:])
        yield match.group().strip()
        at = match.end()


def _plain(token: str) -> str:
    """A quoted text without its quotes; only \\' and \\\\ are escapes."""
    if not token.startswith("'"):
        raise _wrong(token)
    if re.search(r"(?<!\\)(?:\\\\)*\\[^'\\]", token):
        raise _wrong(token)
    return re.sub(r"\\(.)", r"\1", token[1:-1])


def _wrong(near: str) -> Refusal:
    return invalid("q", f"Invalid Value (near {near[:40]!r})")


def _name(_facts: Facts, _word: str, sign: str, value: str) -> Test:
    wanted = _plain(value)
    if sign == "contains":  # a prefix of a word, for names
        return lambda item: any(word.lower().startswith(wanted.lower()) for word in [item.name, *item.name.split()])
    return _equal(sign, lambda item: item.name == wanted)


def _kind(_facts: Facts, _word: str, sign: str, value: str) -> Test:
    wanted = _plain(value)
    if sign == "contains":
        return lambda item: item.mime.startswith(wanted)
    return _equal(sign, lambda item: item.mime == wanted)


def _target(_facts: Facts, _word: str, sign: str, value: str) -> Test:
    wanted = _plain(value)
    return _equal(sign, lambda item: item.target == wanted)


def _truth(facts: Facts, word: str, sign: str, value: str) -> Test:
    if value not in {"true", "false"}:
        raise _wrong(value)
    known: dict[str, Test] = {"trashed": facts.trashed, "sharedWithMe": facts.shared_with_me, "starred": lambda item: False}
    return _equal(sign, lambda item: known[word](item) is (value == "true"))


def _time(_facts: Facts, word: str, sign: str, value: str) -> Test:
    try:
        wanted: float = datetime.fromisoformat(_plain(value).replace("Z", "+00:00")).timestamp()
    except ValueError:
        raise _wrong(value) from None
    if (compare := COMPARISONS.get(sign)) is None:
        raise _wrong(sign)
    if word == "modifiedTime":
        return lambda item: compare(item.modified, wanted)
    return lambda item: compare(item.created, wanted)


def _equal(sign: str, test: Test) -> Test:
    if sign == "=":
        return test
    if sign == "!=":
        return lambda item: not test(item)
    raise _wrong(sign)


COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "=": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}
TERMS: dict[str, Callable[[Facts, str, str, str], Test]] = {
    "name": _name,
    "mimeType": _kind,
    "trashed": _truth,
    "starred": _truth,
    "sharedWithMe": _truth,
    "modifiedTime": _time,
    "createdTime": _time,
    "shortcutDetails.targetId": _target,
}
