"""Keyset pages: a cursor says behind which row the next page begins."""

import base64
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import accumulate, takewhile
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel

from functions.web.frame import weight
from shared.errors import InvalidCursor

MAX_CURSOR_CHARACTERS = 2_000
Cursor = Annotated[str | None, Query(max_length=MAX_CURSOR_CHARACTERS)]
MAX_PAGE_WEIGHT = 4 * 1024 * 1024
"""Of a page's rows, well below what one answer may weigh."""


def encode(key: str, row_id: UUID) -> str:
    """An opaque cursor of the last row of a page, which is sorted by `key` and then by the id."""
    return base64.urlsafe_b64encode(json.dumps([key, str(row_id)], ensure_ascii=False).encode()).decode().rstrip("=")


def decode(cursor: str) -> tuple[str, UUID]:
    """What `encode` was given. Raises InvalidCursor."""
    try:
        key, row_id = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(key, str) or not isinstance(row_id, str) or "\x00" in key:
            raise InvalidCursor
        key.encode()  # half of a surrogate pair is no text
        return key, UUID(row_id)
    except (ValueError, TypeError, RecursionError) as error:  # of base64, UTF-8, JSON or the id
        raise InvalidCursor from error


def encode_time(at: datetime, row_id: UUID) -> str:
    """`encode` for rows that are sorted by a time."""
    return encode(at.isoformat(), row_id)


def decode_time(cursor: str) -> tuple[datetime, UUID]:
    """What `encode_time` was given. Raises InvalidCursor."""
    key, row_id = decode(cursor)
    try:
        at = datetime.fromisoformat(key)
        if at.tzinfo is None:
            raise InvalidCursor
        return at.astimezone(UTC), row_id
    except (ValueError, OverflowError) as error:
        raise InvalidCursor from error


def page_by_weight[Row: BaseModel](
    rows: Sequence[Row], name: Callable[[Row], object], of: UUID, cursor: str | None
) -> tuple[tuple[Row, ...], str | None]:
    """The rows behind `cursor` that fit into one answer, one at the least, and the cursor of the others: None unless
    there is much. `name` tells each row of `of` from its others. Raises InvalidCursor."""
    begin = 0
    if cursor:
        last, whose = decode(cursor)
        names = [str(name(row)) for row in rows]
        if whose != of or last not in names:
            raise InvalidCursor
        begin = names.index(last) + 1
    left = rows[begin:]
    weights = accumulate(weight(row.model_dump_json()) for row in left)
    fitting = sum(1 for _ in takewhile(lambda total: total <= MAX_PAGE_WEIGHT, weights))
    shown = tuple(left[: max(1, fitting)])
    return shown, encode(str(name(shown[-1])), of) if len(shown) < len(left) else None
