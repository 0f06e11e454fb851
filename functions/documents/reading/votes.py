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
_LEAST_AMONG_TOPICS = 0.7
_FEWEST_SIBLINGS = 3
_MOST_TOPIC_WORDS = 10
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
    most_ask = _lists_of_which_most_ask(blocks, runs, asking_in, optional)
    for run, asking in zip(runs, asking_in, strict=True):
        members = [index for index in run.members if index not in optional]
        if len(members) < _FEWEST_SIBLINGS:
            continue
        if run.level == "•":
            is_mixed = len(asking) >= max(_FEWEST_SIBLINGS, _LEAST_AMONG_TOPICS * len(members))
            found |= {index for index in members if is_mixed and _is_topic(blocks[index])}
            continue
        if _is_rated(blocks, members[0]):
            found |= {index for index in members if _could_ask(blocks[index])}
        elif asking and (id(run) in most_ask or run.level in asking_levels):
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


def _lists_of_which_most_ask(
    blocks: Sequence[Block], runs: Sequence[Run], asking_in: Sequence[set[int]], optional: set[int]
) -> set[int]:
    """Runs by their id, where half of the items ask, or half of all in the runs that count on past headings."""
    most: set[int] = set()
    chains: list[list[Run]] = []
    asked: dict[int, int] = {}
    for run, asking in zip(runs, asking_in, strict=True):
        members = len(set(run.members) - optional)
        most |= {id(run)} if len(asking) >= _LEAST_SHARE * members else set()
        asked[id(run)] = len(asking)
        before = next((chain for chain in reversed(chains) if _counts_on(blocks, chain[-1], run)), None)
        chains = [*chains, [run]] if before is None else chains
        if before is not None:
            before.append(run)
    for chain in chains:
        members = sum(len(set(run.members) - optional) for run in chain)
        if len(chain) > 1 and sum(asked[id(run)] for run in chain) >= _LEAST_SHARE * members:
            most |= {id(run) for run in chain}
    return most


def _counts_on(blocks: Sequence[Block], run: Run, other: Run) -> bool:
    """`7.` is the first under a heading, and `6.` was the last under the one before."""
    first = blocks[other.members[0]].enumerator or ""
    return run.level == other.level and first.isdigit() and int(first) == run.last + 1


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


def _is_topic(block: Block) -> bool:
    """`Trust in what it suggests` between bullets that ask."""
    words = len(block.text.split())
    return (
        1 < words <= _MOST_TOPIC_WORDS
        and block.text[:1].isupper()
        and block.text[-1].isalnum()
        and block.is_unmarked
        and has_words(block.text)
    )


def _could_ask(block: Block) -> bool:
    return len(block.text) < LONGEST_PROMPT and has_words(block.text)
