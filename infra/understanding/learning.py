"""All that is learned from labelled turns, and what it makes of some of them when it was learned from the others."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from infra.understanding.encoder import Arrays, encoder_arrays
from infra.understanding.examples import Example
from infra.understanding.forms import forms_of
from infra.understanding.sense import Rows, features_told, network_arrays, packed, rows_of
from infra.understanding.train import Turn, train, turn_of
from shared.interview.rules.encoder import encoder_of
from shared.interview.rules.layers import outputs
from shared.interview.rules.learned import Learned, Weights, are_close, best_act, scores_of
from shared.interview.rules.sense import Sense, sense_of
from shared.interview.understanding import Act


class Learning:
    """The labelled turns as everything learns from them."""

    def __init__(self, labelled: Sequence[Example]) -> None:
        languages = sorted({example.language for example in labelled})
        by_language = {name: [example for example in labelled if example.language == name] for name in languages}
        self.forms: Mapping[str, Mapping[str, str]] = {name: forms_of(some) for name, some in by_language.items()}
        self._turns = [turn_of(example, self.forms[example.language]) for example in labelled]

    @cached_property
    def _encoder_arrays(self) -> Arrays:
        return encoder_arrays([turn.example for turn in self._turns])

    @cached_property
    def _features(self) -> tuple[str, ...]:
        return features_told(self._turns)

    @cached_property
    def _rows(self) -> Rows:
        return rows_of(self._turns, encoder_of(self._encoder_arrays), self._features)

    def weights(self, language: str, without: Collection[str] = ()) -> Learned:
        """Of a language; `without`: parts that are left out."""
        seen = [turn for turn in self._turns if _is_of(turn, language) and turn.example.part not in without]
        return train(seen, self.forms[language])

    def packed_sense(self) -> bytes:
        """`sense.npz`."""
        return packed(self._encoder_arrays | self._network(()))

    def taken_without(self, parts: Collection[str]) -> Iterator[tuple[str, str, Counter[tuple[Act, Act]]]]:
        """A language, a part, and how often which of its acts was taken for which by what was learned from the others:
        all these parts are left out together."""
        sense = sense_of(self._encoder_arrays | self._network(parts))
        for language in self.forms:
            weights = Weights(self.weights(language, parts))
            for part in parts:
                apart = [at for at, turn in enumerate(self._turns) if _is_of(turn, language, part)]
                if apart:
                    acts = self._taken(apart, weights, sense)
                    meant = [self._turns[at].example.act for at in apart]
                    yield language, part, Counter(zip(meant, acts, strict=True))

    def _taken(self, apart: Sequence[int], weights: Weights, sense: Sense) -> list[Act]:
        taken = []
        for at in apart:
            turn = self._turns[at]
            scores = scores_of(turn.features, weights)
            likely = self._likely(at, sense) if are_close(scores) else None
            taken.append(best_act(scores, likely, by_rules=turn.by_rules, language=turn.example.language))
        return taken

    def _likely(self, at: int, sense: Sense) -> dict[Act, float]:
        rows = self._rows.of([at])
        return sense.likely_of(rows.heard[0], outputs(rows.asked, sense.network.asked), rows.told[0])

    def _network(self, without: Collection[str]) -> Arrays:
        seen = [at for at, turn in enumerate(self._turns) if turn.example.part not in without]
        return network_arrays([self._turns[at] for at in seen], self._rows.of(seen), self._features)


def _is_of(turn: Turn, language: str, part: str | None = None) -> bool:
    return turn.example.language == language and part in (None, turn.example.part)
