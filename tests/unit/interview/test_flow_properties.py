"""Whatever happens, in whatever order: an interview ends, loses nothing, and invents nothing."""

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from infra.rehearsal.interview import PlayedInterview
from shared.interview import flow
from shared.interview.corrections import Correction
from shared.interview.events import EventKind, NewEvent, Speaker, Utterance
from shared.interview.flow import Phase
from shared.interview.flow_acts import lawyer_writes
from shared.interview.flow_conditions import causes
from shared.interview.flow_told import told_of
from shared.interview.reactions import TAKES_NO_SIDE, Reaction
from shared.interview.read_back import MOST_READ_BACKS
from shared.interview.script import AnswerType, Question, QuestionId
from shared.interview.status import OUTCOMES, WITH_EVIDENCE, EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import Act, Missing, Told, Understanding
from tests.unit.interview.building import question

VALUES: tuple[Any, ...] = (None, True, False, 3, 2.5, "2021", "2021-03-04", "Cash", ("A car", "A boat"), "nonsense", ())
TOLD = "It was Cash, and I was born on March 3, 1980."
WITHDRAWS = "I withdraw my consent."
WORDS = (
    "Something.",
    WITHDRAWS,
    "About the date before: it was May 2019.",
    "It was 3.",
    "I meant Cash.",
    "My name is Ann.",
    TOLD,
)
LAWYER_SPEAKING = ("lawyer_speaks", "offer_to_go_on", "lawyer_writes")
ADDING = (Act.ANSWER, Act.CORRECT)
MAX_TURNS_TO_THE_END = 60
"""What a patient client needs at most for each open question."""

WORDINGS = ("", "What is your full name?", "How much rent do you pay?", "When were you born?", "Are you safe at home?")
TOLD_WORDS = ("I was born on March 3, 1980", "Cash", "something nobody said", "", " ")

names = st.sampled_from([f"q{number}" for number in range(1, 6)])
conditions = st.one_of(st.none(), st.tuples(names, st.sampled_from(["yes", "no", "Cash", "3", "A car", "nonsense"])))


@st.composite
def scripts(draw: st.DrawFn) -> tuple[Question, ...]:
    return tuple(
        question(
            f"q{number}",
            draw(st.sampled_from(list(AnswerType))).value,
            text=draw(st.sampled_from(WORDINGS)),
            section=draw(st.sampled_from([None, "One", "Two"])),
            required=draw(st.sampled_from(["true", "false", "unknown"])),
            only_if=draw(conditions),
        )
        for number in range(1, draw(st.integers(1, 5)) + 1)
    )


understandings = st.one_of(
    st.none(),
    st.booleans(),
    st.builds(
        Reaction,
        agrees=st.one_of(st.none(), st.booleans()),
        correction=st.one_of(st.none(), st.builds(Correction, st.sampled_from(VALUES), st.booleans())),
        act=st.one_of(st.none(), st.sampled_from([act for act in Act if act not in TAKES_NO_SIDE or act in ADDING])),
    ),
    st.builds(
        Understanding,
        act=st.sampled_from([*Act, *[Act.ANSWER] * len(Act)]),
        is_complete=st.booleans(),
        value=st.sampled_from(VALUES),
        missing=st.one_of(st.none(), st.sampled_from(list(Missing))),
        told=st.lists(st.builds(Told, names, st.sampled_from(TOLD_WORDS), st.just("model")), max_size=2).map(tuple),
    ),
)
delivered = st.sampled_from([True, True, True, False])
moves = st.one_of(
    st.tuples(st.just("hear"), understandings, delivered),
    st.tuples(st.just("hear"), understandings, delivered),
    st.tuples(st.just("hear"), understandings, delivered),
    st.tuples(st.just("say"), st.text(max_size=30), delivered),
    st.tuples(st.just("over"), st.text(max_size=30), delivered),
    st.tuples(st.just("late"), names, delivered),
    st.tuples(st.just("again"), st.none(), delivered),
    st.tuples(st.just("silence"), st.integers(0, 8), delivered),
    st.tuples(st.just("pause"), st.sampled_from(list(PausedBy)), delivered),
    st.tuples(
        st.sampled_from(["resume", "enter", "skip", "repeat", "restart", "ask", "deliver", *LAWYER_SPEAKING]),
        st.none(),
        delivered,
    ),
)


def move(interview: PlayedInterview, name: str, argument: Any, is_delivered: bool) -> None:
    state = interview.state
    match name:
        case "hear":
            words = WORDS[len(interview.log) % len(WORDS)]
            interview.hear(interview.utterance(words), argument, is_delivered=is_delivered)
        case "say":
            interview.say(argument, is_delivered=is_delivered)
        case "over":
            interview.say(argument, is_delivered=is_delivered, is_unheard=True)
        case "late":
            interview.hear(interview.utterance("Something late.", argument), None, is_delivered=is_delivered)
        case "again":
            said = [u for u in interview.utterances if u.speaker is Speaker.CLIENT]
            if said:
                interview.hear(said[-1], Understanding(Act.ANSWER, is_complete=True))
        case "silence":
            interview.take(flow.silence(state, argument), is_delivered=is_delivered)
        case "pause":
            interview.take(flow.pause(state, argument), is_delivered=is_delivered)
        case "ask":
            asks = interview.utterance("And who saw it?", speaker=Speaker.LAWYER)
            interview.take(flow.add_question(state, flow.room_question(state, asks.text), asks))
        case "lawyer_writes":
            interview.take(lawyer_writes(state, interview.utterance("Tell me of it.", speaker=Speaker.LAWYER)))
        case "restart":
            interview.state = interview.stored()
        case "deliver":
            interview.deliver()
        case "enter" if state.paused_by is PausedBy.LAWYER:
            interview.take(flow.resume(state), is_delivered=is_delivered)
        case _:
            interview.take(getattr(flow, name)(state), is_delivered=is_delivered)


def finish(interview: PlayedInterview) -> None:
    """A patient client takes the interview to its end."""
    interview.take(flow.resume(interview.state) if interview.state.is_paused else flow.enter(interview.state))
    for _ in range(MAX_TURNS_TO_THE_END * (1 + len(interview.state.questions))):
        if interview.is_over:
            return
        asked = flow.needs_understanding(interview.state)
        if isinstance(asked, flow.Closing):
            interview.mean(flow.Reaction(agrees=False), "No, that is all.")
        elif isinstance(asked, flow.ReadBack):
            interview.mean(flow.Reaction(agrees=True), "Yes, that is right.")
        elif isinstance(asked, Question):
            value = fitting(asked)
            interview.mean(Understanding(Act.ANSWER, is_complete=True, value=value), "This is my answer.")
        else:
            interview.mean(asked is flow.Consent.INTERVIEW, "Yes or no.")
    raise AssertionError("the interview does not end")


def fitting(asked: Question) -> Any:
    options = asked.answer.options
    match asked.answer.type:
        case AnswerType.YES_NO:
            return True
        case AnswerType.DATE:
            return "2021-03"
        case AnswerType.NUMBER:
            return 3
        case AnswerType.CHOICE:
            return options[0]
        case AnswerType.MULTIPLE_CHOICE:
            return options
        case AnswerType.TEXT | AnswerType.SIGNATURE:
            return None


def check(interview: PlayedInterview) -> None:
    """What must hold after every step."""
    state = interview.state
    assert interview.stored() == state
    asking = [name for name, status in state.question_statuses.items() if status is QuestionStatus.ASKING]
    if state.is_reading_back:
        assert state.current_id in state.answers or told_of(state, state.current_id)
        assert asking in ([], [state.current_id])
        assert state.is_paused or state.confirming or isinstance(flow.needs_understanding(state), flow.ReadBack)
    else:
        assert asking == ([] if state.current_id is None else [state.current_id])
    if state.phase in (Phase.OPENING, Phase.CONSENT):
        opened = [place for place, event in enumerate(interview.events) if event.kind is EventKind.OPENED]
        since = interview.events[opened[-1] :] if opened else interview.events
        assert not any(event.kind is EventKind.QUESTION_ASKED for event in since)
    assert state.current_id not in causes(state)
    if state.is_consent_withdrawn and state.phase is Phase.ASKING:
        assert state.is_paused or state.confirming
    for name, status in state.question_statuses.items():
        if status in WITH_EVIDENCE:
            assert state.answers[name].status is status
        if status is QuestionStatus.NOT_APPLICABLE:
            assert name not in state.answers
            assert state.answers[state.caused_by[name]].status is QuestionStatus.ANSWERED


def check_record(interview: PlayedInterview) -> None:
    """What must hold of the record as a whole."""
    first_asked: dict[QuestionId, int] = {}
    asked: Counter[QuestionId] = Counter()
    spoken: dict[Any, int] = {}
    for place, entry in enumerate(interview.log):
        if isinstance(entry, Utterance):
            spoken.setdefault(entry.id, place if entry.speaker is Speaker.CLIENT else -1)
        elif isinstance(entry, NewEvent) and entry.kind is EventKind.QUESTION_ASKED:
            assert entry.question_id is not None
            asked[entry.question_id] += 1
            assert asked[entry.question_id] == 1 or entry.detail, "asked twice without a reason"
            first_asked.setdefault(entry.question_id, place)
    words = {utterance.id: utterance.text for utterance in interview.utterances}
    for answer in interview.answers:
        assert answer.evidence
        assert all(spoken[name] > first_asked[answer.question_id] for name in answer.evidence), "evidence too early"
        said = " ".join(words[name].replace("\x00", "").strip() for name in answer.evidence)
        told = interview.state.told_in.get(answer.question_id)
        if answer.raw != said:
            assert told is not None
            assert answer.raw.endswith(f" {said}")
            assert answer.raw.removesuffix(f" {said}") in words[told].replace("\x00", "")
    since_opened: Counter[QuestionId] = Counter()
    for event in interview.events:
        if event.kind is EventKind.REOPENED and event.question_id and event.detail != "denied":
            since_opened.pop(event.question_id, None)
        elif event.kind is EventKind.READ_BACK and event.question_id and event.detail is None:
            since_opened[event.question_id] += 1
            assert since_opened[event.question_id] <= MOST_READ_BACKS
    newest = {answer.question_id: answer for answer in interview.answers}
    assert dict(interview.state.answers) == newest


@settings(max_examples=400, deadline=None)
@given(scripts(), st.lists(moves, max_size=40))
def test_an_interview_always_ends_loses_nothing_and_invents_nothing(
    questions: tuple[Question, ...], happened: list[tuple[str, Any, bool]]
) -> None:
    interview = PlayedInterview(questions)
    interview.take(flow.enter(interview.state))
    for name, argument, is_delivered in happened:
        move(interview, name, argument, is_delivered)
        check(interview)
    finish(interview)
    check(interview)
    check_record(interview)
    assert set(interview.state.question_statuses.values()) <= OUTCOMES


@settings(max_examples=200, deadline=None)
@given(scripts(), st.lists(moves, max_size=25), st.sampled_from(list(EndReason)))
def test_wherever_an_interview_is_ended_every_question_has_an_honest_outcome(
    questions: tuple[Question, ...], happened: list[tuple[str, Any, bool]], reason: EndReason
) -> None:
    interview = PlayedInterview(questions)
    interview.take(flow.enter(interview.state))
    for name, argument, is_delivered in happened:
        move(interview, name, argument, is_delivered)
    interview.take(flow.end(interview.state, reason))
    check(interview)
    check_record(interview)
    assert set(interview.state.question_statuses.values()) <= OUTCOMES
    for name, status in interview.state.question_statuses.items():
        assert (status in WITH_EVIDENCE) is (name in interview.state.answers)


@settings(max_examples=300, deadline=None)
@given(scripts(), st.lists(st.text(max_size=60), max_size=30), st.sampled_from(["en", "es"]))
def test_any_words_are_understood_as_something(
    questions: tuple[Question, ...], turns: list[str], language: str
) -> None:
    interview = PlayedInterview(questions, language=language)
    interview.take(flow.enter(interview.state))
    for text in turns:
        interview.say(text)
        check(interview)
    check_record(interview)
