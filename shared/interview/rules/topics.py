"""What a date or a number is of: "they fired me in July" is no answer to "When were you hurt?"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

NOTHING = r"(?!)"


@dataclass(frozen=True)
class Topic:
    """Patterns of lower case text: `asked` of a question, `told` of a turn, also one that was asked for something else.
    `own` stands for it only where it is asked: "i pay" for a rent."""

    asked: re.Pattern[str]
    told: re.Pattern[str]
    own: re.Pattern[str]


def topic(asked: str, told: str, own: str = NOTHING) -> Topic:
    """`asked` need not repeat what `told` says."""
    return Topic(_whole(f"{told}|{asked}"), _whole(told), _whole(own))


def _whole(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")


def is_of_another_topic(text: str, start: int, question: str, topics: Sequence[Topic]) -> bool:
    """Whether a turn names what another date or number is of before its own (`start`), and nowhere what is asked."""
    asked = [topic for topic in topics if topic.asked.search(question.casefold())]
    if not asked or any(topic.told.search(text) or topic.own.search(text) for topic in asked):
        return False
    return any(topic.told.search(text, 0, start) for topic in topics)
