"""Words without their accents, which people and recognisers leave out."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def unaccented(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
