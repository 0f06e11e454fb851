"""Labels of a PDF's questions, and which question of a script each of them is.

A file of labels is JSON: `{"file": "form.pdf", "pages": [1, 2] or null, "questions": [{"text", "accepted_alternatives",
"section", "type", "ambiguous"}, ...]}`, in the order of the page. An ambiguous one costs nothing, found or missed.
"""

import re
import unicodedata
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from rapidfuzz import fuzz

from functions.documents.reading.drafts import Draft

LEAST_SIMILARITY = 0.9
PARTS = ("train", "test")


class Label(BaseModel):
    model_config = ConfigDict(frozen=True)

    text: str
    accepted_alternatives: tuple[str, ...] = ()
    section: str | None = None
    type: str
    """Of two that are right alike: `text or date`."""
    ambiguous: bool = False


class LabelledFile(BaseModel):
    model_config = ConfigDict(frozen=True)

    file: str
    pages: tuple[int, ...] | None = None
    questions: tuple[Label, ...]


def read_labels(folder: Path) -> list[LabelledFile]:
    return [LabelledFile.model_validate_json(path.read_bytes()) for path in sorted(folder.glob("*.json"))]


def part_of(file: str) -> str:
    """`test` for a third of all names, whatever files there are beside."""
    return "test" if int(sha256(file.encode()).hexdigest(), 16) % 3 == 0 else "train"


def matched(drafts: Sequence[Draft], labels: Sequence[Label]) -> dict[int, int]:
    """Found question → its label: the most alike first, and of those alike the nearest in order."""
    candidates = []
    for i, draft in enumerate(drafts):
        for j, label in enumerate(labels):
            alike = max(similarity(draft.text, text) for text in (label.text, *label.accepted_alternatives))
            if alike >= LEAST_SIMILARITY:
                drift = abs(i / len(drafts) - j / len(labels))
                candidates.append((label.ambiguous, -alike, drift, i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return _in_order(pairs, drafts, labels)


def _in_order(pairs: dict[int, int], drafts: Sequence[Draft], labels: Sequence[Label]) -> dict[int, int]:
    """Of questions and labels with the same words (`Email:` of two people) the first is the first, and so on."""
    alike: dict[tuple[str, str], list[int]] = {}
    for i, j in pairs.items():
        alike.setdefault((_plain(drafts[i].text), _plain(labels[j].text)), []).append(i)
    ordered = (zip(sorted(found), sorted(pairs[i] for i in found), strict=True) for found in alike.values())
    return {i: j for group in ordered for i, j in group}


def similarity(one: str, other: str) -> float:
    a, b = _plain(one), _plain(other)
    if not a or not b:
        return 0.0
    return max(fuzz.ratio(a, b), fuzz.ratio(a.replace(" ", ""), b.replace(" ", ""))) / 100


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).lower().translate(str.maketrans("’‘“”‐ʼ", "''\"\"-'"))
    return " ".join(re.sub(r"[_\.…·•\-–—:;,?？¿!¡()（）\[\]\"'*✓/、。]", " ", folded).split())
