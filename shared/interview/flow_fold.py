"""How what is stored becomes a state, event by event; the same code folds everything and takes one turn on."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.flow_state import (
    MOST_LOUDER,
    MOST_SLOWER,
    Decision,
    InterviewState,
    Note,
    Phase,
    Setting,
    Turn,
    part_of,
)
from shared.interview.flow_thawed import Thawed
from shared.interview.script import Question, QuestionId
from shared.interview.status import OPEN, OUTCOMES, WITH_EVIDENCE, PausedBy, QuestionStatus
from shared.interview.understanding import MANNERS, Act

MORE_ANNOUNCED = (Act.ANSWER, Act.WAIT)
"""What a turn at the end was noted as when it leads to more: a yes to adding something, and asking to wait."""


def fold(
    questions: Sequence[Question],
    events: Iterable[NewEvent],
    answers: Iterable[Answer],
    utterances: Iterable[Utterance] = (),
    *,
    setting: Setting,
) -> InterviewState:
    """The state of what is stored. `answers`: the newest of each question, or all in the order they were given."""
    folding = _Folding(InterviewState(setting, tuple(questions)))
    folding.take_words(utterances)
    folding.take_events(events)
    folding.take_answers(answers)
    return folding.state()


def apply(state: InterviewState, decision: Decision, utterance: Utterance | None = None) -> InterviewState:
    """The state after a decision was stored; the same as folding everything anew. `utterance`: the turn's."""
    if not (decision.events or decision.answers or decision.questions):
        return state
    folding = _Folding(state)
    folding.take_questions(decision.questions)
    folding.take_words(decision.said if utterance is None else (*decision.said, utterance))
    folding.take_events(decision.events)
    folding.take_answers(decision.answers)
    return folding.state()


class _Folding(Thawed):
    """Takes what is stored, one thing after the other."""

    def take_questions(self, added: Iterable[Question]) -> None:
        """Place each behind the question on the table, or last; where the database places it, too."""
        for question in added:
            if question.id in self._statuses:
                continue
            places = [q.id for q in self._questions]
            behind = len(places) if self._current is None else places.index(self._current) + 1
            self._questions.insert(behind, question)
            self._sections[question.id] = question.section
            self._statuses[question.id] = QuestionStatus.PENDING

    def take_words(self, utterances: Iterable[Utterance]) -> None:
        self._words |= {utterance.id: utterance.text for utterance in utterances}

    def take_answers(self, answers: Iterable[Answer]) -> None:
        self._answers |= {answer.question_id: answer for answer in answers}

    def take_events(self, events: Iterable[NewEvent]) -> None:
        for event in events:
            if event.utterance_id is not None:
                self._heard.add(event.utterance_id)
            if event.kind is EventKind.HEARD:
                self._slower = min(self._slower + (event.detail == Act.SLOWER), MOST_SLOWER)
                self._louder = min(self._louder + (event.detail == Act.LOUDER), MOST_LOUDER)
                if event.detail in (Note.CONSENT_WITHDRAWN, Note.GO_ON):
                    self._is_consent_withdrawn = event.detail == Note.CONSENT_WITHDRAWN
            if event.question_id is None:
                self._take_of_interview(event)
            else:
                self._take_of_question(event, event.question_id)

    def _take_of_interview(self, event: NewEvent) -> None:
        match event.kind:
            case EventKind.OPENED:
                self._take_from_table()
                self._phase, self._is_delivered = Phase.CONSENT, False
                self._consent_tries, self._consent_cut_offs = 0, 0
                self._is_consent_withdrawn = False
                self._is_sound_announced = event.detail == Note.SOUND_RECORDED
            case EventKind.CONSENT_GIVEN:
                self._phase = Phase.ASKING
            case EventKind.HEARD if event.detail in (Note.NODDED, Note.HESITATED):
                pass
            case EventKind.HEARD if self._phase is Phase.CONSENT:
                self._consent_cut_offs += event.detail == Note.CUT_OFF
                self._consent_tries += event.detail not in (Act.WAIT, Note.RESUMED, Note.CUT_OFF, *MANNERS)
                self._is_more_announced = event.detail == Act.WAIT
            case EventKind.HEARD:
                self._is_more_announced = event.detail in MORE_ANNOUNCED
            case EventKind.OFFERED if event.detail == Note.END:
                self._offers += 1
                self._last_answered = None
            case EventKind.QUESTION_DELIVERED:
                self._is_delivered = True
            case EventKind.OFFERED:
                self._is_offered_to_go_on = event.detail == Note.ON_WITH_IT
            case EventKind.RECORDING_STARTED:
                self._recording_id, self._is_recording_refused = event.detail, False
            case EventKind.RECORDING_STOPPED | EventKind.RECORDING_FAILED:
                self._recording_id, self._is_recording_refused = None, event.kind is EventKind.RECORDING_FAILED
            case EventKind.PAUSED:
                self._pause(event.paused_by, is_lawyer_speaking=event.detail == Note.LAWYER_SPEAKS)
            case EventKind.RESUMED:
                self._pause(None)
            case EventKind.ENDED:
                self._end()
            case _:
                pass

    def _pause(self, by: PausedBy | None, *, is_lawyer_speaking: bool = False) -> None:
        self._paused_by, self._is_lawyer_speaking, self._is_offered_to_go_on = by, is_lawyer_speaking, False
        self._is_recording_refused = False

    def _take_of_question(self, event: NewEvent, asked: QuestionId) -> None:
        match event.kind:
            case EventKind.QUESTION_ASKED:
                self._put(asked)
            case EventKind.QUESTION_DELIVERED:
                self._deliver(asked)
            case EventKind.HEARD:
                self._hear(event, asked)
            case EventKind.FOLLOWED_UP:
                self._followed_up[asked] = (*self._followed_up.get(asked, ()), event.detail or "")
            case EventKind.ASKED_TO_CONFIRM_STOP:
                self._ask_to_confirm(Act(event.detail or Act.STOP), asked)
            case EventKind.CONFIRMED_STOP:
                self._confirming = None
                self._leave_if_settled(asked)
            case EventKind.READ_BACK:
                self._read_back(event, asked)
            case EventKind.CONFIRMED | EventKind.UNCONFIRMED:
                self._close_read_back(event, asked)
            case EventKind.RESOLVED:
                self._resolve(event, asked)
            case EventKind.REOPENED:
                self._reopen(event, asked)
            case EventKind.QUESTION_ADDED:
                pass
            case (
                EventKind.OPENED
                | EventKind.OFFERED
                | EventKind.CONSENT_GIVEN
                | EventKind.CONSENT_REFUSED
                | EventKind.RECORDING_STARTED
                | EventKind.RECORDING_STOPPED
                | EventKind.RECORDING_FAILED
                | EventKind.PAUSED
                | EventKind.RESUMED
                | EventKind.ENDED
            ):
                self._take_of_interview(event)
            case _:
                assert_never(event.kind)

    def _ask_to_confirm(self, act: Act, asked: QuestionId) -> None:
        self._confirming, self._current = act, asked  # also of a question that has just been answered
        if act is Act.EMERGENCY:
            self._emergencies.add(asked)

    def _leave_if_settled(self, asked: QuestionId) -> None:
        if self._current == asked and self._statuses[asked] in OUTCOMES and not self._is_reading_back:
            self._forget(asked)
            self._current = None

    def _take_from_table(self) -> None:
        if self._current is not None and self._statuses[self._current] is QuestionStatus.ASKING:
            self._statuses[self._current] = QuestionStatus.PENDING
        self._current, self._confirming, self._is_reading_back = None, None, False

    def _put(self, asked: QuestionId) -> None:
        self._take_from_table()
        self._statuses[asked] = QuestionStatus.ASKING
        self._current, self._last_section = asked, self._sections[asked]
        self._is_delivered = False
        self._is_more_announced = False
        self._wordings_delivered.setdefault(asked, False)

    def _deliver(self, asked: QuestionId) -> None:
        self._is_delivered = True
        if self._statuses[asked] is QuestionStatus.ASKING:  # else it was the read-back of its answer
            self._wordings_delivered[asked] = True

    def _read_back(self, event: NewEvent, asked: QuestionId) -> None:
        self._current, self._is_reading_back = asked, True
        self._is_delivered, self._confirming = False, None
        if event.detail is None:
            self._read_backs[asked] = self._read_backs.get(asked, 0) + 1

    def _close_read_back(self, event: NewEvent, asked: QuestionId) -> None:
        self._forget(asked)
        self._is_reading_back = False
        if self._statuses[asked] is not QuestionStatus.ASKING:  # else it goes on as if nothing had been said before
            self._current = None
        if event.kind is EventKind.CONFIRMED and event.utterance_id is not None:
            self._confirmed_by[asked] = event.utterance_id

    def _reopen(self, event: NewEvent, asked: QuestionId) -> None:
        self._statuses[asked] = QuestionStatus.PENDING
        self._forget(asked)
        self._confirmed_by.pop(asked, None)
        self._is_reading_back = False
        if event.detail not in (Note.CONDITION, Note.DENIED):
            self._reopened[asked] = self._reopened.get(asked, 0) + 1
            self._read_backs.pop(asked, None)

    def _hear(self, event: NewEvent, asked: QuestionId) -> None:
        if event.detail != Note.LATE:
            self._confirming = None
        if event.utterance_id is not None:
            note, words = part_of(event.detail, self._words.get(event.utterance_id, ""))
            self._turns[asked] = (*self._turns.get(asked, ()), Turn(event.utterance_id, note, words))
            if note == Note.AHEAD:
                self._told_in[asked] = event.utterance_id
            if note == Note.WENT_ON and (before := self._last_answered) is not None:
                self._went_on_in[before] = (*self._went_on_in.get(before, ()), event.utterance_id)
        if event.detail == Note.GO_ON:
            self._leave_if_settled(asked)

    def _resolve(self, event: NewEvent, asked: QuestionId) -> None:
        self._forget(asked)
        self._statuses[asked] = event.status if event.status in OUTCOMES else QuestionStatus.NEEDS_LAWYER
        if event.caused_by is not None:
            self._caused_by[asked] = event.caused_by
        if event.status in WITH_EVIDENCE or event.detail == Note.SKIPPED_BY_LAWYER:
            self._last_answered = asked
        self._confirmed_by.pop(asked, None)
        if self._current == asked:
            self._current, self._is_reading_back = None, False

    def _forget(self, asked: QuestionId) -> None:
        for kept in (self._turns, self._followed_up, self._caused_by):
            kept.pop(asked, None)

    def _end(self) -> None:
        self._phase, self._current, self._confirming = Phase.ENDED, None, None
        self._pause(None)
        self._is_reading_back = False
        for name, status in self._statuses.items():
            if status in OPEN:
                self._statuses[name] = QuestionStatus.NOT_ASKED
                self._forget(name)
