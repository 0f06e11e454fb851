"""What a provider can do wrong, and when."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web

TOO_LONG_SECONDS = 3600.0


class Kind(StrEnum):
    REFUSE = "refuse"
    """503 before anything else."""
    OUT_OF_QUOTA = "out_of_quota"
    """The provider's own status for it at the start, its own message in the middle."""
    HANG = "hang"
    SLOW = "slow"
    GARBAGE = "garbage"
    CUT = "cut"


class When(StrEnum):
    START = "start"
    """Of the connection or request."""
    MIDDLE = "middle"
    """After the first part of an answer."""


@dataclass(frozen=True)
class Fault:
    kind: Kind
    when: When = When.START
    seconds: float = 5.0
    """How slow SLOW is."""

    def is_at(self, when: When, *kinds: Kind) -> bool:
        return self.when is when and self.kind in kinds


async def meet_at_start(fault: Fault | None, quota_status: int) -> web.Response | None:
    """The answer to a request that the fault keeps from being served; None if it is to be served, perhaps late."""
    if fault is None or fault.when is not When.START:
        return None
    match fault.kind:
        case Kind.REFUSE:
            return web.json_response({"error": {"code": 503, "message": "overloaded"}}, status=503)
        case Kind.OUT_OF_QUOTA:
            return web.json_response({"error": {"code": quota_status, "message": "out of quota"}}, status=quota_status)
        case Kind.HANG:
            await asyncio.sleep(TOO_LONG_SECONDS)
        case Kind.SLOW:
            await asyncio.sleep(fault.seconds)
        case Kind.GARBAGE | Kind.CUT:
            pass
    return None
