"""The voice in the room: one livekit Agent whose `llm_node` is the only way in for a turn of the client's."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Callable
from uuid import UUID

from livekit import rtc
from livekit.agents import (
    Agent,
    ConversationItemAddedEvent,
    ModelSettings,
    SpeechCreatedEvent,
    UserInputTranscribedEvent,
    llm,
    stt,
)
from livekit.agents.types import FlushSentinel
from livekit.agents.voice.speech_handle import SpeechHandle

from agent_container.dry_runs import DryRuns
from agent_container.hearing import Hearing
from agent_container.interview import Interview
from agent_container.listening import Listening
from agent_container.nods import Nods
from agent_container.speaking import Speaking
from agent_container.speculation import Turn
from agent_container.spoken import Spoken
from agent_container.stages import Stage, Stages, stages_of
from agent_container.tasks import Tasks
from agent_container.understanding import Understander
from agent_container.voices import Voices
from shared.errors import LeaseLost
from shared.interview.events import EventKind, Utterance
from shared.interview.flow import (
    Decision,
    InterviewState,
    Phase,
    hear,
    needs_understanding,
)
from shared.interview.flow_ahead import speech_after
from shared.interview.neighbours import neighbours
from shared.interview.pauses import pause_seconds
from shared.interview.phrases import PhraseBook, Purpose
from shared.interview.status import PausedBy
from shared.interview.understanding import Understanding
from shared.logs import Log

LAST_WORDS_SECONDS = 60.0
STAY_SECONDS = 15.0
"""So long after it has said that it pauses it still listens: "wait, I am here!"."""
LOOK_SECONDS = 0.5

log = Log("interviewer")


class Interviewer(Agent):
    """Hears the client, has the flow decide, speaks what it decided, word for word."""

    def __init__(
        self,
        interview: Interview,
        understander: Understander,
        voices: Voices,
        phrases: PhraseBook,
        *,
        on_over: Callable[[], None],
        on_lost: Callable[[], None],
    ) -> None:
        super().__init__(instructions="")
        self._interview = interview
        self._tasks = Tasks(interview.session_id, on_lost)
        self.spawn = self._tasks.spawn
        self.listening = Listening(understander, phrases.language, voices.heard_by, self._on_understood_ahead)
        self.speaking = Speaking(self, voices, phrases, self.spawn)
        self.hearing = Hearing(self.tell, lambda: self.speaking.is_wanted, self.listening.note_broken)
        self._nods = Nods(interview, self.hearing, self.listening, self.speaking, phrases.language, self._tasks.write)
        self.dry_runs = DryRuns(self._dry_run, self.spawn)
        self._spoken = Spoken(interview, self.speaking, voices.spoken_by)
        self._phrases = phrases
        self._on_over = on_over
        self._on_lost = on_lost
        self.stages = Stages(0.0)
        """Of the newest turn."""
        self._is_understood = asyncio.Event()
        """Unset while a turn that has ended is being understood, and so is not on its way into the record yet."""
        self._is_understood.set()

    # What comes in

    def on_transcript(self, event: UserInputTranscribedEvent) -> None:
        """So much was heard of the turn that is being spoken."""
        heard = self.listening.hear(event, self._interview.state)
        self._fit_pause(heard)

    def _fit_pause(self, heard: str) -> None:
        """Wait as long for more as fits the question and what was heard of the answer."""
        state, asked = self._interview.state, needs_understanding(self._interview.state)
        if heard and self.speaking.course.is_unheard(self.speaking.course.client_began_at):
            asked, heard = None, f"{state.last_words} {heard}"  # the answer before goes on
        seconds = pause_seconds(asked, heard, language=self._phrases.language, went_on=state.times_gone_on)
        if seconds != self.session.options.endpointing["min_delay"]:
            self.session.update_options(endpointing_opts={"min_delay": seconds})

    def _on_understood_ahead(self, turn: Turn, understanding: Understanding) -> None:
        """If the turn ends with these words, this is said: what is worded by them is made ready now."""
        state = self._interview.state
        is_same = needs_understanding(state) == turn.question and state.pending_fragments == turn.before
        if is_same and neighbours(state) == turn.neighbours:
            self.speaking.anticipate(speech_after(state, turn.heard, understanding))

    async def llm_node(
        self, chat_ctx: llm.ChatContext, tools: list[llm.Tool], model_settings: ModelSettings
    ) -> AsyncGenerator[str | FlushSentinel]:
        """A turn of the client's. Cancelled while the client goes on speaking, its words go into the next turn."""
        message = chat_ctx.items[-1] if chat_ctx.items else None
        if not isinstance(message, llm.ChatMessage) or message.role != "user":
            return
        self.dry_runs.stop()
        self.stages = stages_of(message)
        put_at = None if self._interview.state.current is None else self.speaking.put_at
        self.listening.take(message, self.hearing.clock.take(), put_at, self.speaking.course.is_unheard)
        try:
            async for words in self._reply():
                yield words
        except LeaseLost:
            self._on_lost()
        except Exception as error:  # noqa: BLE001 - the edge: livekit-agents would fall silent without an event
            log.failure("turn_failed", error, session_id=self._interview.session_id)
            yield self._phrases.say(Purpose.SOMETHING_WENT_WRONG) + " "

    async def _reply(self) -> AsyncIterable[str | FlushSentinel]:
        state, stages = self._interview.state, self.stages
        turn, asked = self.listening.turn(state), needs_understanding(state)
        is_late, is_unheard = self.listening.is_late, self.listening.is_unheard
        self._is_understood.clear()
        try:
            understanding = await self.listening.understand(turn.text, state)
            stages.mark(Stage.UNDERSTOOD)

            def decide(state: InterviewState) -> Decision:
                if needs_understanding(state) == asked:
                    return hear(state, turn, understanding, is_late=is_late, is_unheard=is_unheard)
                return self._hear_by_rules(state, turn, is_late=is_late)  # the lawyer moved on meanwhile

            step = asyncio.create_task(self._interview.step(decide, heard=turn))
            self.listening.clear()
        finally:
            self._is_understood.set()
        try:
            if await self._is_held(step):
                yield self._phrases.say(Purpose.RECORD_LOST) + " "
                yield FlushSentinel()
            decision = await asyncio.shield(step)
        except asyncio.CancelledError:
            self.spawn(self._speak_after_all(step, self.speaking.newest))
            raise
        stages.mark(Stage.STORED)
        for words in self.speaking.begin(decision, self._interview.state):
            yield words + " "
            yield FlushSentinel()
        self._prepare()
        if decision.ends:
            self.spawn(self._leave_after_speech(decision))

    def _hear_by_rules(
        self, state: InterviewState, turn: Utterance, *, is_late: bool = False, is_unheard: bool = False
    ) -> Decision:
        understood = self.listening.understand_by_rules(needs_understanding(state), turn.text, state.pending_fragments)
        return hear(state, turn, understood, is_late=is_late, is_unheard=is_unheard)

    async def hear_out(self, *, is_answered: bool = True) -> None:
        """What the client has said to its end comes before whatever is done next: wait until it is on its way into
        the record. A turn whose reply was broken off before that, by something that is no turn, is stored now as the
        rules understand it, and answered."""
        while not self._is_understood.is_set():
            await self._is_understood.wait()
        if not self.listening.has_turn:
            return
        turn = self.listening.turn(self._interview.state)
        is_late, is_unheard = self.listening.is_late, self.listening.is_unheard
        self.listening.clear()
        decision = await self._interview.whole_step(
            lambda state: self._hear_by_rules(state, turn, is_late=is_late, is_unheard=is_unheard), heard=turn
        )
        if is_answered:
            self.speak(decision)

    async def _dry_run(self) -> None:
        """As if the turn had ended here, understood by the rules."""
        turn = self.listening.so_far(self._interview.state)
        if turn is not None:
            await self._interview.dry_run(lambda state: self._hear_by_rules(state, turn), turn)

    async def _speak_after_all(self, step: asyncio.Task[Decision], reply: SpeechHandle | None) -> None:
        """The reply was broken off while its turn was being stored: by a voice that failed, then the decision is still
        to be spoken; or by what comes next, then that is answered, and only an end must not be lost."""
        decision = await step
        if decision.ends or reply is None or not reply.interrupted:
            self.speak(decision)
        else:
            self.speaking.begin(decision, self._interview.state)  # it is put, and nothing of it was heard

    async def _is_held(self, step: asyncio.Task[Decision]) -> bool:
        """Wait until the step is done (False), or until the database turns out to be away (True)."""
        away = asyncio.create_task(self._interview.is_held.wait())
        try:
            await asyncio.wait({step, away}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            away.cancel()
        return not step.done()

    # What goes out

    def speak(self, decision: Decision) -> None:
        """Say what the agent itself began: entering, resuming, a nudge, an act of the lawyer's."""
        if decision.speech:
            self.speaking.say(self.speaking.begin(decision, self._interview.state))
        self._prepare()
        if decision.ends:
            self.spawn(self._leave_after_speech(decision))

    async def stt_node(
        self, audio: AsyncIterable[rtc.AudioFrame], model_settings: ModelSettings
    ) -> AsyncGenerator[stt.SpeechEvent | str]:
        """What the client says comes from here."""
        counted = self.hearing.clock.counted(audio)
        async for event in self.hearing.events(Agent.default.stt_node(self, counted, model_settings)):
            if not self._nods.take(event):
                yield event

    async def tts_node(self, text: AsyncIterable[str], model_settings: ModelSettings) -> AsyncGenerator[rtc.AudioFrame]:
        """What is said comes here as it was handed over, phrase by phrase, and plays at once where it is ready."""
        async for words in text:
            async for frame in self.speaking.play(words.strip()):
                yield frame

    def _prepare(self) -> None:
        """While the client answers, have ready what may come next."""
        self._fit_pause("")
        self.speaking.prepare(self._interview.state)

    def tell(self, purpose: Purpose) -> None:
        """Say a phrase that no step led to."""
        self.speaking.say([self._phrases.say(purpose)])

    async def take(self, decide: Callable[[InterviewState], Decision]) -> None:
        """A step that is no turn of the client's: stops what is being said, stores, publishes, speaks."""
        await self.hear_out()
        decision = await self._interview.whole_step(decide)
        if decision.speech:
            await self.session.interrupt()
        self.speak(decision)

    def on_item(self, event: ConversationItemAddedEvent) -> None:
        """Something was said to its end, or as far as it came: note it before the client's next turn."""
        item = event.item
        if isinstance(item, llm.ChatMessage) and item.role == "assistant" and item.raw_text_content:
            self.stages.answered(item, self._interview.session_id)
            self._tasks.write(self._spoken.noted(item))

    def on_speech(self, event: SpeechCreatedEvent) -> None:
        self.speaking.note(event.speech_handle)

    async def _leave_after_speech(self, decision: Decision) -> None:
        """An interview that is over holds its place no longer than its last words can take. One that was paused goes
        on where the client takes it up again while it is being said."""
        try:
            await asyncio.wait_for(self.speaking.said(), LAST_WORDS_SECONDS)
        except TimeoutError:
            log.warning("last_words_not_said", session_id=self.session_id)
        paused_by = next((event.paused_by for event in decision.events if event.kind is EventKind.PAUSED), None)
        is_paused = paused_by is not None
        if is_paused and paused_by is not PausedBy.SYSTEM:
            await self._stay()
        if not is_paused or self._interview.state.is_paused or self._interview.state.phase is Phase.ENDED:
            self._on_over()

    async def _stay(self) -> None:
        """Listen for a while, and for as long as the client then speaks."""
        await asyncio.sleep(STAY_SECONDS)
        while self.session.user_state == "speaking" or self.listening.is_hearing:  # noqa: ASYNC110 - nothing tells it
            await asyncio.sleep(LOOK_SECONDS)
        await self.hear_out()

    async def written(self) -> None:
        """Wait until what was spoken so far has been written, or could not be."""
        await self._tasks.written()

    async def settle(self) -> None:
        """Wait until what was said has been written; what waits for something else is cancelled."""
        self._tasks.write(self.hear_out(is_answered=False))
        await self.written()
        self._tasks.cancel()
        await self.listening.aclose()
        await self.speaking.aclose()

    @property
    def session_id(self) -> UUID:
        return self._interview.session_id
