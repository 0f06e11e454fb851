"""What clients say, and what must be made of it: files of utterances as they are spoken and as recognisers write them.

`## ACT` begins what means that act, `@ TYPE | QUESTION | OPTION; OPTION` what is said to that question, without one to
each of the ordinary questions in turn. `=> VALUE` is an answer's value as JSON, `=> ?` an answer that lacks something.

A third of all, chosen by the text itself, is kept apart (`is_kept`): nobody looks at its misses, and no rule is
written for them, so that it measures how the rules do on what they have not seen.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act

FILES = sorted(Path(__file__).parent.glob("*.txt"))


@dataclass(frozen=True)
class Example:
    file: str
    language: str
    act: Act
    question: Question
    heard: str
    expected: str
    """What stands behind `=>`: a value as JSON, "?", or nothing."""

    @property
    def is_kept(self) -> bool:
        return int(sha256(self.heard.encode()).hexdigest(), 16) % 3 == 0

    @property
    def is_fact(self) -> bool:
        return self.file.endswith("facts")

    @property
    def value(self) -> AnswerValue:
        found = json.loads(self.expected)
        return tuple(found) if isinstance(found, list) else found


def asked(type: str, text: str, options: str = "") -> Question:
    choices = tuple(option.strip() for option in options.split(";") if option.strip())
    return Question(id=QuestionId("q1"), text=text, answer=ExpectedAnswer(type=AnswerType(type), options=choices))


ORDINARY = {
    "en": (
        asked("text", "Please describe what happened in your own words."),
        asked("yes_no", "Did you report it to the police?"),
        asked("date", "On what date did you sign the lease?"),
        asked("text", "What is the name of your employer?"),
        asked("number", "How many people live in your household?"),
        asked("choice", "How do you pay the rent?", "Bank transfer; Cash; Cheque"),
    ),
    "es": (
        asked("text", "Por favor, describa lo que pasó con sus propias palabras."),
        asked("yes_no", "¿Denunció usted los hechos a la policía?"),
        asked("date", "¿En qué fecha firmó el contrato?"),
        asked("text", "¿Cómo se llama su empresa?"),
        asked("number", "¿Cuántas personas viven en su casa?"),
        asked("choice", "¿Cómo paga el alquiler?", "Transferencia; Efectivo; Cheque"),
    ),
}


def examples() -> Iterator[Example]:
    """All of them, in their order."""
    for file in FILES:
        yield from _read(file)


def _read(file: Path) -> Iterator[Example]:
    act, question = Act.ANSWER, None
    language = file.stem[:2]
    ordinary = ORDINARY[language]
    for place, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("## "):
            act, question = Act(line[3:].strip()), None
        elif line.startswith("@ "):
            question = asked(*(part.strip() for part in line[2:].split(" | ")))
        elif line.strip():
            heard, _, expected = line.partition(" => ")
            to = question or ordinary[place % len(ordinary)]
            yield Example(file.stem, language, act, to, heard.strip(), expected.strip())
