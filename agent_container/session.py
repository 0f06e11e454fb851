"""How livekit-agents' session is set up for an interview: nothing but the flow decides what is said."""

from livekit.agents import AgentSession, APIConnectOptions
from livekit.agents.voice.agent_session import SessionConnectOptions
from livekit.agents.voice.room_io import AudioInputOptions, RoomOptions

from agent_container.interviewer import Interviewer
from agent_container.silent_llm import SilentLLM
from agent_container.voices import HEARD_RATE, Voices

SILENCE_SECONDS = 20.0
MAX_UNRECOVERABLE_ERRORS = 10_000
"""A provider that fails is told of once, and the client reads and types meanwhile: no reason to close the session."""
HEARING_PATIENCE = APIConnectOptions(max_retry=1, retry_interval=0.5, timeout=3.0)
"""Connecting anew goes on after it."""
ECHO_SECONDS = 1.0
"""So long livekit-agents hears nothing when a session first speaks, for what may be its echo (by itself 3 s). Who goes
on with their answer as another process comes in is to lose as little of it as a browser's echo canceller allows."""
LAST_WORDS_SECONDS = 0.2
"""livekit-agents waits so long for a transcript when it closes (by itself 2 s); no turn begins in that time."""


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
        aec_warmup_duration=ECHO_SECONDS,
        session_close_transcript_timeout=LAST_WORDS_SECONDS,
        transcription_timeout=voices.unheard_seconds,
        conn_options=SessionConnectOptions(
            stt_conn_options=HEARING_PATIENCE, max_unrecoverable_errors=MAX_UNRECOVERABLE_ERRORS
        ),
    )


def room_options(client: str) -> RoomOptions:
    """Only the client is listened to; a reload does not end it. What is typed is `Chat`'s to hear."""
    return RoomOptions(
        text_input=False,
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
    interviewer.speaking.course.follow(session)
    interviewer.dry_runs.follow(session)
