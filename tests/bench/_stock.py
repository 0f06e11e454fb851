"""LiveKit's stock session, as its quick start has it; of ours its jobs' processes hold nothing but the settings."""

import os

from google.genai.types import HttpOptions
from livekit.agents import Agent, AgentSession, JobContext, JobProcess, inference
from livekit.plugins import deepgram, elevenlabs, google

from shared.config import AgentSettings, load
from shared.logs import Log, configure

INSTRUCTIONS = "You interview a client for a lawyer. Ask one question after the other and acknowledge each answer."

log = Log("stock")


def stock_session(settings: AgentSettings) -> AgentSession[None]:
    """On the same providers as ours; preemptive generation is on by default."""
    assert settings.deepgram_api_key is not None
    assert settings.elevenlabs_api_key is not None
    assert settings.gemini_api_key is not None
    return AgentSession(
        stt=deepgram.STT(
            model=settings.deepgram_model,
            language="en-US",
            api_key=settings.deepgram_api_key.get_secret_value(),
            base_url=settings.deepgram_base_url,
        ),
        llm=google.LLM(
            model=settings.gemini_model,
            api_key=settings.gemini_api_key.get_secret_value(),
            http_options=HttpOptions(base_url=settings.gemini_base_url),
        ),
        tts=elevenlabs.TTS(
            model=settings.elevenlabs_model,
            voice_id=settings.elevenlabs_voice_id,
            encoding="pcm_24000",
            api_key=settings.elevenlabs_api_key.get_secret_value(),
            base_url=settings.elevenlabs_base_url,
        ),
        vad=inference.VAD(),
        turn_handling={"turn_detection": "vad"},
    )


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()
    log.info("interview_taken", session_id=ctx.room.name, process_id=os.getpid())
    session = stock_session(load(AgentSettings))
    await session.start(Agent(instructions=INSTRUCTIONS), room=ctx.room, record=False)
    await ctx.wait_for_participant()
    session.generate_reply(instructions="Greet the client.")


def set_up(process: JobProcess) -> None:
    configure()
