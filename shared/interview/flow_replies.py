"""What is said to something other than an answer, before the question is put again."""

from typing import assert_never

from shared.interview.flow_state import MOST_LOUDER, MOST_SLOWER, InterviewState
from shared.interview.phrases import Phrase, Purpose
from shared.interview.understanding import Act


def reply_to(state: InterviewState, act: Act, help_text: str | None = None) -> Phrase:
    match act:
        case Act.REPEAT:
            return Phrase(Purpose.REPEAT)
        case Act.EXPLAIN if help_text:
            return Phrase(Purpose.EXPLAIN, {"help_text": help_text})
        case Act.EXPLAIN:
            return Phrase(Purpose.EXPLAIN_NOTHING)
        case Act.SLOWER:
            return Phrase(Purpose.SLOWER if state.slower < MOST_SLOWER else Purpose.SLOWEST)
        case Act.LOUDER:
            return Phrase(Purpose.LOUDER if state.louder < MOST_LOUDER else Purpose.LOUDEST)
        case Act.TYPE:
            return Phrase(Purpose.TYPE)
        case Act.WAIT:
            return Phrase(Purpose.WAIT)
        case Act.BACK | Act.CORRECT:
            return Phrase(Purpose.BACK_NOWHERE)
        case Act.HOW_MANY:
            return Phrase(Purpose.HOW_MANY, {"left": str(state.left), "total": str(len(state.questions))})
        case Act.WHO_READS:
            return Phrase(Purpose.WHO_READS, {"lawyer": state.setting.lawyer})
        case Act.ADVICE:
            return Phrase(Purpose.ADVICE)
        case Act.INSTRUCTION:
            return Phrase(Purpose.INSTRUCTION)
        case Act.THIRD_PERSON:
            return Phrase(Purpose.THIRD_PERSON)
        case Act.OTHER_LANGUAGE:
            return Phrase(Purpose.OTHER_LANGUAGE)
        case (
            Act.ANSWER
            | Act.UNKNOWN
            | Act.DECLINE
            | Act.UNCLEAR
            | Act.OFF_TOPIC
            | Act.STOP
            | Act.LAWYER
            | Act.DISTRESS
            | Act.EMERGENCY
        ):
            return Phrase(Purpose.ASK_AGAIN)
        case _:
            assert_never(act)
