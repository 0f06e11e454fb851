"""The main process of a worker: holds so many interviews at once, looks for those that wait, drains on SIGTERM."""

import asyncio
import math
import multiprocessing
import signal
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path
from tempfile import TemporaryDirectory

from livekit.agents import AgentServer, JobContext, JobProcess

from agent_container.alive import Alive
from agent_container.fargate import Fargate
from agent_container.places import Places
from agent_container.search import Search
from agent_container.speech_cache import SpeechCache
from shared.config import AgentSettings, FargateSettings, LiveKitSettings, ProcessSettings, RecordingSettings, load
from shared.dispatch import AGENT_NAME
from shared.logs import Log, configure

MOST_IDLE_PROCESSES = 5
"""Ready for as many clients at once: a process of its own takes a second to start, an idle one 9 MB."""
PRELOADED = ("agent_container.holding", "agent_container.warm")
"""Imported once, in the process that the jobs' processes are forked from: each starts with them."""
CLOSE_SECONDS = 10.0
START_SECONDS = 30.0
"""Before a process that is starting is taken for stuck and killed: less on a busy machine makes it busier still."""
TELL_SECONDS = 0.5
LEAVING = "leaving"
SPEECH_FOLDER = "speech_folder"

log = Log("worker")


def make_server(
    entrypoint: Callable[[JobContext], Awaitable[None]],
    places: Places,
    *,
    host: str,
    leaving: Event | None = None,
    speech_folder: Path | None = None,
    preload: Sequence[str] = (),
) -> AgentServer:
    """A server whose load is the interviews that it holds. `entrypoint` is a module's function: it is pickled.

    `leaving` is what its jobs look at to know that they are to hand over; what they keep of speech they share in
    `speech_folder`. `preload` names modules that every job needs beside PRELOADED.
    """
    agent, livekit = load(AgentSettings), load(LiveKitSettings)
    server = AgentServer(
        ws_url=livekit.livekit_url,
        api_key=livekit.livekit_api_key,
        api_secret=livekit.livekit_api_secret.get_secret_value(),
        host=host,
        port=agent.agent_port,
        setup_fnc=partial(set_up_job_process, leaving=leaving, speech_folder=speech_folder),
        load_fnc=places.load,
        load_threshold=math.inf,  # Places decides
        preload_modules=[*PRELOADED, *preload],
        initialize_process_timeout=START_SECONDS,
        num_idle_processes=min(MOST_IDLE_PROCESSES, agent.agent_places),
        drain_timeout=agent.agent_drain_seconds,
        session_end_timeout=CLOSE_SECONDS,
        shutdown_process_timeout=CLOSE_SECONDS,
    )
    server.rtc_session(entrypoint, agent_name=AGENT_NAME, on_request=partial(places.take_if_free, server))
    return server


def serve(entrypoint: Callable[[JobContext], Awaitable[None]], *, host: str = "", preload: Sequence[str] = ()) -> None:
    """Run until SIGTERM or SIGINT, then drain."""
    configure(load(ProcessSettings).log_level)
    load(RecordingSettings)  # what is wrong with them stops the worker, and no interview
    fargate = Fargate(load(FargateSettings))
    places = Places(load(AgentSettings).agent_places, fargate)
    leaving = multiprocessing.get_context("spawn").Event()
    with TemporaryDirectory(prefix="speech-") as folder:
        server = make_server(
            entrypoint, places, host=host, leaving=leaving, speech_folder=Path(folder), preload=preload
        )
        asyncio.run(_serve(server, places, fargate, leaving))


def set_up_job_process(process: JobProcess, *, leaving: Event | None = None, speech_folder: Path | None = None) -> None:
    """A job's process logs as ours do: livekit-agents' own handler would pass on words in its messages.

    What the rules load at first use is there: `agent_container.warm`.
    """
    configure(load(ProcessSettings).log_level)
    process.userdata[LEAVING] = leaving
    process.userdata[SPEECH_FOLDER] = speech_folder


def is_leaving(process: JobProcess) -> bool:
    """Whether this worker is to stop: its interviews are another's to go on with."""
    leaving: Event | None = process.userdata.get(LEAVING)
    return leaving is not None and leaving.is_set()


def speech_cache(process: JobProcess) -> SpeechCache:
    """What this worker's jobs keep of speech."""
    return SpeechCache(process.userdata.get(SPEECH_FOLDER))


async def _serve(server: AgentServer, places: Places, fargate: Fargate, leaving: Event) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    watching = asyncio.create_task(Search(server, places, load(LiveKitSettings)).run())
    telling = asyncio.create_task(_tell(server, fargate, Alive(load(FargateSettings).agent_alive_file)))
    running = asyncio.create_task(server.run())
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait({running, watching, telling, stop}, return_when=asyncio.FIRST_COMPLETED)
    watching.cancel()
    if stop.done():
        log.info("worker_draining", held=len(server.active_jobs))
        draining = asyncio.create_task(server.drain())  # from now on it is offered nothing
        leaving.set()
        try:
            await draining
        except TimeoutError:
            log.warning("drain_timed_out", held=len(server.active_jobs))
        await server.aclose()
    telling.cancel()
    await running


async def _tell(server: AgentServer, fargate: Fargate, alive: Alive) -> None:
    """Tell ECS whether this task may be stopped, and its health check whether it is of use."""
    while True:
        await asyncio.sleep(TELL_SECONDS)
        held = len(server.active_jobs)
        alive.tell(is_registered=is_registered(server), held=held)
        await fargate.follow(held)
        await fargate.look()


def is_registered(server: AgentServer) -> bool:
    """Whether LiveKit knows this worker now. livekit-agents has an event for the beginning of it, none for the end."""
    return server.id != "unregistered" and not server._connecting
