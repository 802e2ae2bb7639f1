"""What is handed over: folders of files, made by chance from a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.plan import MIB

AWKWARD = {
    **{
        name: name
        for name in ("a b.txt", "🎞.txt", "quote'\".txt", "hash#.txt", "per%20cent.txt", "a+b.txt", "ünï.txt", ".hidden", "q?a=1&b.txt")
    },
    **{"semi;colon,comma.txt": "semi;colon,comma.txt", "l" * 200: "l" * 200, "e\u0301.txt": "é.txt", "caf\udce9.txt": "caf%E9.txt"},
    "zero": "zero",
}
"""Names that hurt, and the last part of the key that each is to have."""


@dataclass(frozen=True)
class Batch:
    """A folder to add: its files by the keys that they are to have below the destination's prefix, and their bytes together."""

    path: Path
    files: dict[str, Path]
    size: int

    @property
    def name(self) -> str:
        return self.path.name


class Tree:
    """Makes one batch after another: of large files, of middling ones, of many small ones with names that hurt."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder = folder
        self._chance = chance
        self.batches: list[Batch] = []

    @property
    def size(self) -> int:
        return sum(batch.size for batch in self.batches)

    @property
    def files(self) -> dict[str, Path]:
        return {key: path for batch in self.batches for key, path in batch.files.items()}

    def grow(self, kind: str = "") -> Batch:
        """Another one; "" lets chance choose its kind."""
        kinds = {"large": self._large, "middling": self._middling, "small": self._small, "mixed": self._mixed}
        kind = kind or self._chance.choices(list(kinds), (3, 3, 4, 1))[0]
        path = self._folder / f"{len(self.batches):03}-{kind}"
        files, size = {}, 0
        for name, last, length in kinds[kind]():
            file = path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(self._chance.randbytes(length))
            files[f"{path.name}/{last}"] = file
            size += length
        self.batches.append(Batch(path, files, size))
        return self.batches[-1]

    def _mixed(self) -> Iterator[tuple[str, str, int]]:
        """A little of everything."""
        yield "large.mov", "large.mov", 5 * 8 * MIB + self._chance.randrange(MIB)
        for number in range(3):
            yield f"{number}.raw", f"{number}.raw", self._chance.randint(1 * MIB, 9 * MIB)
        yield from self._small()

    def _large(self) -> Iterator[tuple[str, str, int]]:
        for number in range(self._chance.randint(1, 2)):
            odd = self._chance.choice((0, 1, self._chance.randrange(MIB)))
            yield f"{number}.mov", f"{number}.mov", self._chance.randint(2, 6) * 8 * MIB + odd

    def _middling(self) -> Iterator[tuple[str, str, int]]:
        for number in range(self._chance.randint(3, 6)):
            yield f"{number}.raw", f"{number}.raw", self._chance.randint(1 * MIB, 20 * MIB)

    def _small(self) -> Iterator[tuple[str, str, int]]:
        for number in range(self._chance.randint(60, 300)):
            name = f"{number % 7}/{number:03}.txt"
            yield name, name, self._chance.choice((0, 1, self._chance.randrange(20_000), self._chance.randrange(200_000)))
        for name, last in AWKWARD.items():
            yield f"names/{name}", f"names/{last}", 0 if name == "zero" else 1234
