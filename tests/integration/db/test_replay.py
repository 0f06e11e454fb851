"""Folding what is stored gives what is stored, whatever happened; `lexnova replay` shows it and says so."""

import json
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, text

from infra.cli import main
from infra.local.replay import differences, replay
from infra.rehearsal.clients import Manner, RehearsalClient
from infra.rehearsal.interview import PlayedInterview
from infra.rehearsal.rehearsal import play
from shared.db import interviews
from shared.db.engine import System, transaction
from shared.db.leases import Lease
from shared.interview import flow
from shared.interview.events import NewEvent, Speaker, Utterance
from shared.interview.flow import Decision, Setting
from shared.interview.flow_acts import lawyer_spoke, lawyer_writes
from shared.interview.progress import snapshot
from shared.interview.script import AnswerType, Question
from shared.interview.status import PausedBy
from tests.integration.builders import Builder
from tests.unit.interview.building import question

QUESTIONS = (
    *(question(f"q{place}", kind.value, section="One") for place, kind in enumerate(AnswerType, start=1)),
    question("q8", text="What is your full name?"),
    question("q9", "number", text="How much rent do you pay?", only_if=("q2", "yes")),
)
ACTS = (
    flow.skip,
    flow.repeat,
    lambda state: flow.silence(state, 1),
    lambda state: flow.pause(state, PausedBy.SYSTEM),
    lambda state: flow.add_question(state, flow.room_question(state, "And who saw it?")),
)


class RecordedInterview(PlayedInterview):
    """Each step is written as an agent writes it; now and then something happens in the room."""

    def __init__(
        self, builder: Builder, lease: Lease, chance: Random, questions: tuple[Question, ...] = QUESTIONS
    ) -> None:
        super().__init__(questions, setting=Setting(lawyer="Ann"))
        self._builder, self._lease, self._chance = builder, lease, chance

    def take(self, decision: Decision, heard: Utterance | None = None, *, is_delivered: bool = True) -> Decision:
        before = len(self.log) + (heard is not None) + len(decision.said) + len(decision.events)
        super().take(decision, heard, is_delivered=is_delivered)
        self._builder.turn(
            self._lease,
            str(uuid4()),
            said=decision.said if heard is None else (heard, *decision.said),
            events=decision.events,
            answers=decision.answers,
            questions=decision.questions,
        )
        spoken = tuple(entry for entry in self.log[before:] if isinstance(entry, Utterance))
        events = tuple(entry for entry in self.log[before:] if isinstance(entry, NewEvent))
        if spoken or events:
            self._builder.turn(self._lease, str(uuid4()), said=spoken, events=events)
        return decision

    def say(
        self, text: str, *, is_delivered: bool = True, question_id: str | None = None, is_unheard: bool = False
    ) -> Decision:
        if self._chance.random() < 0.3:
            self.take(self._chance.choice(ACTS)(self.state))
        is_delivered, is_unheard = self._chance.random() < 0.9, self._chance.random() < 0.1
        return super().say(text, is_delivered=is_delivered, question_id=question_id, is_unheard=is_unheard)

    def utterance(self, text: str, question_id: str | None = None, *, speaker: Speaker = Speaker.CLIENT) -> Utterance:
        return super().utterance(text, question_id, speaker=speaker).model_copy(update={"id": uuid4()})


def held(builder: Builder, manner: Manner, seed: int) -> tuple[UUID, RecordedInterview]:
    """A whole interview in the database."""
    session_id = builder.under_way(builder.lawyer(f"lawyer-{manner}-{seed}"), *QUESTIONS)
    interview = RecordedInterview(builder, builder.lease(session_id), Random(seed))
    play(interview, RehearsalClient(manner, Random(f"{manner}/{seed}")))
    return session_id, interview


@pytest.mark.parametrize("manner", Manner)
def test_folding_what_is_stored_gives_the_state_that_the_interview_was_in(builder: Builder, manner: Manner) -> None:
    session_id, interview = held(builder, manner, 0)
    with transaction(System()) as tx:
        stored = interviews.load(tx, session_id)
        statuses = interviews.question_statuses(tx, session_id)
        places = interviews.utterance_places(tx, stored.interview_id)
    folded = flow.fold(
        stored.questions, stored.events, stored.answers, stored.utterances, setting=Setting(lawyer="Ann")
    )
    assert folded == interview.state
    assert len(folded.questions) > len(QUESTIONS)
    assert dict(folded.question_statuses) == statuses
    assert list(folded.question_statuses) == list(statuses)
    assert dict(folded.answers) == dict(interview.state.answers)
    assert differences(stored, statuses) == ()
    progress = snapshot(folded, session_id=session_id, status=stored.status, seq=stored.seq)
    assert progress.resolved == progress.total
    entries = list(replay(stored, places))
    assert [entry.seq for entry in entries] == list(range(1, stored.seq + 1))
    assert [entry.what for entry in entries if entry.who] == [one.text for one in interview.utterances]


def test_the_command_shows_each_turn_and_says_that_the_record_is_sound(
    builder: Builder, capsys: pytest.CaptureFixture[str]
) -> None:
    session_id, interview = held(builder, Manner.EVASIVE, 1)
    assert main(["replay", str(session_id)]) == 0
    shown = capsys.readouterr().out
    assert "agent: Hello. I am an AI system" in shown
    assert all(f"client: {u.text}" in shown for u in interview.utterances if u.speaker is Speaker.CLIENT)
    assert "-> [q1] question_asked" in shown
    assert shown.endswith("Folding the events gives what is stored.\n")
    assert main(["replay", str(session_id), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["differences"] == []
    assert len(document["entries"]) == len(interview.log)
    times = [entry["at"] for entry in document["entries"] if entry["at"]]
    assert times
    assert all("T" in time for time in times)


def test_a_record_whose_states_were_tampered_with_is_found_out(
    builder: Builder, database: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    session_id, interview = held(builder, Manner.TERSE, 1)
    status = interview.state.question_statuses[QUESTIONS[0].id]
    with database.begin() as owner:
        owner.execute(text("UPDATE interview_questions SET status = 'not_asked' WHERE question_id = 'q1'"))
    assert main(["replay", str(session_id)]) == 1
    assert f"q1: stored not_asked, folded {status}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("no-id", "no-id is no session's id; GET /sessions lists them."),
        (str(UUID(int=0)), "There is no such session."),
    ],
)
@pytest.mark.usefixtures("database")
def test_what_is_no_interview_is_said_in_one_sentence(
    given: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", given]) == 1
    assert capsys.readouterr().err.splitlines() == [says]


def test_a_session_that_was_never_started_is_told_from_none(
    builder: Builder, capsys: pytest.CaptureFixture[str]
) -> None:
    session_id = builder.session(builder.lawyer("Ann"))
    assert main(["replay", str(session_id)]) == 1
    assert capsys.readouterr().err == "This session's interview has not been started.\n"


def test_what_the_lawyer_wrote_and_that_they_spoke_is_shown_as_theirs(
    builder: Builder, capsys: pytest.CaptureFixture[str]
) -> None:
    session_id = builder.under_way(builder.lawyer(), *QUESTIONS)
    interview = RecordedInterview(builder, builder.lease(session_id), Random(0))
    interview.take(flow.enter(interview.state))
    interview.take(lawyer_writes(interview.state, interview.utterance("Good morning.", speaker=Speaker.LAWYER)))
    began = datetime(2026, 3, 2, 9, tzinfo=UTC)
    spoke = interview.utterance("", speaker=Speaker.LAWYER).model_copy(
        update={"started_at": began, "ended_at": began + timedelta(seconds=4)}
    )
    interview.take(lawyer_spoke(interview.state, spoke))
    assert main(["replay", str(session_id)]) == 0
    shown = capsys.readouterr().out
    assert "lawyer: Good morning." in shown
    assert "lawyer: spoke for 4 s (not transcribed)" in shown
    assert "-> paused lawyer_speaks lawyer" in shown


@pytest.mark.parametrize("said", [("yes",), ("yes", "It rained.", "Ann Marie Miller")])
def test_consent_that_was_taken_back_is_stored_as_it_is_held(
    builder: Builder, capsys: pytest.CaptureFixture[str], said: tuple[str, ...]
) -> None:
    questions = (question("q1"), question("q2", text="What is your full name?"), question("q3"))
    session_id = builder.under_way(builder.lawyer(), *questions)
    interview = RecordedInterview(builder, builder.lease(session_id), Random(0), questions)
    interview.take(flow.enter(interview.state))
    for words in (*said, "I withdraw my consent.", "yes"):
        PlayedInterview.say(interview, words)
    interview.take(flow.enter(interview.state))
    assert main(["replay", str(session_id)]) == 0
    interview.take(flow.add_question(interview.state, flow.room_question(interview.state, "And who saw it?")))
    PlayedInterview.say(interview, "yes")
    assert main(["replay", str(session_id)]) == 0
    with transaction(System()) as tx:
        statuses = interviews.question_statuses(tx, session_id)
    assert list(statuses.items()) == list(interview.state.question_statuses.items())
    assert "consent_withdrawn" in capsys.readouterr().out


def test_an_answer_to_a_question_that_was_never_heard_in_full_is_shown_as_one(
    builder: Builder, capsys: pytest.CaptureFixture[str]
) -> None:
    questions = (question("q1"), question("q2"))
    session_id = builder.under_way(builder.lawyer(), *questions)
    interview = RecordedInterview(builder, builder.lease(session_id), Random(0), questions)
    interview.take(flow.enter(interview.state))
    for words in ("yes", "It rained.", "It rained all day.", "It rained all night.", "Nobody saw it."):
        PlayedInterview.say(interview, words, is_delivered=words == "It rained all night.")
    assert main(["replay", str(session_id)]) == 0
    shown = capsys.readouterr().out
    assert "[q1] resolved answered answer (wording never delivered in full)" in shown
    assert "[q2] resolved answered answer\n" in shown or "[q2] resolved answered answer  (" in shown
