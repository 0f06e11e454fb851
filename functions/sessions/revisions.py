"""If-Match: which revision of a script an edit was made of (RFC 9110, 13.1.1; RFC 6585, 3)."""

import re
from typing import Annotated

from fastapi import Header

from shared.errors import InvalidInput, RevisionMissing

ETAG = re.compile(r'(?:W/)?"?([0-9]{1,9})"?', re.ASCII)

IfMatch = Annotated[
    str | None, Header(max_length=200, description="The ETag of the script that was edited; an edit without is refused")
]


def etag(revision: int) -> str:
    return f'"{revision}"'


def revision_of(if_match: str | None) -> int:
    """The revision that the header names. Raises RevisionMissing, InvalidInput."""
    if if_match is None:
        raise RevisionMissing
    named = ETAG.fullmatch(if_match.strip())
    if named is None:
        raise InvalidInput("If-Match must be the ETag that the script was read with.")
    return int(named[1])
