"""Which English act goes before which, when a turn could be several."""

import re

from shared.interview.rules.en.company import INSTRUCTION, OFF_TOPIC, THIRD_PERSON
from shared.interview.rules.en.course import BACK, CORRECT, HOW_MANY, SLIP, STOP, WAIT, WHO_READS
from shared.interview.rules.en.legal import ADVICE, LAWYER_ACT
from shared.interview.rules.en.refusals import DECLINE, DOES_NOT_KNOW_IT, KEEPS_IT, PASS, UNKNOWN
from shared.interview.rules.en.speaking import (
    DID_NOT_UNDERSTAND,
    EXPLAIN,
    LOUDER,
    OTHER_LANGUAGE,
    REPEAT,
    SLOWER,
    TYPE,
    WHAT,
)
from shared.interview.understanding import Act

REQUESTS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.OTHER_LANGUAGE, OTHER_LANGUAGE),
    (Act.INSTRUCTION, INSTRUCTION),
    (Act.LAWYER, LAWYER_ACT),
    (Act.DECLINE, KEEPS_IT),
    (Act.WHO_READS, WHO_READS),
    (Act.HOW_MANY, HOW_MANY),
    (Act.TYPE, TYPE),
    (Act.SLOWER, SLOWER),
    (Act.LOUDER, LOUDER),
    (Act.ADVICE, ADVICE),
    (Act.CORRECT, CORRECT),
    (Act.BACK, BACK),
    (Act.THIRD_PERSON, THIRD_PERSON),
    (Act.REPEAT, REPEAT),
    (Act.STOP, STOP),
    (Act.DECLINE, DECLINE),
    (Act.EXPLAIN, EXPLAIN),
)
SOFT: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.CORRECT, SLIP),
    (Act.EXPLAIN, DID_NOT_UNDERSTAND),
    (Act.DECLINE, PASS),
    (Act.OFF_TOPIC, OFF_TOPIC),
    (Act.WAIT, WAIT),
    (Act.UNKNOWN, UNKNOWN),
    (Act.UNKNOWN, DOES_NOT_KNOW_IT),
    (Act.REPEAT, WHAT),
)
QUOTABLE = frozenset({Act.THIRD_PERSON, Act.STOP, Act.INSTRUCTION, Act.ADVICE, Act.WAIT, Act.OFF_TOPIC, Act.BACK})
"""What may be somebody's words when the question asks for them."""
