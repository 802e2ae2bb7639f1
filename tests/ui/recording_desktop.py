"""A desktop that does nothing but remember what it was asked for."""


class RecordingDesktop:
    """`places`: whether it can show notices."""

    def __init__(self, *, places: bool = True) -> None:
        self.places = places
        self.awake: list[str] = []
        self.notices: list[tuple[str, str]] = []
        self.progress: list[float | None] = []
        self.closed = False

    def stay_awake(self, why: str) -> None:
        self.awake.append(why)

    def may_sleep(self) -> None:
        self.awake.append("")

    def notify(self, title: str, words: str) -> bool:
        self.notices.append((title, words))
        return self.places

    def show_progress(self, share: float | None) -> None:
        self.progress.append(share)

    def close(self) -> None:
        self.closed = True
