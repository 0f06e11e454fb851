"""How an English turn falls into clauses, and what in one keeps it from being told of a question that comes later."""

from shared.interview.rules.en.parts import RELATIVES
from shared.interview.rules.lexicon import listed

BETWEEN = r"[.!?;]+\s+|,\s+(?:and\s+|but\s+)?(?!\d)|\s+(?:and|but)\s+"
TOPICS = {
    "*birth": r"(?:^|\bi was |\bi am |\bi'm )born\b|\bbirth ?da(?:y|te)\b|\bdate of birth\b|\bwere you born\b",
    "*phone": r"\b(?:tele|cell)?phone\b|\bmobile\b",
    "*mail": r"\be-?mail\b",
}
"""What is the same in other words."""
NO_TOPICS = frozenset(
    listed(
        "number numbers date dates name names year years month months week weeks day days hour hours minute minutes "
        "time times address exact full current currently please"
    )
)
OTHERS = rf"\b(?:he|she|they|him|her|them|his|their|hers|{RELATIVES}s?)\b"
OWN = r"\b(?:i|i'm|i've|my|mine|me|we|we're|we've|our)\b"
UNSURE = (
    r"\?|n't\b|\b(?:not|never|no|maybe|perhaps|think|guess|probably|possibly|if|would|could|should|will|plan|hope|want|"
    r"before|until|unless|wrong|said|says|thought|supposed|or)\b"
)
