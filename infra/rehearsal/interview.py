"""An interview that is only played: what the flow decides is kept as the record would keep it."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from shared.interview import flow
from shared.interview.asked import understand_by_rules
from shared.interview.events import Answer, Channel, NewEvent, Speaker, Utterance
from shared.interview.flow import Decision, InterviewState, Phase, Setting, Understood
from shared.interview.phrases import book, render
from shared.interview.script import Question, QuestionId


class PlayedInterview:
    """`log` is the record in its order; `state` has been taken on step by step, `stored()` folds it anew."""

    def __init__(self, questions: Sequence[Question], *, language: str = "en", setting: Setting | None = None) -> None:
        self._setting = replace(setting or Setting(lawyer="Dana Whitfield"), language=language)
        self._book = book(language)
        self.language = language
        self.log: list[Utterance | NewEvent] = []
        self.answers: list[Answer] = []
        self.state = flow.fold(questions, (), (), setting=self._setting)
        self.last = Decision()

    @property
    def events(self) -> list[NewEvent]:
        return [entry for entry in self.log if isinstance(entry, NewEvent)]

    @property
    def utterances(self) -> list[Utterance]:
        return [entry for entry in self.log if isinstance(entry, Utterance)]

    @property
    def is_over(self) -> bool:
        return self.state.phase is Phase.ENDED

    def stored(self) -> InterviewState:
        """The state that a new process would begin with."""
        return flow.fold(self.state.questions, self.events, self.answers, self.utterances, setting=self._setting)

    def take(self, decision: Decision, heard: Utterance | None = None, *, is_delivered: bool = True) -> Decision:
        """Keep what was decided, then what is spoken of it; `is_delivered`: to its end."""
        if heard is not None and heard not in self.log:  # a second time it is stored already
            self.log.append(heard)
        self.log += (*decision.said, *decision.events)
        self.answers += decision.answers
        self.state = flow.apply(self.state, decision, heard)
        if decision.speech:
            words = " ".join(render(speech, self._book) for speech in decision.speech)
            self.log.append(self.utterance(words, speaker=Speaker.AGENT))
        if is_delivered and decision.puts:
            self.deliver()
        self.last = decision
        return decision

    def deliver(self) -> None:
        """What was put was spoken to its end."""
        noted = flow.delivered(self.state, self.state.current_id)
        self.log += noted.events
        self.state = flow.apply(self.state, noted)

    def say(
        self, text: str, *, is_delivered: bool = True, question_id: str | None = None, is_unheard: bool = False
    ) -> Decision:
        """A turn of the client's, understood by the rules."""
        said = self.utterance(text, question_id)
        return self.hear(said, self._understood(text), is_delivered=is_delivered, is_unheard=is_unheard)

    def mean(self, understanding: Understood, text: str = "Something.") -> Decision:
        """A turn of the client's that was understood as this."""
        return self.hear(self.utterance(text), understanding)

    def hear(
        self, said: Utterance, understanding: Understood, *, is_delivered: bool = True, is_unheard: bool = False
    ) -> Decision:
        decision = flow.hear(self.state, said, understanding, is_unheard=is_unheard)
        return self.take(decision, said, is_delivered=is_delivered)

    def _understood(self, text: str) -> Understood:
        asked = flow.needs_understanding(self.state)
        return understand_by_rules(asked, text, language=self.language, before=self.state.pending_fragments)

    def utterance(self, text: str, question_id: str | None = None, *, speaker: Speaker = Speaker.CLIENT) -> Utterance:
        """Something said now, to the question on the table or to another one."""
        name = UUID(int=len(self.log) + 1)
        on_table = QuestionId(question_id) if question_id else self.state.current_id
        return Utterance(id=name, speaker=speaker, channel=Channel.TYPED, text=text, question_id=on_table)
