"""The interviewer's entry: takes the lease, joins the room. No decisions here."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from livekit.agents import JobContext

from agent_container.holding import Holding
from agent_container.record import Records
from agent_container.voices import Voices, provider_voices, require_keys
from agent_container.worker import serve, speech_cache
from shared.config import AgentSettings, load
from shared.errors import DatabaseUnavailable, InterviewNotFound, LeaseHeld, SessionEnded
from shared.logs import Log

type VoiceMaker = Callable[[AgentSettings, str, list[str]], Voices]

log = Log("agent")


async def hold_interview(ctx: JobContext, make_voices: VoiceMaker) -> None:
    """Take the interview that the dispatch names, unless another agent holds it or it is over."""
    session_id = UUID(json.loads(ctx.job.metadata)["session_id"])
    records = Records(session_id, holder=ctx.job.id)
    try:
        stored = await records.take()
    except (LeaseHeld, SessionEnded, InterviewNotFound, DatabaseUnavailable) as error:
        log.failure("interview_not_taken", error, session_id=session_id)
        records.close()
        ctx.shutdown("not_taken")
        return
    await ctx.connect()
    log.info("interview_taken", session_id=session_id, job_id=ctx.job.id, process_id=os.getpid())
    settings = load(AgentSettings)
    names = [name for name in (stored.client_name, stored.lawyer_name) if name]

    def voices() -> Voices:
        return replace(make_voices(settings, stored.language, names), cache=speech_cache(ctx.proc))

    await Holding(ctx, records, stored, settings, voices).come_in()


async def entrypoint(ctx: JobContext) -> None:
    """Production's: the providers' voices."""
    await hold_interview(ctx, provider_voices)


def main() -> None:
    """Raises KeysMissing where a provider's key is not set."""
    require_keys(load(AgentSettings))
    serve(entrypoint)


if __name__ == "__main__":
    main()
