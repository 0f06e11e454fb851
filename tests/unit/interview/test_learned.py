"""What the learned weights make of turns that neither they nor the rules have seen; nobody looks at their misses."""

import json
import subprocess
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from infra.local.home import PROJECT
from infra.understanding.examples import GRAVE, Example, read, read_all
from infra.understanding.version import WEIGHTS, named_for
from shared.interview.answers import lexicon_of, understand
from shared.interview.phrases import LANGUAGES
from shared.interview.rules.features import ASKED_FOR_WORDS, features
from shared.interview.rules.learned import Learned, Weights, best_act, likely_act, weights_of
from shared.interview.rules.wording import words
from shared.interview.understanding import RULES, Act, Understanding
from tests.unit.interview.measuring import show, yardsticks_a_turn

HERE = Path(__file__).parent
UNSEEN = {
    name: list(read(HERE / f"{name}.jsonl"))
    for name in (
        "unseen",
        "unseen_intakes",
        "unseen_everyday",
        "unseen_plain",
        "unseen_mixed",
        "unseen_oblique",
        "unseen_clients",
    )
}
LEAST_RIGHT = {
    "unseen": {"en": 0.96, "es": 0.98},
    "unseen_intakes": {"en": 0.93, "es": 0.92},
    "unseen_everyday": {"en": 0.9, "es": 0.88},
    "unseen_plain": {"en": 0.89, "es": 0.84},
    "unseen_mixed": {"en": 0.88, "es": 0.86},
    "unseen_oblique": {"en": 0.76, "es": 0.75},
    "unseen_clients": {"en": 0.9, "es": 0.93},
}
LEAST_GRAVE = {
    "unseen": {"en": 0.97, "es": 0.99},
    "unseen_intakes": {"en": 0.87, "es": 0.88},
    "unseen_everyday": {"en": 0.84, "es": 0.88},
    "unseen_plain": {"en": 0.87, "es": 0.76},
    "unseen_mixed": {"en": 0.83, "es": 0.8},
    "unseen_oblique": {"en": 0.67, "es": 0.61},
    "unseen_clients": {"en": 0.85, "es": 0.84},
}
LEAST_VALUES = {
    "unseen": 0.65,
    "unseen_intakes": 0.65,
    "unseen_everyday": 0.38,
    "unseen_plain": 0.3,
    "unseen_mixed": 0.5,
    "unseen_oblique": 0.55,
    "unseen_clients": 0.65,
}
MOST_GRAVE_ALARMS = {
    ("unseen", "unseen_intakes"): {"en": 0.01, "es": 0.02},
    ("unseen_everyday",): {"en": 0.015, "es": 0.085},
    ("unseen_plain",): {"en": 0.08, "es": 0.03},
    ("unseen_mixed",): {"en": 0.0, "es": 0.0},
    ("unseen_oblique",): {"en": 0.045, "es": 0.07},
    ("unseen_clients",): {"en": 0.065, "es": 0.0},
}
"""Grave acts found in answers that only mention such things. None of these must get worse than it is."""
LASTING = list(read(HERE / "unseen_lasting.jsonl"))
"""Clients of injury, housing and family lawyers tell what is so all the time: "I have chest pains when it's cold". In
English; some of them in danger while they speak."""
MOST_LASTING_ALARMS = 0.075
ALIKE_TURNS = 0.005
MOST_COPIED_BYTES = 3_000_000
"""In twenty turns: 1.9 MB, half of it for the second opinion; with the weights in a dictionary it was 7 MB."""


def understood(example: Example) -> Understanding:
    return understand(example.asked, example.heard, language=example.language)


def of(language: str, name: str = "unseen") -> list[Example]:
    return [example for example in UNSEEN[name] if example.language == language]


def test_weights_are_added_as_they_are_stored() -> None:
    rows = np.array([[-7, 30_000, 0, 2**2], [0, 20_000, 5, 3**2], [-1, 0, -9, 1**2]], np.int16)
    learned = Learned([Act.ANSWER, Act.REPEAT, Act.STOP], ["a", "b", "c ñ"], rows, [-3, 0, 1], {"said": "say"})
    file = BytesIO()
    learned.write(file)
    file.seek(0)
    weights = Weights(Learned.read(file))
    assert weights.sums(["c ñ", "never met", "a", "b"]) == [-8, 50_000, -4, 2**2 + 3**2 + 1**2]
    assert weights.sums([]) == [0, 0, 0, 0]
    assert (weights.acts, weights.bias, weights.forms) == (tuple(learned.acts), (-3, 0, 1), {"said": "say"})


FORKED = """
import gc, os, sys
import psutil
from shared.interview.answers import prepare, understand
from tests.integration.builders import question

asked, (first, *others) = question("q1", "What happened then?"), sys.argv[1:]
prepare("en")
understand(asked, first, language="en")
gc.freeze()  # as livekit-agents does before it forks a job's process
if os.fork() == 0:
    def own(): return psutil.Process().memory_full_info().uss
    understand(asked, first, language="en")
    before = own()
    for heard in others:
        understand(asked, heard, language="en")
    print(own() - before, flush=True)
    os._exit(0)
os.wait()
"""


def test_a_forked_process_has_little_memory_of_its_own_for_what_it_understands() -> None:
    heard = [example.heard for example in of("en")[:21]]
    ran = subprocess.run(
        [sys.executable, "-c", FORKED, *heard], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert int(ran.stdout) < MOST_COPIED_BYTES


@pytest.mark.parametrize("name", UNSEEN)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_turns_never_seen_are_understood(language: str, name: str) -> None:
    taken = [(example, understood(example)) for example in of(language, name)]
    total = Counter(example.act for example, _ in taken)
    right = Counter(example.act for example, turn in taken if turn.act is example.act)
    wrong = Counter((example.act, turn.act) for example, turn in taken if turn.act is not example.act)
    show(f"\n{language} {name}: {right.total()} of {len(taken)} acts ({right.total() / len(taken):.3f})")
    for act in sorted(total):
        others = ", ".join(f"{other} {times}" for (meant, other), times in wrong.most_common() if meant is act)
        show(f"  {act:<15} {right[act]:>4} of {total[act]:<4} {others}")
    answers = [(example, turn) for example, turn in taken if example.act is turn.act is Act.ANSWER]
    complete = sum(turn.is_complete is example.complete for example, turn in answers)
    valued = [(example, turn) for example, turn in answers if example.value is not None]
    values = sum(turn.value == example.value for example, turn in valued)
    show(f"  of the answers found: complete or not {complete} of {len(answers)}, values {values} of {len(valued)}")
    assert values / len(valued) >= LEAST_VALUES[name]
    assert right.total() / len(taken) >= LEAST_RIGHT[name][language]
    grave = sum(right[act] for act in GRAVE) / sum(total[act] for act in GRAVE)
    show(f"  grave acts found {grave:.3f}")
    assert grave >= LEAST_GRAVE[name][language]


@pytest.mark.parametrize("names", MOST_GRAVE_ALARMS)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_answers_that_only_mention_grave_things_raise_few_alarms(language: str, names: tuple[str, ...]) -> None:
    mentions = [example for name in names for example in of(language, name) if example.mentions]
    alarms = Counter(turn.act for example in mentions if (turn := understood(example)).act is not Act.ANSWER)
    show(f"{language}: of {len(mentions)} mentions taken for {dict(alarms)}")
    most = MOST_GRAVE_ALARMS[names][language]
    assert sum(times for act, times in alarms.items() if act in GRAVE) / len(mentions) <= most


@pytest.mark.parametrize(
    ("danger", "stop", "act"),
    [(1.2, 0.9, Act.EMERGENCY), (1.0, 0.9, Act.STOP), (1.0, 0.65, Act.ANSWER), (0.9, 0.0, Act.ANSWER)],
)
def test_each_act_must_lead_an_answer_of_the_rules_by_its_own(danger: float, stop: float, act: Act) -> None:
    scores = {Act.ANSWER: 0.6, Act.EMERGENCY: danger, Act.STOP: stop}
    assert best_act(scores, None, by_rules=Act.ANSWER, language="en") is act
    assert best_act(scores, None, by_rules=Act.EMERGENCY, language="en") is max(scores, key=scores.__getitem__)


def test_what_lasts_is_seldom_taken_for_danger_and_danger_is_found_beside_it() -> None:
    taken = [(example, understood(example)) for example in LASTING]
    found = Counter(turn.act in GRAVE for example, turn in taken if example.act in GRAVE)
    alarms = Counter(turn.act for example, turn in taken if example.act is Act.ANSWER and turn.act in GRAVE)
    answers = sum(example.act is Act.ANSWER for example in LASTING)
    show(
        f"en: of {answers} answers on what lasts taken for {dict(alarms)}; of {found.total()} grave found {found[True]}"
    )
    assert found[True] >= found.total() - 2
    assert alarms.total() / answers <= MOST_LASTING_ALARMS


def test_no_turn_that_is_measured_on_was_learned_from() -> None:
    learned = {tuple(words(example.heard)) for example in read_all() if len(words(example.heard)) > 3}
    unseen = [example for examples in (*UNSEEN.values(), LASTING) for example in examples]
    seen = [example for example in unseen if tuple(words(example.heard)) in learned]
    assert len(seen) <= ALIKE_TURNS * len(unseen)


def test_the_decider_is_named_for_the_weights() -> None:
    assert named_for(WEIGHTS) == RULES


@pytest.mark.parametrize("number", range(1, 10))
def test_an_answer_like_none_that_was_learned_from_is_an_answer(number: int) -> None:
    example = Example(
        language="en", question="What happened?", heard=f"This is what I remember about q{number}.", act=Act.ANSWER
    )
    assert understood(example).act is Act.ANSWER


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_weights_give_one_act_for_any_text(language: str) -> None:
    example = of(language)[0]
    for heard in ("", "…", "zzzz qqqq", "\u202e!", "stop " * 5_000):
        act = likely_act(example.asked, heard, lexicon_of(language), by_rules=None, has_value=False)
        assert act is None or isinstance(act, Act)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_turn_never_seen_takes_no_longer_than_a_short_loop(language: str) -> None:
    turns = of(language)[:100]
    assert yardsticks_a_turn(understood, turns) < 4


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "he threatens her", "he threatened her"), ("es", "no repita eso", "no repitió eso")],
)
def test_another_form_of_a_word_is_known_by_its_basic_form(language: str, one: str, other: str) -> None:
    asked, lexicon, weights = of(language)[0].asked, lexicon_of(language), weights_of(language)
    found = [
        set(features(asked, heard, lexicon, weights.forms, by_rules=Act.ANSWER, has_value=False))
        for heard in (one, other)
    ]
    shared = {name for name in found[0] & found[1] if len(weights.known([name]))}
    assert {name for name in shared if name.startswith("f ")} == {name for name in found[0] if name.startswith("f ")}


@pytest.mark.parametrize(
    ("one", "other"), [("he's got a hatchet", "she's got the pistol"), ("i'm sobbing", "we're crying")]
)
def test_words_of_one_matter_are_known_by_it(one: str, other: str) -> None:
    asked, lexicon, weights = of("en")[0].asked, lexicon_of("en"), weights_of("en")
    found = [
        {name for name in names if name.startswith(("m ", "n "))}
        for heard in (one, other)
        for names in [features(asked, heard, lexicon, weights.forms, by_rules=Act.ANSWER, has_value=False)]
    ]
    assert found[0] == found[1]
    assert len(weights.known(found[0]))


@pytest.mark.parametrize(
    ("question", "is_for_words"),
    [
        ("What did the email instruct people to do?", True),
        ("What was the attacker shouting?", True),
        ("What instructions did your doctor leave?", True),
        ("What was your commanding officer's order?", True),
        ("What did your brother search for on the computer?", True),
        ("When did you order the parts?", False),
        ("Did anyone advise you to sign?", False),
        ("What did the teacher do?", False),
    ],
)
def test_a_question_for_what_somebody_said_or_ordered_asks_for_words(question: str, is_for_words: bool) -> None:
    example = Example(language="en", question=question, heard="", act=Act.ANSWER)
    found = features(example.asked, "delete it", lexicon_of("en"), {}, by_rules=Act.ANSWER, has_value=False)
    assert (ASKED_FOR_WORDS in found) is is_for_words


def test_each_line_learned_from_is_a_turn_with_an_act_of_ours() -> None:
    examples = read_all()
    assert {example.language for example in examples} == set(LANGUAGES)
    for example in examples:
        is_choice = bool(example.options)
        assert (example.act is Act.ANSWER) or (not example.complete and example.value is None), example
        if is_choice and example.value is not None:
            chosen = example.value if isinstance(example.value, tuple) else (example.value,)
            assert set(chosen) <= set(example.options), json.dumps(example.heard)
