"""The local agent, whose first session breaks down when somebody in the room sends a packet on `BREAK`."""

import time

from livekit import rtc
from livekit.agents import JobContext, tts

from agent_container.agent import hold_interview
from agent_container.session import MAX_UNRECOVERABLE_ERRORS
from agent_container.voices import Voices
from agent_container.worker import serve
from infra.local.ports import LOOPBACK
from infra.local.voices import local_voices
from shared.config import AgentSettings

BREAK = "break"


async def entrypoint(ctx: JobContext) -> None:
    made: list[Voices] = []

    def voices(settings: AgentSettings, language: str, keyterms: list[str]) -> Voices:
        made.append(local_voices(settings, language, keyterms))
        return made[-1]

    def on_packet(packet: rtc.DataPacket) -> None:
        if packet.topic == BREAK:
            fault = tts.TTSError(timestamp=time.time(), label="test", error=OSError("gone"), recoverable=False)
            for _ in range(MAX_UNRECOVERABLE_ERRORS + 1):
                made[0].speaks.emit("error", fault)

    ctx.room.on("data_received", on_packet)
    await hold_interview(ctx, voices)


if __name__ == "__main__":
    from tests.integration.agent import breaking_agent

    serve(breaking_agent.entrypoint, host=LOOPBACK)
