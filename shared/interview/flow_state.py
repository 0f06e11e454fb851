"""Where an interview stands: a fold over what is stored, so that a new process resumes where the old one died."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from shared.interview.events import Answer, NewEvent, Utterance
from shared.interview.phrases import Phrase, Purpose, Speech, Wording
from shared.interview.script import Question, QuestionId
from shared.interview.status import OUTCOMES, PausedBy, QuestionStatus
from shared.interview.understanding import Act

READ_BACKS = (
    Purpose.READ_BACK_DATE,
    Purpose.READ_BACK_NUMBER,
    Purpose.READ_BACK_OPTIONS,
    Purpose.READ_BACK_WORDS,
    Purpose.READ_BACK_VAGUE,
)
OFFERS = (Purpose.CLOSING_OFFER, Purpose.CLOSING_OFFER_AGAIN, Purpose.CLOSING_WHAT)
MOST_SLOWER = 2
MOST_LOUDER = 2
"""So many times the voice becomes slower, and louder, when it is asked to."""
PUT = (Purpose.OPENING, Purpose.CONSENT, Purpose.CONSENT_AGAIN, *READ_BACKS)


class Phase(StrEnum):
    OPENING = "opening"
    """Nothing has been said."""
    CONSENT = "consent"
    """The opening was spoken; there is no consent yet."""
    ASKING = "asking"
    CLOSING = "closing"
    """Every question has an outcome; the interview is not over yet."""
    ENDED = "ended"


@dataclass(frozen=True)
class Setting:
    """What the session says of an interview. `lawyer`: the name as it is spoken; `language`: of its phrase book;
    `records_sound`: whether the opening asks for consent to that, too."""

    lawyer: str
    emergency_text: str | None = None
    language: str = "en"
    records_sound: bool = False


@dataclass(frozen=True)
class Turn:
    """A turn of the client's on a question that it did not settle. `act`: an Act or a Note."""

    utterance_id: UUID
    act: str
    text: str


class Note(StrEnum):
    """Codes in an event's `detail` that are neither an act nor a phrase's purpose."""

    SOUND_RECORDED = "sound_recorded"
    """The opening says that the sound is recorded, too."""
    CUT_OFF = "cut_off"
    """Said before the question had been spoken to the end."""
    LATE = "late"
    """Said to a question that is no longer on the table."""
    WENT_ON = "went_on"
    """Said to a question, and goes on with the answer before it."""
    NODDED = "nodded"
    """Only shown, while being spoken to, that they listen: "mm-hm"."""
    HESITATED = "hesitated"
    """Only "um", or the first word of something: nothing is said to it."""
    GO_ON = "go_on"
    """Did not want to stop after all."""
    RESUMED = "resumed"
    RETURNED = "returned"
    SILENCE = "silence"
    REPEAT_BY_LAWYER = "repeat_by_lawyer"
    SKIPPED_BY_LAWYER = "skipped_by_lawyer"
    CONDITION = "condition"
    DENIED = "denied"
    """The client said that what was read back is wrong, and not what is right."""
    EARLIER = "earlier"
    """Said of this question before it was put again: read back with it, and no answer without a yes."""
    AHEAD = "ahead"
    """Said of this question before it was asked, with another one: read back when it comes, and no answer without a
    yes. In an event with its place in the utterance (`place_code`)."""
    CORRECTED = "corrected"
    """The client said what is right instead of what was read back."""
    WHAT_SPEAKS = "what_speaks"
    """Asked whether it is a person that speaks."""
    CONSENT_WITHDRAWN = "consent_withdrawn"
    """Does not agree any more to what the opening asked for."""
    TOLD_BEFORE = "told_before"
    """Said that this was said already, and not what."""
    LAWYER_SPEAKS = "lawyer_speaks"
    """Paused since the lawyer speaks in the room; or, of an offer to go on, that they do so again."""
    ON_WITH_IT = "on_with_it"
    """Offered after the lawyer spoke: to go on."""
    END = "end"
    """Offered at the end: to add or correct."""
    ADDED = "added"
    """Said at the end, beside the questions: noted for the lawyer."""
    KEPT = "kept"
    """An earlier answer, or words towards one, stands, since nothing came in its place."""


def place_code(start: int, end: int) -> str:
    """AHEAD of a part of an utterance, by its characters: events hold no words."""
    return f"{Note.AHEAD}:{start}-{end}"


def part_of(detail: str | None, text: str) -> tuple[str, str]:
    """What a turn was noted as, and what of its text that is about."""
    note, _, place = (detail or "").partition(":")
    if note != Note.AHEAD:
        return detail or "", text
    start, end = map(int, place.split("-"))
    return note, text.replace("\x00", "")[start:end]


@dataclass(frozen=True)
class Decision:
    """What follows from a turn: store (words, events, answers, questions) in one transaction, then publish, then speak.

    `ends`: say the speech, then leave the room. An empty decision changes nothing and says nothing.
    """

    events: tuple[NewEvent, ...] = ()
    answers: tuple[Answer, ...] = ()
    speech: tuple[Speech, ...] = ()
    questions: tuple[Question, ...] = ()
    ends: bool = False
    said: tuple[Utterance, ...] = ()
    """The lawyer's words that this is about."""

    @property
    def puts(self) -> bool:
        """Whether something is put that counts only when it was spoken to its end: the opening, a question, a
        read-back."""
        return any(isinstance(s, Wording) or (isinstance(s, Phrase) and s.purpose in PUT) for s in self.speech)

    def then(self, following: "Decision") -> "Decision":
        """Both, one after the other."""
        return Decision(
            self.events + following.events,
            self.answers + following.answers,
            self.speech + following.speech,
            self.questions + following.questions,
            self.ends or following.ends,
            self.said + following.said,
        )


@dataclass(frozen=True)
class InterviewState:
    """Frozen; `fold` makes it, `apply` takes it on. Two states of the same record are equal."""

    setting: Setting
    questions: tuple[Question, ...]
    phase: Phase = Phase.OPENING
    question_statuses: Mapping[QuestionId, QuestionStatus] = field(default_factory=dict)
    """Every question's, in their order."""
    caused_by: Mapping[QuestionId, QuestionId] = field(default_factory=dict)
    """For `not_applicable`: whose answer made it so."""
    answers: Mapping[QuestionId, Answer] = field(default_factory=dict)
    """The newest answer of each question; kept while its question is open again."""
    current_id: QuestionId | None = None
    last_section: str | None = None
    is_delivered: bool = False
    """What was last put (the opening, the question on the table) was spoken to the end."""
    is_sound_announced: bool = False
    """The newest opening says that the sound is recorded: a yes to it is one to that."""
    recording_id: str | None = None
    """The recording under way."""
    is_recording_refused: bool = False
    """It could not be started; it is tried again after the next pause."""
    wordings_delivered: Mapping[QuestionId, bool] = field(default_factory=dict)
    """Of each question that was asked: whether its wording was spoken to the end before it had an answer."""
    paused_by: PausedBy | None = None
    is_lawyer_speaking: bool = False
    """The pause is one for the lawyer to speak in: when they have been silent for a while, going on is offered."""
    is_offered_to_go_on: bool = False
    confirming: Act | None = None
    """The client was asked to confirm a stop; the act that led there."""
    emergencies: frozenset[QuestionId] = frozenset()
    """The questions at which the client was told whom to call."""
    is_consent_withdrawn: bool = False
    """Nothing goes on without the opening, and a yes to it, unless the client did not want to stop after all."""
    consent_tries: int = 0
    consent_cut_offs: int = 0
    """How often the client has talked over what is to be agreed to."""
    turns: Mapping[QuestionId, tuple[Turn, ...]] = field(default_factory=dict)
    """What was heard on each open question."""
    is_reading_back: bool = False
    """The answer to the question on the table was read back, and the client has not said yet whether it is right."""
    read_backs: Mapping[QuestionId, int] = field(default_factory=dict)
    """How often the answer to each question was read back, apart from repetitions."""
    confirmed_by: Mapping[QuestionId, UUID] = field(default_factory=dict)
    """The utterances that confirmed what was read back."""
    told_in: Mapping[QuestionId, UUID] = field(default_factory=dict)
    """The utterances from before each question was asked that say something of it."""
    last_answered_id: QuestionId | None = None
    """Or the one that the lawyer skipped; none once everything was asked."""
    went_on_in: Mapping[QuestionId, tuple[UUID, ...]] = field(default_factory=dict)
    """The utterances that went on with each answer when the next question had been put."""
    followed_up: Mapping[QuestionId, tuple[str, ...]] = field(default_factory=dict)
    """The purposes of the follow-ups on each open question."""
    reopened: Mapping[QuestionId, int] = field(default_factory=dict)
    """How often each question was opened again."""
    is_more_announced: bool = False
    """At the end: the client has something to add or correct and has not said what, or asked to wait."""
    offers: int = 0
    """How often the client was asked, with every question settled, whether to add or correct something."""
    slower: int = 0
    """How often the client has asked for a slower voice, as far as there is one."""
    louder: int = 0
    heard: frozenset[UUID] = frozenset()
    """The utterances that were acted on."""

    @property
    def current(self) -> Question | None:
        """The question on the table."""
        return None if self.current_id is None else self.question(self.current_id)

    @property
    def asked_id(self) -> QuestionId | None:
        """The question on the table, while questions are asked: none before consent and at the end."""
        return self.current_id if self.phase is Phase.ASKING else None

    @property
    def is_paused(self) -> bool:
        return self.paused_by is not None

    @property
    def may_be_recorded(self) -> bool:
        """Whether the client has agreed to it and not taken that back, and the interview goes on."""
        has_agreed = self.is_sound_announced and self.phase in (Phase.ASKING, Phase.CLOSING)
        return has_agreed and not self.is_consent_withdrawn and not self.is_paused

    @property
    def pending(self) -> tuple[Turn, ...]:
        """What was heard on the question on the table, in order."""
        return () if self.current_id is None else self.turns.get(self.current_id, ())

    @property
    def pending_fragments(self) -> tuple[str, ...]:
        """What the client said towards the answer to the question on the table, in order."""
        return tuple(turn.text for turn in self.pending if turn.act == Act.ANSWER)

    @property
    def last_words(self) -> str:
        """Of the newest answer."""
        newest = None if self.last_answered_id is None else self.answers.get(self.last_answered_id)
        return "" if newest is None else newest.raw

    @property
    def is_more_to_come(self) -> bool:
        """Whether the client asked to wait, or said that there is more."""
        if self.current_id is None:
            return self.is_more_announced
        return bool(self.pending) and self.pending[-1].act == Act.WAIT

    @property
    def times_gone_on(self) -> int:
        """How often the client went on with an answer when the next question had been put."""
        return sum(map(len, self.went_on_in.values()))

    @property
    def resolved(self) -> int:
        """How many questions have an outcome."""
        return sum(status in OUTCOMES for status in self.question_statuses.values())

    @property
    def left(self) -> int:
        """How many questions are still to come, with the one on the table."""
        return len(self.questions) - self.resolved

    def question(self, question_id: QuestionId) -> Question:
        """Raises KeyError for a question that is not in this interview."""
        return self._by_id[question_id]

    def has(self, question_id: QuestionId) -> bool:
        return question_id in self._by_id

    @cached_property
    def _by_id(self) -> dict[QuestionId, Question]:
        return {question.id: question for question in self.questions}
