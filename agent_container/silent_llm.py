"""A model that says nothing: livekit-agents takes no text input without one, and the interviewer needs none."""

from typing import Any

from livekit.agents import APIConnectOptions, llm
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS


class SilentLLM(llm.LLM[Any]):
    """Never asked, since `llm_node` is the interviewer's own; if it were, it would answer nothing."""

    def chat(
        self,
        *,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool] | None = None,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
        **_: Any,
    ) -> llm.LLMStream:
        return _Nothing(self, chat_ctx=chat_ctx, tools=tools or [], conn_options=conn_options)


class _Nothing(llm.LLMStream):
    async def _run(self) -> None:
        return
