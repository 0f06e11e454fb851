"""Questions that hang on another: items under an item, and those that begin with `If yes`."""

from collections.abc import Sequence

from functions.documents.reading.drafts import Draft
from functions.documents.reading.items import Run
from functions.documents.reading.lexicon import IF_NO, IF_YES


def with_conditions(drafts: Sequence[Draft], runs: Sequence[Run]) -> tuple[Draft, ...]:
    known = {draft.block: draft for draft in drafts}
    parents = {
        member: run.parent for run in runs for member in run.members if run.parent is not None and run.parent in known
    }
    placed: list[Draft] = []
    for draft in drafts:
        parent = parents.get(draft.block)
        condition = _condition(draft, placed, parent, known)
        placed.append(draft._replace(parent=parent, condition=condition))
    return tuple(placed)


def _condition(
    draft: Draft, before: Sequence[Draft], parent: int | None, known: dict[int, Draft]
) -> tuple[int, str] | None:
    wanted = "yes" if IF_YES.match(draft.text) else "no" if IF_NO.match(draft.text) else None
    if wanted is not None:
        asked = next((other for other in reversed(before[-3:]) if other.answer == "yes_no"), None)
        return (asked.block, wanted) if asked is not None else None
    if parent is not None and known[parent].answer == "yes_no" and IF_YES.match(known[parent].rest):
        return parent, "yes"
    return None
