"""How often one address may knock: counted in Redis or Valkey where there is one (REDIS_URL)."""

from functools import cache
from typing import TYPE_CHECKING

from shared.config import InvitationSettings, load
from shared.errors import TooManyTries
from shared.logs import Log

if TYPE_CHECKING:
    from limits.strategies import FixedWindowRateLimiter

KNOCKS = "60/minute"

log = Log("limits")


def check_rate(address_hash: bytes) -> None:
    """Raise TooManyTries for an address that knocks too often.

    Without REDIS_URL, or with a Redis that is down, the gateway's limits and the database's count of
    failures stand alone: an invited client is not kept out by a lost cache.
    """
    settings = load(InvitationSettings)
    if settings.redis_url is None:
        return
    import redis
    from limits import parse

    try:
        allowed = _limiter(settings.redis_url.get_secret_value()).hit(parse(KNOCKS), address_hash.hex())
    except redis.RedisError as error:
        log.failure("limits_unavailable", error)
        return
    if not allowed:
        raise TooManyTries


@cache
def _limiter(url: str) -> "FixedWindowRateLimiter":
    from limits.storage import storage_from_string
    from limits.strategies import FixedWindowRateLimiter

    return FixedWindowRateLimiter(storage_from_string(url, socket_timeout=1.0, socket_connect_timeout=1.0))
