"""Labelled turns: what a client said to which question, and what it meant."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act

HEARD = Path(__file__).parent / "heard"
GRAVE = (Act.ADVICE, Act.INSTRUCTION, Act.DECLINE, Act.DISTRESS, Act.EMERGENCY)
"""Acts that must not be missed."""
KNOWN_TO_THE_RULES = "known_to_the_rules"
"""How the names of files begin whose turns the rules were written for: on these they are better than on any others."""


class Example(BaseModel):
    """A line of `heard/*.jsonl`. `complete` and `value` are of an answer; `mentions`: it only mentions what would be an
    alarm; `value` is JSON: a date as YYYY[-MM[-DD]], choices by their options."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    question: str
    type: AnswerType = AnswerType.TEXT
    options: tuple[str, ...] = ()
    heard: str
    act: Act
    complete: bool = False
    value: bool | float | str | tuple[str, ...] | None = None
    mentions: bool = False
    part: str = ""
    """The file that it stands in: one person's wordings, mostly."""

    @property
    def is_known_to_the_rules(self) -> bool:
        return self.part.startswith(KNOWN_TO_THE_RULES)

    @property
    def asked(self) -> Question:
        answer = ExpectedAnswer(type=self.type, options=self.options)
        return Question(id=QuestionId("q1"), text=self.question, answer=answer)


def read(path: Path) -> Iterator[Example]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            example = Example.model_validate_json(line)
            yield example.model_copy(update={"part": path.stem})


def read_all(folder: Path = HEARD) -> list[Example]:
    """All of a folder's, in the order of its files."""
    return [example for path in sorted(folder.glob("*.jsonl")) for example in read(path)]
