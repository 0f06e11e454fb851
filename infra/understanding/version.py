"""Which weights decide: part of every stored decision."""

from hashlib import sha256
from pathlib import Path

from infra.local.home import PROJECT

WEIGHTS = PROJECT / "shared" / "interview" / "rules" / "weights"
DIGITS = 8


def named_for(weights: Path) -> str:
    """What `shared.interview.understanding.RULES` must be with the weights in this folder."""
    packed = b"".join(path.read_bytes() for path in sorted(weights.glob("*.npz")))
    return f"rules/{sha256(packed).hexdigest()[:DIGITS]}"
