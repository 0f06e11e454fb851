"""Words in a read-back that are a name and nothing else."""

from collections.abc import Sequence

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import clean, words

MOST_PLAIN_NAMES = range(2, 6)
"""So many words and no others may be somebody's name."""


def is_full_name(heard: str, said: Sequence[str]) -> bool:
    """ "Keisha Brown" to "I have written: we're not together": nothing but words that may be a name's."""
    return len(said) in MOST_PLAIN_NAMES and len(words(clean(heard))) == len(said) and all(map(str.isalpha, said))


def is_name_behind_a_no(heard: str, said: Sequence[str], lexicon: Lexicon) -> bool:
    """ "No Smith", which a recogniser wrote without its comma; not so "no doubt"."""
    no, *name = words(clean(heard)) or [""]
    is_no = no in lexicon.denials.particles and lexicon.yes_no.no_matter.match(f"{no} {' '.join(name)}") is None
    return is_no and name == list(said) and all(map(str.isalpha, name))
