"""How many tasks the demand asks for. Pure, so that ops can read off what a setting will do."""

from dataclasses import dataclass
from math import ceil

from shared.db.demand import Demand


@dataclass(frozen=True)
class Limits:
    places: int
    """Interviews that one task holds at once."""
    spare_places: int
    """Kept free beyond what is in use: who comes next waits for no task to start."""
    fewest_tasks: int
    most_tasks: int


def tasks_wanted(demand: Demand, limits: Limits) -> int:
    """Tasks for all that is held and wanted with room to spare; the fewest when nobody has come for a while.

    Asking for fewer ends no interview: a task that holds one is protected, and stops when it holds none.
    """
    is_idle = demand.places == 0 and demand.recent == 0
    needed = 0 if is_idle else ceil((demand.places + limits.spare_places) / limits.places)
    return min(max(needed, limits.fewest_tasks), limits.most_tasks)
