"""What a client says of an earlier answer: which question is meant, and what the answer would be by those words."""

import re
from dataclasses import replace

from shared.interview.answers import lexicon_of
from shared.interview.corrections import Correction
from shared.interview.events import Answer
from shared.interview.flow_state import InterviewState, Note
from shared.interview.flow_told import answer_by, told_of, was_told
from shared.interview.phrases import Phrase, Purpose
from shared.interview.reactions import corrected
from shared.interview.read_back import of_value, read_back
from shared.interview.rules.exact import beside_question, counts_back, names_the_first, shared_words, words_for_it
from shared.interview.rules.wording import words
from shared.interview.script import Question
from shared.interview.status import WITH_EVIDENCE, QuestionStatus
from shared.interview.understanding import RULES


def question_meant(
    state: InterviewState, question: Question | None, text: str, *, must_share: bool = False
) -> Question | None:
    """Of the questions before this one that have an answer (of all, with none), the one whose place they name ("two
    questions back"), else the one whose wording the words share most with; of several the one whose number they name
    ("the second child"), or the nearest. The nearest also where none does, unless it `must_share` something."""
    language = state.setting.language
    place = None if must_share else _place(text, language)
    if (place := _numbered(text, language) if place is None else place) is not None:
        return _at(state, question, place)
    named = _numbers(text.partition(words_for_it(text, language) or text)[0], language)
    meant, most = None, (int(must_share), 0)
    for candidate in state.questions:
        if question is not None and candidate.id == question.id:
            break
        if state.question_statuses[candidate.id] in WITH_EVIDENCE:
            numbers = named & _numbers(candidate.text, language)
            shared = shared_words(text, candidate.text, language), len(numbers)
            if shared >= most:
                meant, most = candidate, shared
    return meant


def _place(text: str, language: str) -> int | None:
    """Of the first question 0, of "three questions back" -3."""
    if names_the_first(text, language):
        return 0
    numbers = _numbers(text, language) if counts_back(text, language) else set()
    return -max(numbers) if numbers and 0 not in numbers else None


def _numbered(text: str, language: str) -> int | None:
    """Of "question two" and "the second question" 1."""
    word = _number_of_question(text, language)
    return None if word is None else min(_numbers(word, language)) - 1


def _number_of_question(text: str, language: str) -> str | None:
    before, after = beside_question(text, language)
    if before in lexicon_of(language).figures.ordinals:
        return before
    return after if after is not None and _numbers(after, language) - {0} else None


def _at(state: InterviewState, question: Question | None, place: int) -> Question | None:
    """The answered question at a place among those before this one; of those so far back that there are none the first,
    and none behind them."""
    before = state.questions[: None if question is None else state.questions.index(question)]
    answered = [each for each in before if state.question_statuses[each.id] in WITH_EVIDENCE]
    return answered[max(place, -len(answered))] if answered and place < len(answered) else None


def _numbers(text: str, language: str) -> set[int]:
    lexicon = lexicon_of(language)
    known = {**lexicon.figures.units, **lexicon.figures.ordinals}
    return {int(word) if word.isdecimal() else known[word] for word in words(text) if word.isdecimal() or word in known}


def correction_in(state: InterviewState, question: Question, text: str, *, is_answer: bool) -> Correction | None:
    """What the words put in place of the stored answer; None when they say nothing of it. `is_answer`: the turn is one
    as a whole, and not a wish to change something that may hold one."""
    if (number := _number_of_question(text, state.setting.language)) is not None:
        text = re.sub(rf"\b{number}\b", " ", text, count=1, flags=re.IGNORECASE)
    words = words_for_it(text, state.setting.language) or (text if is_answer else None)
    if words is None:
        return None
    stored = state.answers[question.id]
    correction = corrected(question, stored, words, language=state.setting.language)
    if correction is not None and stored.status in (QuestionStatus.DECLINED, QuestionStatus.UNKNOWN):
        return replace(correction, completes=False)
    return correction


def is_proposed(state: InterviewState) -> bool:
    """Whether what is being read back is not stored as the answer yet: it rests on words from before the question."""
    return any(turn.act == Note.EARLIER for turn in state.pending)


def answer_on_table(state: InterviewState) -> Answer:
    """The answer that is being read back: the stored one, or what it would be by the earlier words."""
    assert state.current_id is not None
    if (told := told_of(state, state.current_id)) is not None:
        return answer_by(state.question(state.current_id), told, state.setting.language)
    stored = state.answers[state.current_id]
    said = next((turn for turn in state.pending if turn.act == Note.EARLIER), None)
    correction = (
        None if said is None else correction_in(state, state.question(state.current_id), said.text, is_answer=True)
    )
    if said is None or correction is None:
        return stored
    text = said.text.replace("\x00", "").strip()
    return Answer(
        question_id=stored.question_id,
        status=QuestionStatus.ANSWERED,
        raw=f"{stored.raw} {text}" if correction.completes else text,
        value=correction.value,
        evidence=(*(stored.evidence if correction.completes else ()), said.utterance_id),
        decided_by=RULES,
    )


def read_back_on_table(state: InterviewState, question: Question) -> tuple[Phrase, ...]:
    """How it is read back: by its value where it has one, else in the client's words."""
    if was_told(state):
        answer = answer_on_table(state)
        spoken = of_value(question, answer.value) or Phrase(Purpose.READ_BACK_WORDS, {"words": answer.raw})
        return Phrase(Purpose.SAID_EARLIER), spoken
    return (_read_back_stored(state, question),)


def _read_back_stored(state: InterviewState, question: Question) -> Phrase:
    spoken = read_back(question, answer_on_table(state), language=state.setting.language)
    said = next((turn for turn in state.pending if turn.act == Note.EARLIER), None)
    if said is not None and (spoken is None or spoken.purpose is Purpose.READ_BACK_WORDS):
        return Phrase(Purpose.READ_BACK_WORDS, {"words": words_for_it(said.text, state.setting.language) or said.text})
    return spoken or Phrase(Purpose.READ_BACK_WORDS, {"words": answer_on_table(state).raw})
