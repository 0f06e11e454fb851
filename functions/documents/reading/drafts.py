"""A question while it is being read: a span of blocks with what has been understood of it so far."""

from typing import Literal, NamedTuple

from functions.documents.layout.values import Box

type Kind = Literal["question", "field", "statement_prompt"]
type AnswerKind = Literal["text", "yes_no", "date", "number", "choice", "multiple_choice", "signature"]
type Requirement = Literal["true", "false", "unknown"]

LOW_CONFIDENCE = 0.65
"""Below it a question is to be reviewed."""


class Draft(NamedTuple):
    block: int
    """Where it stands among the blocks: the order of the script."""
    text: str
    kind: Kind
    page: int
    box: Box
    confidence: float
    why: str
    """The rule that took it for a question."""
    number: str | None = None
    rest: str = ""
    """What its block says after it."""
    section: str | None = None
    answer: AnswerKind = "text"
    options: tuple[str, ...] = ()
    required: Requirement = "unknown"
    guidance: tuple[str, ...] = ()
    parent: int | None = None
    """The block of the question that it stands under."""
    condition: tuple[int, str] | None = None
    """Asked only if the question of that block was answered so."""
