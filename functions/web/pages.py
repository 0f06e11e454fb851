"""Keyset pages: a cursor says behind which row the next page begins."""

import base64
from datetime import UTC, datetime
from uuid import UUID

from shared.errors import InvalidCursor


def encode(created_at: datetime, row_id: UUID) -> str:
    """An opaque cursor of the last row of a page."""
    return base64.urlsafe_b64encode(f"{created_at.isoformat()}|{row_id}".encode()).decode().rstrip("=")


def decode(cursor: str) -> tuple[datetime, UUID]:
    """The row that `encode` was given. Raises InvalidCursor."""
    try:
        when, row_id = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split("|")
        created_at = datetime.fromisoformat(when)
        if created_at.tzinfo is None:
            raise InvalidCursor
        return created_at.astimezone(UTC), UUID(row_id)
    except (ValueError, OverflowError) as error:  # of base64, UTF-8, the time or the id
        raise InvalidCursor from error
