"""Which workload is sent to which server."""

from dataclasses import dataclass

DELAY = 50.0
"""Milliseconds that the delaying proxy adds to each round trip."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A workload's letter, a kind of server, and what one round of all contestants took when this was written, in seconds."""

    workload: str
    server: str
    round_seconds: float
    most_runs: int = 99

    @property
    def name(self) -> str:
        """For ONLY=… and in the results."""
        return f"{self.workload}-{self.server}"


SCENARIOS = (
    Scenario("a", "http", 32),
    Scenario("a", "https", 45),
    Scenario("b", "http", 45),
    Scenario("b", "https", 50),
    Scenario("c", "http", 28),
    Scenario("c", "seaweedfs", 55, most_runs=2),
    Scenario("d", "delayed", 40),
)
ALONE = {"e": 15.0, "f": 60.0, "g": 100.0}
"""What has no peers: intake, growth, the window; in seconds."""


def wanted(only: str) -> tuple[list[Scenario], list[str]]:
    """What "a,b-https,f" asks for; everything where it is empty. Raises ValueError for what is not known."""
    names = {name.strip() for name in only.split(",") if name.strip()}
    known = {scenario.name for scenario in SCENARIOS} | {scenario.workload for scenario in SCENARIOS} | ALONE.keys()
    if names - known:
        raise ValueError(f"ONLY knows {', '.join(sorted(known))}; not {', '.join(sorted(names - known))}")
    scenarios = [scenario for scenario in SCENARIOS if not names or {scenario.name, scenario.workload} & names]
    return scenarios, [name for name in ALONE if not names or name in names]


def estimate(scenarios: list[Scenario], alone: list[str], runs: int) -> float:
    """Minutes."""
    seconds = sum(scenario.round_seconds * (1 + 0.6 * min(runs, scenario.most_runs)) for scenario in scenarios)
    return (seconds + sum(ALONE[name] for name in alone)) / 60
