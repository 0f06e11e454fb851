"""Which Spanish act goes before which, when a turn could be several."""

import re

from shared.interview.rules.es.asking_back import ASKS_WHICH
from shared.interview.rules.es.company import INSTRUCTION, OFF_TOPIC, THIRD_PERSON
from shared.interview.rules.es.course import BACK, CORRECT, HOW_MANY, SLIP, STOP, WAIT, WHO_READS
from shared.interview.rules.es.legal import ADVICE, LAWYER_ACT
from shared.interview.rules.es.refusals import DECLINE, PASS, UNKNOWN
from shared.interview.rules.es.speaking import (
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
    (Act.THIRD_PERSON, THIRD_PERSON),
    (Act.WHO_READS, WHO_READS),
    (Act.HOW_MANY, HOW_MANY),
    (Act.TYPE, TYPE),
    (Act.SLOWER, SLOWER),
    (Act.LOUDER, LOUDER),
    (Act.ADVICE, ADVICE),
    (Act.CORRECT, CORRECT),
    (Act.BACK, BACK),
    (Act.REPEAT, REPEAT),
    (Act.STOP, STOP),
    (Act.DECLINE, DECLINE),
    (Act.EXPLAIN, EXPLAIN),
)
SOFT: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.CORRECT, SLIP),
    (Act.EXPLAIN, DID_NOT_UNDERSTAND),
    (Act.EXPLAIN, ASKS_WHICH),
    (Act.DECLINE, PASS),
    (Act.OFF_TOPIC, OFF_TOPIC),
    (Act.UNKNOWN, UNKNOWN),
    (Act.WAIT, WAIT),
    (Act.REPEAT, WHAT),
)
QUOTABLE = frozenset({Act.THIRD_PERSON, Act.STOP, Act.INSTRUCTION, Act.ADVICE, Act.WAIT, Act.OFF_TOPIC, Act.UNKNOWN})
"""What may be somebody's words when the question asks for them."""
