"""An interview turn by turn, from its record alone: what was said, what it was understood as, what followed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.db.interviews import StoredInterview
from shared.interview.events import Speaker, StoredEvent, Utterance
from shared.interview.flow import Decision, InterviewState, Setting, apply, fold
from shared.interview.flow_state import Phase
from shared.interview.script import QuestionId
from shared.interview.status import WITH_EVIDENCE, QuestionStatus, SessionStatus

PHASES: dict[SessionStatus, tuple[Phase, ...]] = {
    SessionStatus.IN_PROGRESS: (Phase.OPENING, Phase.CONSENT, Phase.ASKING, Phase.CLOSING),
    SessionStatus.PAUSED: (Phase.OPENING, Phase.CONSENT, Phase.ASKING, Phase.CLOSING),
    SessionStatus.COMPLETED: (Phase.ENDED,),
}
"""What folding may give for a session that the API has not cancelled."""


@dataclass(frozen=True)
class Entry:
    """One line of the record. `what`: the words of an utterance, or what an event says; `table`: the question that
    was on the table after it."""

    seq: int
    at: datetime | None
    who: str
    what: str
    how: str
    question_id: QuestionId | None
    table: QuestionId | None


def replay(stored: StoredInterview, places: Mapping[UUID, int]) -> Iterator[Entry]:
    """Every utterance and event in order, the state folded on from one to the next. `places`: the utterances' seq."""
    entries: list[Utterance | StoredEvent] = [*stored.utterances, *stored.events]
    entries.sort(key=lambda entry: entry.seq if isinstance(entry, StoredEvent) else places[entry.id])
    state = _folded(stored, ())
    for entry in entries:
        if isinstance(entry, Utterance):
            yield _said(entry, places[entry.id], state.current_id)
            continue
        state = apply(state, Decision(events=(entry,)))
        yield _happened(entry, state)


def differences(stored: StoredInterview, statuses: Mapping[QuestionId, QuestionStatus]) -> tuple[str, ...]:
    """Where folding the events gives something else than what is stored; none in a sound record."""
    state = _folded(stored, stored.events)
    found = [
        f"{name}: stored {statuses.get(name)}, folded {status}"
        for name, status in state.question_statuses.items()
        if statuses.get(name) is not status
    ]
    found += [f"{name}: stored, but no question of the events" for name in statuses if not state.has(name)]
    for name, status in state.question_statuses.items():
        answer = state.answers.get(name)
        if status in WITH_EVIDENCE and (answer is None or answer.status is not status):
            found.append(f"{name}: folded {status}, answer {answer.status if answer else 'none'}")
    if stored.status in PHASES and state.phase not in PHASES[stored.status]:
        found.append(f"session: stored {stored.status}, folded {state.phase}")
    return tuple(found)


def _folded(stored: StoredInterview, events: Sequence[StoredEvent]) -> InterviewState:
    setting = Setting(stored.lawyer_name, stored.emergency_text, stored.language)
    return fold(stored.questions, events, stored.answers, stored.utterances, setting=setting)


def _said(utterance: Utterance, seq: int, table: QuestionId | None) -> Entry:
    sure = "" if utterance.confidence is None else f"{utterance.confidence:.2f}"
    cut = "interrupted" if utterance.interrupted else ""
    how = ", ".join(part for part in (utterance.channel.value, utterance.provider, sure, cut) if part)
    words = utterance.text if utterance.text or utterance.speaker is not Speaker.LAWYER else _spoke(utterance)
    return Entry(seq, utterance.started_at, utterance.speaker.value, words, how, utterance.question_id, table)


def _spoke(utterance: Utterance) -> str:
    """Of the lawyer's voice no words are kept."""
    if utterance.started_at is None or utterance.ended_at is None:
        return "spoke (not transcribed)"
    return f"spoke for {(utterance.ended_at - utterance.started_at).total_seconds():.0f} s (not transcribed)"


def _happened(event: StoredEvent, state: InterviewState) -> Entry:
    codes = (event.status, event.detail, event.caused_by, event.paused_by, event.end_reason)
    what = " ".join([event.kind.value, *(str(code) for code in codes if code is not None)])
    if event.status in WITH_EVIDENCE and event.question_id and not state.wordings_delivered.get(event.question_id):
        what += " (wording never delivered in full)"
    return Entry(event.seq, event.at, "", what, event.decided_by or "", event.question_id, state.current_id)
