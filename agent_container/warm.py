"""Loads what would be loaded at first use. A worker imports this module once and its jobs' processes are forked from
there: none takes a second and memory of its own for it, nor the first turn the time."""

import asyncio
import ctypes

import livekit.agents.llm.async_toolset  # noqa: F401 - livekit-agents imports it with the session
import numpy.fft  # noqa: F401 - with the first sound that it hears
from google.genai import types
from livekit.agents import llm, utils
from livekit.agents.tokenize import basic
from livekit.plugins import google
from sqlalchemy import create_engine

from agent_container.practice import practise
from shared.config import AgentSettings
from shared.interview.answers import prepare
from shared.interview.phrases import LANGUAGES

FIRST_TURN = (
    llm.ChatMessage,
    types.HttpOptions,
    types.ThinkingConfig,
    types._GenerateContentParameters,
    types.GenerateContentConfig,
    types.UserContent,
    types.Content,
    types.Part,
    types.Tool,
    types.ToolConfig,
    types.FunctionCallingConfig,
    types.FunctionDeclaration,
    types.HttpResponse,
    types.GenerateContentResponse,
    types.GenerateContentResponseUsageMetadata,
    types.Candidate,
    types.FunctionCall,
    types.File,
)
"""pydantic builds what checks these when it is first needed: 17 MB and 0.4 s for the first turn that is classified."""

M_ARENA_MAX = -8
"""Of malloc.h."""
ARENAS = 2
"""glibc opens up to eight a core, and keeps in each what was freed there; a job's threads seldom allocate at once."""


def warm_up() -> None:
    """Nothing that it leaves belongs to one process: no connection, thread or loop."""
    keep_few_arenas()
    for language in LANGUAGES:
        prepare(language)
        practise(language)
    for model in FIRST_TURN:
        model.model_rebuild()
    AgentSettings()
    create_engine("postgresql+pg8000://").dispose()
    google.LLM(model="none", api_key="none")
    basic.hyphenate_word("dictionary")
    asyncio.run(_open_http())


def keep_few_arenas() -> None:
    """Where the C library is glibc: for this process and those that are forked from it."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_ARENA_MAX, ARENAS)


async def _open_http() -> None:
    """livekit-agents keeps the TLS context with its certificates, and none of the connections."""
    async with utils.http_context.open():
        utils.http_context.http_session()


warm_up()
