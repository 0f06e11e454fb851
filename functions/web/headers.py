"""Headers that are more than one route's: those that are read, and how those that are sent are documented."""

from typing import Annotated
from uuid import UUID, uuid4

from fastapi import Header
from sqlalchemy import Connection

from shared.db import idempotency
from shared.db.engine import Lawyer

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=200,
        pattern=r"^[\x21-\x7e]+$",
        description="The same key with the same request makes one thing, however often it comes.",
    ),
]

SENT = {
    "ETag": "The script's revision, for `If-Match`",
    "Location": "Of what was made, relative to the request's address",
    "Retry-After": "Seconds; only while there is something to wait for",
}


def sends(*names: str) -> dict[str, object]:
    """An answer's headers, for the OpenAPI document."""
    return {"headers": {name: {"description": SENT[name], "schema": {"type": "string"}} for name in names}}


def claim_id(tx: Connection, lawyer: Lawyer, key: str | None, request: str) -> tuple[UUID, bool]:
    """The id for what a POST makes, and whether it is still to be made: with a known key the first request made it."""
    new_id = uuid4()
    if key is None:
        return new_id, True
    claimed = idempotency.claim(tx, lawyer, key=key, request=request, new_id=new_id)
    return claimed, claimed == new_id
