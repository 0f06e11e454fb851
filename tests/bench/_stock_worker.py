"""A worker whose jobs are LiveKit's stock session: `python -m tests.bench._stock_worker`."""

import asyncio
from pathlib import Path

from livekit.agents import AgentServer

from shared.config import AgentSettings, FargateSettings, LiveKitSettings, load
from shared.logs import configure
from tests.bench._stock import entrypoint, set_up

AGENT_NAME = "stock"
LOOPBACK = "127.0.0.1"


def _no_load(server: AgentServer) -> float:
    """By itself it goes by the machine's load, and LiveKit drops what a busy worker is not offered."""
    return 0.0


async def _serve() -> None:
    """As ours, it takes every job that it is offered, and its jobs' processes begin with what they need."""
    agent, livekit = load(AgentSettings), load(LiveKitSettings)
    server = AgentServer(
        ws_url=livekit.livekit_url,
        api_key=livekit.livekit_api_key,
        api_secret=livekit.livekit_api_secret.get_secret_value(),
        host=LOOPBACK,
        port=agent.agent_port,
        setup_fnc=set_up,
        load_fnc=_no_load,
        num_idle_processes=2,
        preload_modules=[entrypoint.__module__],
    )
    server.rtc_session(entrypoint, agent_name=AGENT_NAME)
    registered = asyncio.Event()
    server.on("worker_registered", lambda *_: registered.set())
    running = asyncio.create_task(server.run())
    await registered.wait()
    alive = load(FargateSettings).agent_alive_file
    assert alive is not None
    Path(alive).touch()
    await running


if __name__ == "__main__":
    configure()
    asyncio.run(_serve())
