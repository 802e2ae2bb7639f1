"""A job in memory: any number of files, made up when they are asked for."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from uploader_gui.core.job import Job, Tally
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState

Maker = Callable[[int], Upload]


@dataclass
class MemoryJob:
    """A job with `count` files: those in `changed` are as they are there, the others as `make` says, all in state `base`."""

    job: Job
    count: int
    make: Maker
    base: UploadState = UploadState.WAITING
    size: int = 1_000_000
    changed: dict[int, Upload] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)  # positions in `changed`, sorted
    gone: set[int] = field(default_factory=set)

    def at(self, position: int) -> Upload:
        return self.changed.get(position) or self.make(position)

    def put(self, position: int, upload: Upload) -> None:
        if position not in self.changed:
            self.order.insert(bisect_left(self.order, position), position)
        self.changed[position] = upload

    def read(self) -> Job:
        tallies: dict[UploadState, list[int]] = {self.base: [self.count - len(self.order), (self.count - len(self.order)) * self.size]}
        verified, held, sent = [0, 0], [0, 0], 0
        for position in self.order:
            upload = self.changed[position]
            if position in self.gone:
                continue
            for tally in [tallies.setdefault(upload.state, [0, 0])] + [verified] * upload.verified + [held] * upload.held:
                tally[0] += 1
                tally[1] += upload.size
            sent += upload.size if upload.state is UploadState.DONE else upload.sent
        counted = {state: Tally(*tally) for state, tally in tallies.items() if tally[0]}
        if self.base is UploadState.DONE:
            verified[0] += self.count - len(self.order)
            sent += (self.count - len(self.order)) * self.size
        return self.job._replace(tallies=counted, verified=Tally(*verified), held=Tally(*held), sent=sent)

    def matches(self, upload: Upload, query: UploadQuery) -> bool:
        return (
            (not query.states or upload.state in query.states)
            and (query.held is None or upload.held == query.held)
            and (query.verified is None or upload.verified == query.verified)
            and query.text.lower() in upload.name.lower()
        )

    def find(self, query: UploadQuery) -> list[Upload]:
        if query.text:
            found = [one for position in range(self.count) if self._there(position) and self.matches(one := self.at(position), query)]
            return found[query.offset : query.offset + query.limit]
        rest_matches = self.count > len(self.order) and self.matches(self._a_plain_one(), query)
        shown = [position for position in self.order if self._there(position) and self.matches(self.changed[position], query)]
        if not rest_matches:
            return [self.changed[position] for position in shown[query.offset : query.offset + query.limit]]
        hidden = sorted(set(self.order) - set(shown))
        position = query.offset
        for skipped in hidden:
            if skipped > position:
                break
            position += 1
        found = []
        while len(found) < query.limit and position < self.count:
            if position not in self.changed or (self._there(position) and self.matches(self.changed[position], query)):
                found.append(self.at(position))
            position += 1
        return found

    def count_of(self, query: UploadQuery) -> int:
        if query.text:
            return len(self.find(query._replace(limit=self.count, offset=0)))
        plain = self.count - len(self.order)
        rest = plain if plain and self.matches(self._a_plain_one(), query) else 0
        return rest + sum(self._there(at) and self.matches(self.changed[at], query) for at in self.order)

    def _there(self, position: int) -> bool:
        return position not in self.gone

    def _a_plain_one(self) -> Upload:
        position = next(at for at in range(self.count) if at not in self.changed)
        return self.make(position)
