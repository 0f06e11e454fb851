"""Questions that hang on another: items under an item, `If yes, …`, `If married, …`, and what a no skips."""

import re
from collections.abc import Sequence

from functions.documents.layout.yes_no import NO, YES
from functions.documents.reading.clauses import clause_of, matching_answer
from functions.documents.reading.drafts import Draft
from functions.documents.reading.items import Run
from functions.documents.reading.lexicon import IF_NO, IF_YES
from functions.documents.reading.skips import polarity, skipped
from functions.documents.reading.wording import asks

_NEAREST = 3
_FURTHEST = 8
_ANSWER = r"[“\"'‘]?(?P<answer>yes|no|sí|si|oui|non|ja|nein)[,”\"'’]*"
_NUMBER = r"(?P<number>\d{1,3}(?:[.(]?[a-z]\)?)?)\b"
_NAMED_LEAD = re.compile(
    rf"^\W*(?:if|si|wenn|falls)\b[^.?!]{{0,30}}?\b{_ANSWER}\s+(?:to|for|in|on|a la|à la|auf)\s+"
    rf"(?:questions?|items?|numbers?|no\.|#|pregunta|frage|n°)?\s*{_NUMBER}(?!\W+(?:or|and|o|y|ou|et|to)\b|,\s*\d|\s*[-–]\s*\d)",
    re.IGNORECASE,
)
"""`If you answered "Yes" to question 15, …`"""
_NOT_ALONE = re.compile(
    r"^\W*if\s+(?:not|no)\s+(?!(?:please|explain|describe|give|list|state|specify)\b)\w[^.?!,:]*[,:)]", re.IGNORECASE
)
"""`If not married, …` is no answer to any question before it."""
_IN_NUMBER = re.compile(rf"\s+(?:in|to|at|for|of)\s+(?:question|item|number|no\.|#)\s*{_NUMBER}", re.IGNORECASE)
_WORDS = {"yes": YES, "no": NO}
_SEVERAL_LEADS = re.compile(
    r"^\W*if\b[^,.?!]*\b(?:to|of)\s+(?:any|one|either|all|both|the\s+above|questions)\b|^\W*if\s+any\b", re.IGNORECASE
)
"""`If you answered yes to any question above`: none of them alone decides."""


def with_conditions(drafts: Sequence[Draft], runs: Sequence[Run]) -> tuple[Draft, ...]:
    """A condition that is wrong leaves a question out: where it is not clear what decides, the question is asked."""
    known = {draft.block: draft for draft in drafts}
    parents = {
        member: run.parent for run in runs for member in run.members if run.parent is not None and run.parent in known
    }
    by_skips = skipped(drafts)
    placed: list[Draft] = []
    for draft in drafts:
        parent = parents.get(draft.block)
        condition = _condition(draft, placed, parent, known) or _unless_it_says_more(draft, by_skips)
        lead = condition[0] if condition is not None else None
        placed.append(draft._replace(parent=parent if parent is not None else lead, condition=condition))
    return tuple(placed)


def _condition(
    draft: Draft, before: Sequence[Draft], parent: int | None, known: dict[int, Draft]
) -> tuple[int, str] | None:
    if _SEVERAL_LEADS.match(draft.text):
        return None
    named = _NAMED_LEAD.match(draft.text)
    if named is not None:
        lead = _numbered(named["number"], before)
        return _answered(lead, polarity(named["answer"])) if lead is not None else None
    wanted = "yes" if IF_YES.match(draft.text) else "no" if IF_NO.match(draft.text) else None
    if wanted is not None and not _NOT_ALONE.match(draft.text):
        lead = _sibling_lead(parent, before, known) or _polar_lead(before)
        return _answered(lead, wanted) if lead is not None else None
    if parent is not None and known[parent].answer == "yes_no" and IF_YES.match(known[parent].rest):
        return parent, "yes"
    return _by_clause(clause_of(draft.text), before)


def _by_clause(clause: str | None, before: Sequence[Draft]) -> tuple[int, str] | None:
    if clause is None:
        return None
    numbered = _IN_NUMBER.search(clause)
    if numbered is not None:
        clause = clause[: numbered.start()]
        lead = _numbered(numbered["number"], before)
        leads = [lead] if lead is not None else []
    else:
        leads = list(reversed(before[-_FURTHEST:]))
    for distance, other in enumerate(leads):
        answer = matching_answer(clause, other) if other.options or distance < _NEAREST else None
        if answer is not None:
            return other.block, answer
    return None


def _answered(lead: Draft, wanted: str) -> tuple[int, str] | None:
    """`Yes`, or what is offered in its place: `Yes, in part`, where nothing else offered is a yes too."""
    if lead.answer == "yes_no":
        return lead.block, wanted
    alike = [option for option in lead.options if re.split(r"\W", option.lower(), maxsplit=1)[0] in _WORDS[wanted]]
    return (lead.block, alike[0]) if len(alike) == 1 else None


def _polar_lead(before: Sequence[Draft]) -> Draft | None:
    """The nearest that is answered so; past fields and what hangs on it, but past no other question."""
    for other in reversed(before[-_NEAREST:]):
        if other.answer == "yes_no" or _answered(other, "yes") is not None:
            return other
        if asks(other.text) and other.condition is None and other.parent is None:
            return None
    return None


def _sibling_lead(parent: int | None, before: Sequence[Draft], known: dict[int, Draft]) -> Draft | None:
    """`b. If yes, …` after `a. If yes, …` hangs on the question over both, though `a` may be a yes-or-no question."""
    if parent is None or known[parent].answer != "yes_no" or not before:
        return None
    last = before[-1]
    return known[parent] if last.parent == parent and last.condition == (parent, "yes") else None


def _numbered(number: str, before: Sequence[Draft]) -> Draft | None:
    """The last of that number, as lists that count anew repeat theirs."""
    wanted = _plain_number(number)
    return next((other for other in reversed(before) if other.number and _plain_number(other.number) == wanted), None)


def _plain_number(number: str) -> str:
    return re.sub(r"\W", "", number.lower())


def _unless_it_says_more(draft: Draft, by_skips: dict[int, tuple[int, str]]) -> tuple[int, str] | None:
    """What a no skips hangs on it, but for a question with an `If …` of its own that nobody could place."""
    says_more = clause_of(draft.text) is not None or IF_YES.match(draft.text) or IF_NO.match(draft.text)
    return by_skips.get(draft.block) if not says_more else None
