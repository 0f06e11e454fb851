"""The real agent with local voices wherever a provider's key is not set: `python -m infra.local.agent`."""

from livekit.agents import JobContext

from agent_container.agent import hold_interview
from agent_container.worker import serve
from infra.local.ports import LOOPBACK
from infra.local.voices import local_voices, register_whisper
from shared.config import AgentSettings, load


async def entrypoint(ctx: JobContext) -> None:
    await hold_interview(ctx, local_voices)


if __name__ == "__main__":
    from infra.local import agent

    if load(AgentSettings).deepgram_api_key is None:
        register_whisper()
    # by its importable name: the jobs' processes look it up
    serve(agent.entrypoint, host=LOOPBACK, preload=["infra.local.voices"])
