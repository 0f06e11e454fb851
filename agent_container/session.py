"""How livekit-agents' session is set up for an interview: nothing but the flow decides what is said."""

import time

from livekit.agents import AgentSession, APIConnectOptions
from livekit.agents.voice.agent_session import SessionConnectOptions
from livekit.agents.voice.room_io import AudioInputOptions, RoomOptions, TextInputEvent, TextInputOptions

from agent_container.interviewer import Interviewer
from agent_container.silent_llm import SilentLLM
from agent_container.voices import HEARD_RATE, Voices
from shared.interview.phrases import Purpose
from shared.logs import Log

SILENCE_SECONDS = 20.0
MAX_UNRECOVERABLE_ERRORS = 10_000
"""A provider that fails is told of once, and the client reads and types meanwhile: no reason to close the session."""
HEARING_PATIENCE = APIConnectOptions(max_retry=1, retry_interval=0.5, timeout=3.0)
"""Connecting anew goes on after it."""
LAST_WORDS_SECONDS = 0.2
"""livekit-agents waits so long for a transcript when it closes (by itself 2 s); no turn begins in that time."""

MAX_TYPED_CHARACTERS = 10_000
"""Four pages. All that was typed has to be understood in time, and fit into the lawyer's report."""

log = Log("session")


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
        session_close_transcript_timeout=LAST_WORDS_SECONDS,
        transcription_timeout=voices.unheard_seconds,
        conn_options=SessionConnectOptions(
            stt_conn_options=HEARING_PATIENCE, max_unrecoverable_errors=MAX_UNRECOVERABLE_ERRORS
        ),
    )


def room_options(interviewer: Interviewer, client: str) -> RoomOptions:
    """Only the client is listened to; what is typed is a turn like what is said; a reload does not end it."""

    async def on_text(session: AgentSession[None], event: TextInputEvent) -> None:
        if not event.text.strip():
            return  # an empty line says nothing, and must not cut off a question
        if len(event.text) > MAX_TYPED_CHARACTERS:
            log.warning("message_too_long", session_id=interviewer.session_id, characters=len(event.text))
            interviewer.tell(Purpose.TOO_LONG)
            return
        await session.interrupt()
        sent_at = event.info.timestamp / 1000 if event.info else time.time()
        session.generate_reply(user_input=interviewer.listening.typed(event.text, sent_at))

    return RoomOptions(
        text_input=TextInputOptions(text_input_cb=on_text),
        audio_input=AudioInputOptions(sample_rate=HEARD_RATE),
        participant_identity=client,
        close_on_disconnect=False,
    )


def follow(session: AgentSession[None], interviewer: Interviewer) -> None:
    """Let the interviewer know what happens in its session."""
    session.on("conversation_item_added", interviewer.on_item)
    session.on("speech_created", interviewer.on_speech)
    session.on("user_input_transcribed", interviewer.on_transcript)
    interviewer.hearing.follow(session)
    interviewer.dry_runs.follow(session)
