"""The interviewer's entry: takes the lease, joins the room, wires the parts together. No decisions here."""

import json
import os
from collections.abc import Callable
from uuid import UUID

from livekit.agents import AgentSession, JobContext
from livekit.agents.voice.agent_session import SessionConnectOptions
from livekit.agents.voice.room_io import AudioInputOptions, RoomOptions, TextInputEvent, TextInputOptions

from agent_container.frontend import Frontend
from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.lawyer import LawyerActs
from agent_container.presence import Presence
from agent_container.record import Records
from agent_container.silent_llm import SilentLLM
from agent_container.understanding import Understander
from agent_container.voices import HEARD_RATE, Voices, provider_voices, require_keys
from agent_container.worker import serve
from shared.config import AgentSettings, load
from shared.errors import DatabaseUnavailable, InterviewNotFound, LeaseHeld, LeaseLost, SessionEnded
from shared.interview.flow import Phase, pause
from shared.interview.phrases import book
from shared.interview.status import PausedBy
from shared.logs import Log

SILENCE_SECONDS = 20.0
MAX_UNRECOVERABLE_ERRORS = 50
ROOM_CLOSED = "room disconnected"
"""What livekit-agents gives as the reason when the room has gone."""

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
    voices = make_voices(settings, stored.language, names)
    frontend = Frontend(ctx.room, ctx.api)
    interview = Interview(records, stored, frontend)
    interviewer = Interviewer(
        interview,
        Understander(settings, stored.language),
        voices,
        book(stored.language),
        on_over=lambda: ctx.shutdown("interview_over"),
        on_lost=lambda: ctx.shutdown("lease_lost"),
    )
    client = f"client-{session_id}"
    presence = Presence(ctx.room, client, interview, interviewer, records, leave=ctx.shutdown)

    async def close(reason: str) -> None:
        await _close(reason, interview, interviewer, records)

    ctx.add_shutdown_callback(close)
    session = make_session(voices)
    session.on("conversation_item_added", interviewer.on_item)
    session.on("speech_created", interviewer.on_speech)
    await session.start(
        interviewer, room=ctx.room, room_options=_room_options(interviewer, client), record=False, session_host=False
    )
    LawyerActs(interview, interviewer, records).register(ctx.room.local_participant)
    await frontend.tell_room(waiting=False)
    presence.watch(session)


def make_session(voices: Voices) -> AgentSession[None]:
    """A session without a model of its own: `llm_node` answers, and nothing but the flow decides."""
    return AgentSession(
        stt=voices.hears,
        tts=voices.speaks,
        vad=voices.detects,
        llm=SilentLLM(),
        turn_handling=voices.turn_handling,
        tts_text_transforms=None,
        user_away_timeout=SILENCE_SECONDS,
        conn_options=SessionConnectOptions(max_unrecoverable_errors=MAX_UNRECOVERABLE_ERRORS),
    )


def _room_options(interviewer: Interviewer, client: str) -> RoomOptions:
    async def on_text(session: AgentSession[None], event: TextInputEvent) -> None:
        await session.interrupt()
        session.generate_reply(user_input=interviewer.typed(event.text))

    return RoomOptions(
        text_input=TextInputOptions(text_input_cb=on_text),
        audio_input=AudioInputOptions(sample_rate=HEARD_RATE),
        participant_identity=client,
        close_on_disconnect=False,
    )


async def _close(reason: str, interview: Interview, interviewer: Interviewer, records: Records) -> None:
    """Write what is still to be written, then give the lease back."""
    try:
        await interviewer.settle()
        if reason == ROOM_CLOSED and interview.state.phase not in (Phase.OPENING, Phase.ENDED):
            await interview.step(lambda state: pause(state, PausedBy.AWAY))
        await records.release()
    except (LeaseLost, DatabaseUnavailable) as error:
        log.failure("left_without_release", error, session_id=interview.session_id)
    finally:
        records.close()
        log.info("interview_left", session_id=interview.session_id, reason=reason)


async def entrypoint(ctx: JobContext) -> None:
    """Production's: the providers' voices."""
    await hold_interview(ctx, provider_voices)


def main() -> None:
    """Raises KeysMissing where a provider's key is not set."""
    require_keys(load(AgentSettings))
    serve(entrypoint)


if __name__ == "__main__":
    main()
