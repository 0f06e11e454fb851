"""Structured logs without content: a static event name plus ids, one JSON line each, on standard error."""

import json
import logging
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

type Field = str | int | float | bool | UUID | StrEnum | None

FIELDS = "lexnova_fields"


class Log:
    """`log.info("answer_recorded", session_id=..., question_id=...)`: names are static, fields are ids and codes."""

    def __init__(self, name: str) -> None:
        self._logger = logging.getLogger(f"lexnova.{name}")

    def info(self, event: str, **fields: Field) -> None:
        self._logger.info(event, extra={FIELDS: fields})

    def warning(self, event: str, **fields: Field) -> None:
        self._logger.warning(event, extra={FIELDS: fields})

    def failure(self, event: str, error: BaseException, **fields: Field) -> None:
        """Log an error by its type and where it was raised; its message may quote somebody and is left out."""
        self._logger.error(event, extra={FIELDS: {**fields, "error": _name(error), "raised_at": _raised_at(error)}})


class JsonFormatter(logging.Formatter):
    """One JSON object a line. Of other libraries' records only the template is kept, never its arguments."""

    def format(self, record: logging.LogRecord) -> str:
        fields: Mapping[str, Field] = getattr(record, FIELDS, {})
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "event": record.msg if isinstance(record.msg, str) else type(record.msg).__name__,
        }
        line |= {name: value if isinstance(value, (int, float, bool)) else str(value) for name, value in fields.items()}
        if record.exc_info and record.exc_info[1] is not None:
            line |= {"error": _name(record.exc_info[1]), "raised_at": _raised_at(record.exc_info[1])}
        return json.dumps(line, ensure_ascii=False)


def configure(level: str = "INFO") -> None:
    """Send every record of the process through JsonFormatter; other libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("lexnova").setLevel(level)


def _name(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _raised_at(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
