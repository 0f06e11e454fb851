"""A short interview that nobody hears. What it takes, patterns that are made at first use among it, the processes that
are forked from this one find made, and share."""

from uuid import uuid4

from shared.interview import flow
from shared.interview.asked import understand_by_rules
from shared.interview.events import Channel, Speaker, Utterance
from shared.interview.flow import Consent, InterviewState, Setting
from shared.interview.phrases import book, render
from shared.interview.progress import snapshot
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.status import SessionStatus
from shared.interview.understanding import LACKS, Act, Understanding

WORDS = "one two, 3 four 05/06/2019; seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen?"
"""No language's: every rule looks at them, and most find nothing. More than `rules.layers` multiplies at once."""
OPTIONS = ("A", "B", "2 or more")
MOST_TURNS = 40


def practise(language: str) -> InterviewState:
    """Hold an interview with a question of each type; returns how it stands at its end. Raises LanguageNotSupported."""
    phrases = book(language)
    state = flow.fold([_question(kind) for kind in AnswerType], (), (), setting=Setting(WORDS, language=language))
    decision, said = flow.enter(state), None
    for _ in range(MOST_TURNS):
        state = flow.apply(state, decision, said)
        state = flow.apply(state, flow.delivered(state, state.current_id))
        for speech in decision.speech:
            render(speech, phrases)
        snapshot(state, session_id=uuid4(), status=SessionStatus.IN_PROGRESS, seq=1).model_dump_json()
        if decision.ends:
            break
        said = Utterance(id=uuid4(), speaker=Speaker.CLIENT, channel=Channel.VOICE, text=WORDS)
        asked = flow.needs_understanding(state)
        understood = understand_by_rules(asked, WORDS, language=language, before=state.pending_fragments)
        if isinstance(asked, Question) and isinstance(understood, Understanding) and understood.act is not Act.ANSWER:
            # it may sound like another language
            understood = Understanding(Act.ANSWER, missing=LACKS[asked.answer.type])
        decision = flow.hear(state, said, True if isinstance(asked, Consent) else understood)
    return state


def _question(kind: AnswerType) -> Question:
    options = OPTIONS if kind in (AnswerType.CHOICE, AnswerType.MULTIPLE_CHOICE) else ()
    text = f"{WORDS} {kind.value}"  # each of something of its own, which a turn may tell of before it is asked
    return Question(id=QuestionId(kind.value), text=text, answer=ExpectedAnswer(type=kind, options=options))
