"""What answer each question wants, whether it must be answered, and what the form says about answering it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from functions.documents.layout.values import Block, Mark, Token, WidgetKind
from functions.documents.reading.choices import ChoiceReading
from functions.documents.reading.drafts import AnswerKind, Draft, Requirement
from functions.documents.reading.fields import Label
from functions.documents.reading.lexicon import (
    ALL_THAT_APPLY,
    AUXILIARY_START,
    DATE,
    GUIDANCE,
    NEITHER,
    NO,
    NOT_A_NUMBER,
    NUMBER,
    ONLY_ONE,
    OPTIONAL_MARK,
    POLAR_START_ES,
    REQUEST,
    REQUIRED_MARK,
    SIGNATURE,
    WH_START,
    YES,
)
from functions.documents.reading.tables import TableReading
from functions.documents.reading.wording import asks, bracketed_options, sentences

_INLINE_YES_NO = re.compile(r"^\W*(yes|y|sí|si)\b[\W_]*(no|n)\b\W*(?:n/?a)?\W*$", re.IGNORECASE)
_ALTERNATIVES = re.compile(r",\s+(?:or|o)\b", re.IGNORECASE)


def with_answers(
    drafts: Sequence[Draft],
    blocks: Sequence[Block],
    choices: ChoiceReading,
    labels: dict[int, Label],
    tables: TableReading,
) -> tuple[Draft, ...]:
    taken = {draft.block for draft in drafts}
    answered = tuple(_with_answer(draft, blocks, choices, labels, taken) for draft in drafts)
    return _as_its_column(answered, tables)


def _as_its_column(drafts: tuple[Draft, ...], tables: TableReading) -> tuple[Draft, ...]:
    """In a table of questions, items that ask nothing by themselves want what most of the others want."""
    column = [draft for draft in drafts if draft.block in tables.questions]
    polar = sum(draft.answer == "yes_no" for draft in column)
    if polar < 0.6 * sum(asks(draft.text) for draft in column) or not polar:
        return drafts
    statements = {draft.block for draft in column if not asks(draft.text) and draft.answer == "text"}
    return tuple(replace(draft, answer="yes_no") if draft.block in statements else draft for draft in drafts)


def _with_answer(
    draft: Draft, blocks: Sequence[Block], choices: ChoiceReading, labels: dict[int, Label], taken: set[int]
) -> Draft:
    following = _following(draft, blocks, choices, taken)
    guidance = tuple(text for text in [draft.rest, *following] if text and GUIDANCE.match(text))
    blank = labels[draft.block].blank if draft.block in labels else None
    options = _options(draft, blocks, choices, blank, following)
    wording, required = _requirement(draft, blank)
    kind = answer_kind(
        wording,
        options=options,
        hints=" ".join([wording, draft.rest, *guidance]),
        is_round=draft.block in choices.rounds,
        is_ticked=draft.block in choices.alone,
        is_before=blocks[draft.block].left is not None,
        widget=blank.widget.kind if blank is not None and blank.widget is not None else None,
        is_field=draft.kind == "field",
    )
    if kind == "text":
        options = ()
    return replace(draft, text=wording, answer=kind, options=options, required=required, guidance=guidance)


def answer_kind(
    text: str,
    *,
    options: tuple[str, ...],
    hints: str,
    is_round: bool = False,
    is_ticked: bool = False,
    is_before: bool = False,
    widget: WidgetKind | None = None,
    is_field: bool = False,
) -> AnswerKind:
    if options:
        lowered = {option.strip(" .:").lower() for option in options}
        if lowered & YES and lowered & NO and lowered <= YES | NO | NEITHER:
            return "yes_no"
        if ALL_THAT_APPLY.search(hints) and not ONLY_ONE.search(hints):
            return "multiple_choice"
        return "choice"
    if widget is WidgetKind.SIGNATURE or (SIGNATURE.search(text) and len(text.split()) <= 8):
        return "signature"
    if is_ticked and not (is_before and text.endswith(":")):
        return "yes_no"
    if widget is WidgetKind.LIST:
        return "choice"
    last = sentences(text)[-1] if text else text
    if DATE.search(text if is_field else last):
        return "date"
    if NUMBER.search(text if is_field else last) and not NOT_A_NUMBER.search(text):
        return "number"
    asking = [sentence for sentence in sentences(text) if asks(sentence)] or [last]
    if not is_field and all(_is_polar(sentence) for sentence in asking):
        return "yes_no"
    return "text"


def _is_polar(sentence: str) -> bool:
    if REQUEST.search(sentence) or WH_START.match(sentence):
        return False
    starts = AUXILIARY_START.match(sentence) or POLAR_START_ES.match(sentence)
    return bool(starts) and not _ALTERNATIVES.search(sentence)


def _following(draft: Draft, blocks: Sequence[Block], choices: ChoiceReading, taken: set[int]) -> list[str]:
    """The texts between this question and the next one or its options."""
    texts: list[str] = []
    options = set(choices.options.get(draft.block, []))
    for index in range(draft.block + 1, min(len(blocks), draft.block + 5)):
        if index in taken or index in options or blocks[index].page != draft.page:
            break
        texts.append(blocks[index].text)
    return texts


def _options(
    draft: Draft, blocks: Sequence[Block], choices: ChoiceReading, blank: Token | None, following: list[str]
) -> tuple[str, ...]:
    listed = choices.options.get(draft.block, [])
    if listed:
        return tuple(dict.fromkeys(_option_text(blocks[index]) for index in listed))
    if blank is not None and blank.widget is not None and blank.widget.options:
        return blank.widget.options
    for text in [draft.rest, *following[:2]]:
        found = bracketed_options(text)
        if found:
            return found
    for text in [draft.rest, following[0] if following else "", " ".join(following[:2])]:
        match = _INLINE_YES_NO.match(text)
        if match:
            return match.groups()
    return ()


def _option_text(block: Block) -> str:
    return block.text.strip()


def _requirement(draft: Draft, blank: Token | None) -> tuple[str, Requirement]:
    """The wording without its star, and whether an answer must be given."""
    text = draft.text
    if OPTIONAL_MARK.search(f"{text} {draft.rest}"):
        return text, "false"
    if REQUIRED_MARK.search(text):
        return REQUIRED_MARK.sub("", text), "true"
    if blank is not None and blank.widget is not None and blank.widget.required:
        return text, "true"
    return text, "unknown"


def has_blank(block: Block) -> bool:
    return any(token is not None and token.mark is Mark.BLANK for token in (block.left, block.right))
