"""A state thawed, to be changed event by event and frozen again."""

from dataclasses import replace
from uuid import UUID

from shared.interview.flow_state import InterviewState, Phase
from shared.interview.script import QuestionId
from shared.interview.status import OPEN, PausedBy, QuestionStatus
from shared.interview.understanding import Act


class Thawed:
    """The fields of `InterviewState`, each a copy of its own."""

    def __init__(self, state: InterviewState) -> None:
        self._before = state
        self._questions = list(state.questions)
        self._statuses = dict(state.question_statuses) or {q.id: QuestionStatus.PENDING for q in state.questions}
        self._caused_by = dict(state.caused_by)
        self._answers = dict(state.answers)
        self._turns = dict(state.turns)
        self._followed_up = dict(state.followed_up)
        self._reopened = dict(state.reopened)
        self._is_reading_back = state.is_reading_back
        self._read_backs = dict(state.read_backs)
        self._confirmed_by = dict(state.confirmed_by)
        self._told_in = dict(state.told_in)
        self._last_answered, self._went_on_in = state.last_answered_id, dict(state.went_on_in)
        self._heard = set(state.heard)
        self._words: dict[UUID, str] = {}
        self._sections = {question.id: question.section for question in state.questions}
        self._phase = state.phase
        self._current: QuestionId | None = state.current_id
        self._last_section = state.last_section
        self._is_delivered = state.is_delivered
        self._wordings_delivered = dict(state.wordings_delivered)
        self._is_sound_announced = state.is_sound_announced
        self._recording_id = state.recording_id
        self._is_recording_refused = state.is_recording_refused
        self._paused_by: PausedBy | None = state.paused_by
        self._is_lawyer_speaking = state.is_lawyer_speaking
        self._is_offered_to_go_on = state.is_offered_to_go_on
        self._confirming: Act | None = state.confirming
        self._emergencies = set(state.emergencies)
        self._is_consent_withdrawn = state.is_consent_withdrawn
        self._consent_tries, self._consent_cut_offs = state.consent_tries, state.consent_cut_offs
        self._offers = state.offers
        self._is_more_announced = state.is_more_announced
        self._slower, self._louder = state.slower, state.louder

    def state(self) -> InterviewState:
        phase = self._phase
        if phase in (Phase.ASKING, Phase.CLOSING):
            is_open = self._is_reading_back or self._confirming is not None
            is_open = is_open or any(status in OPEN for status in self._statuses.values())
            phase = Phase.ASKING if is_open else Phase.CLOSING
        return replace(
            self._before,
            questions=tuple(self._questions),
            phase=phase,
            question_statuses={question.id: self._statuses[question.id] for question in self._questions},
            caused_by=self._caused_by,
            answers=self._answers,
            current_id=self._current,
            last_section=self._last_section,
            is_delivered=self._is_delivered,
            wordings_delivered=self._wordings_delivered,
            is_sound_announced=self._is_sound_announced,
            recording_id=self._recording_id,
            is_recording_refused=self._is_recording_refused,
            paused_by=self._paused_by,
            is_lawyer_speaking=self._is_lawyer_speaking,
            is_offered_to_go_on=self._is_offered_to_go_on,
            confirming=self._confirming,
            emergencies=frozenset(self._emergencies),
            is_reading_back=self._is_reading_back,
            read_backs=self._read_backs,
            confirmed_by=self._confirmed_by,
            told_in=self._told_in,
            last_answered_id=self._last_answered,
            went_on_in=self._went_on_in,
            is_consent_withdrawn=self._is_consent_withdrawn,
            consent_tries=self._consent_tries,
            consent_cut_offs=self._consent_cut_offs,
            offers=self._offers,
            is_more_announced=self._is_more_announced,
            slower=self._slower,
            louder=self._louder,
            turns=self._turns,
            followed_up=self._followed_up,
            reopened=self._reopened,
            heard=frozenset(self._heard),
        )
