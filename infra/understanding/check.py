"""What weights that were learned from some turns make of others."""

from collections.abc import Sequence

from infra.understanding.examples import Example
from infra.understanding.train import features_of, train
from shared.interview.answers import act_by_rules, lexicon_of
from shared.interview.rules.learned import Weights, best_act
from shared.interview.rules.wording import clean
from shared.interview.understanding import Act


def taken_for(seen: Sequence[Example], apart: Sequence[Example]) -> list[Act]:
    """What each of `apart` is taken for when only `seen` were learned from."""
    learned = train(seen)
    weights: Weights = {name: tuple(row) for name, row in learned.weights.items()}
    return [_taken(example, learned.acts, weights) for example in apart]


def _taken(example: Example, acts: tuple[Act, ...], weights: Weights) -> Act:
    by_rules = act_by_rules(example.asked, clean(example.heard), lexicon_of(example.language)) or Act.ANSWER
    return best_act(features_of(example), acts, weights, by_rules=by_rules)
