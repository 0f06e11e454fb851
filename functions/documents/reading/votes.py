"""Items that ask nothing by themselves, and are asked as their siblings are: numbered items vote."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.asking_headings import is_heading_of_run
from functions.documents.reading.choices import ChoiceReading
from functions.documents.reading.emphasis import leads_fields, leads_labels
from functions.documents.reading.items import Run
from functions.documents.reading.orders import LONGEST_PROMPT, is_prompt
from functions.documents.reading.wording import asks, has_words, prompts

_LEAST_SHARE = 0.5
_LEAST_OF_A_LEVEL = 0.7
_FEWEST_SIBLINGS = 3
_EACH_STATEMENT = re.compile(
    r"\b(?:each|every|(?:all\s+of\s+)?the\s+following)\b.{0,30}\bstatements?\b"
    r"|\bcada\s+(?:una\s+de\s+las\s+)?(?:siguientes\s+)?afirmaci(?:ón|ones)\b",
    re.IGNORECASE,
)


def elected(blocks: Sequence[Block], runs: Sequence[Run], choices: ChoiceReading, optional: set[int]) -> set[int]:
    """Items that ask nothing by themselves, in runs where most do."""
    found: set[int] = set()
    asking_in = [
        {
            index
            for index in run.members
            if asks(blocks[index].text) or is_prompt(blocks[index]) or index in choices.options
        }
        - optional
        for run in runs
    ]
    asking_levels = _asking_levels(runs, asking_in, optional)
    for run, asking in zip(runs, asking_in, strict=True):
        members = [index for index in run.members if index not in optional]
        if len(members) < _FEWEST_SIBLINGS or run.level == "•":
            continue
        if _is_rated(blocks, members[0]):
            found |= {index for index in members if _could_ask(blocks[index])}
        elif len(asking) >= _LEAST_SHARE * len(members) or (asking and run.level in asking_levels):
            largest = max(blocks[index].style.size for index in asking)
            found |= {
                index
                for index in members
                if _could_ask(blocks[index])
                and blocks[index].style.size < 1.15 * largest
                and not (leads_fields(blocks, index) or leads_labels(blocks, index))
                and not is_heading_of_run(blocks[index], run)
            }
    return found


def _is_rated(blocks: Sequence[Block], first: int) -> bool:
    """`For each statement, tell me whether you agree:` stands over them."""
    return first > 0 and _EACH_STATEMENT.search(blocks[first - 1].text) is not None and prompts(blocks[first - 1].text)


def _asking_levels(runs: Sequence[Run], asking_in: Sequence[set[int]], optional: set[int]) -> set[str]:
    """Levels of numbers (`1.1`) whose items ask nearly everywhere in the document."""
    counts: dict[str, tuple[int, int]] = {}
    for run, asking in zip(runs, asking_in, strict=True):
        asked, all_of_them = counts.get(run.level, (0, 0))
        counts[run.level] = asked + len(asking), all_of_them + len(set(run.members) - optional)
    return {level for level, (asked, members) in counts.items() if members and asked >= _LEAST_OF_A_LEVEL * members}


def _could_ask(block: Block) -> bool:
    return len(block.text) < LONGEST_PROMPT and has_words(block.text)
