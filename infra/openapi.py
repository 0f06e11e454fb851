"""The one OpenAPI document of both HTTP functions, from which API Gateway's routes are made."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from functions.rooms.app import app as rooms
from functions.sessions.app import app as sessions

COPY = Path(__file__).parents[1] / "docs" / "openapi.json"
"""The copy in the repository; a test holds it to the code."""


def document() -> dict[str, Any]:
    """Both functions' documents as one; an operation's tag names its function."""
    merged: dict[str, Any] = deepcopy(sessions.openapi())  # FastAPI keeps the one that it gives
    other = rooms.openapi()
    for path, operations in other["paths"].items():
        clash = merged["paths"].setdefault(path, {}).keys() & operations.keys()
        if clash:
            raise ValueError(f"both functions serve {sorted(clash)} {path}")
        merged["paths"][path] |= operations
    schemas = merged["components"]["schemas"]
    for name, schema in other["components"]["schemas"].items():
        if schemas.setdefault(name, schema) != schema:
            raise ValueError(f"both functions define {name}, and differently")
    return merged


def rendered() -> str:
    """The document as it stands in the repository."""
    return json.dumps(document(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
