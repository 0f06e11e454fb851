"""Counts the interviews that are held and wanted, and has ECS run as many interviewers: every minute, and when woken.

It stands outside the workers, so that it also works when none runs. Its log line is a metric (infra/stacks/metrics.py).
"""

from typing import Any

from shared.cold_start import imports_that_stay

with imports_that_stay("functions.demand.service", "shared.db.demand"):
    from functions.demand.scaling import Limits, tasks_wanted
    from functions.demand.service import interviewers_wanted, want_interviewers
    from shared.config import DemandSettings, ProcessSettings, load
    from shared.db.demand import count_demand
    from shared.db.engine import System, transaction
    from shared.logs import Log, configure

configure(load(ProcessSettings).log_level)
log = Log("demand")


def handler(event: dict[str, Any], context: object) -> dict[str, int]:
    """`{"wake": true}` comes from a start or a token; the clock's own call leaves a stage that sleeps asleep.

    Raises DatabaseUnavailable and InterviewersUnavailable: the clock calls again.
    """
    settings = load(DemandSettings)
    tasks = interviewers_wanted(settings)
    if tasks == 0 and settings.demand_fewest_tasks == 0 and not event.get("wake"):
        return {"tasks": 0}
    with transaction(System()) as tx:
        demand = count_demand(tx)
    limits = Limits(
        places=settings.demand_places_a_task,
        spare_places=settings.demand_spare_places,
        fewest_tasks=settings.demand_fewest_tasks,
        most_tasks=settings.demand_most_tasks,
    )
    wanted = tasks_wanted(demand, limits)
    log.info(
        "demand_counted",
        wanted=demand.wanted,
        held=demand.held,
        longest_wait_seconds=round(demand.longest_wait_seconds, 1),
        tasks=wanted,
        is_at_most=wanted == limits.most_tasks,
    )
    if wanted != tasks:
        want_interviewers(settings, wanted)
    return {"tasks": wanted}
