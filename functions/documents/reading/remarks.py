"""What stands under a question and says how, or when, to answer it."""

from functions.documents.layout.values import Block
from functions.documents.reading.wording import asks, prompts

_SMALLER, _FURTHEST = 0.4, 60.0
_CLEARLY_SMALLER, _CLOSEST = 0.6, 1.5
_TOUCH = 2.0


def is_remark_on(question: Block, block: Block) -> bool:
    """Smaller or sloped print under a question, or a sentence, says how or when to answer it."""
    return (
        (
            block.style.size < question.style.size - _SMALLER
            or (block.style.italic and not question.style.italic)
            or (block.text.endswith(".") and asks(question.text) and not prompts(block.text))
            or block.text.startswith(("“", '"', "«", "„"))
        )
        and (asks(question.text) or question.enumerator is not None)
        and block.enumerator is None
        and block.right is None
        and not asks(block.text)
        and block.page == question.page
        and block.box.top - question.box.bottom < _FURTHEST
    )


def is_small_print_under(question: Block, block: Block) -> bool:
    """A sentence in smaller print directly under what asks: `If you do not know the day, give the month.`"""
    return (
        asks(question.text)
        and block.text.endswith(".")
        and block.style.size < question.style.size - _CLEARLY_SMALLER
        and is_remark_on(question, block)
        and -_TOUCH < block.box.top - question.box.bottom < _CLOSEST * block.style.size
    )
