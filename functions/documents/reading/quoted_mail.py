"""What a printed e-mail carries along: the message that it answers, and the note about its confidence."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block

_QUOTED = re.compile(
    r"^(?:on\b.{8,120}\bwrote|el\b.{8,120}\bescribió|am\b.{8,120}\bschrieb\b.*|le\b.{8,120}\ba écrit)\s*:$"
    r"|^-+\s*(?:original message|forwarded message|mensaje original|ursprüngliche nachricht|message d.origine)\s*-+$",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(
    r"\b(?:not the|unless you are the|other than the) (?:\w+ )?intended recipient\b", re.IGNORECASE
)


def quoted_blocks(blocks: Sequence[Block]) -> set[int]:
    """What somebody else has asked, and whether the page must be printed, is no question to the client."""
    quoted = next((at for at, block in enumerate(blocks) if _QUOTED.match(block.text)), len(blocks))
    return {*range(quoted, len(blocks)), *(at for at, block in enumerate(blocks) if _CONFIDENCE.search(block.text))}
