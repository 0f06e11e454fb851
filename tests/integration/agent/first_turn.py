"""What a job's first classified turn builds and imports, in a process that begins as a job's does: printed as JSON."""

import asyncio
import json
import sys
from collections.abc import Iterator

from google.genai import types
from livekit.agents import llm, utils
from pydantic import BaseModel

import agent_container.holding
import agent_container.warm  # noqa: F401
from agent_container.understanding import Understander
from shared.config import AgentSettings
from tests.emulators.gemini import Gemini
from tests.integration.builders import question


async def main() -> None:
    async with utils.http_context.open(), Gemini().running() as gemini:
        settings = AgentSettings.model_validate(
            {
                "gemini_api_key": "gemini-key",
                "gemini_base_url": gemini.url,
                "understanding_deadline_seconds": 30.0,
            }
        )
        before, imported = unbuilt(), set(sys.modules)
        understander = Understander(settings, "en")
        understood = await understander.understand(question("q1", "What happened?"), "I fell on the stairs.", ())
        found = {
            "decided_by": understood.decided_by,
            "built": sorted(model.__name__ for model in before - unbuilt()),
            "imported": sorted(set(sys.modules) - imported),
        }
        await understander.aclose()
    print(json.dumps(found))  # noqa: T201


def unbuilt() -> set[type[BaseModel]]:
    """The models of google-genai and livekit-agents that pydantic builds when they are first needed."""
    roots = (types.HttpOptions.__base__, llm.ChatMessage.__base__)
    known = {model for root in roots if root is not None for model in derived(root)}
    return {model for model in known if not model.__pydantic_complete__}


def derived(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for child in model.__subclasses__():
        yield child
        yield from derived(child)


if __name__ == "__main__":
    asyncio.run(main())
