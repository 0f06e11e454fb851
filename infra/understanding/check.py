"""What weights that were learned from some turns make of others."""

from collections.abc import Mapping, Sequence

from infra.understanding.train import Turn, train
from shared.interview.rules.learned import Weights, best_act
from shared.interview.understanding import Act


def taken_for(seen: Sequence[Turn], apart: Sequence[Turn], forms: Mapping[str, str]) -> list[Act]:
    """What each of `apart` is taken for when only `seen` were learned from."""
    weights = Weights(train(seen, forms))
    return [best_act(turn.features, weights, by_rules=turn.by_rules) for turn in apart]
