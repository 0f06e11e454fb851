"""The second opinion: what it is made of, and that it is the same on every machine, in little memory of its own."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest

from infra.local.home import PROJECT
from shared.interview.answers import understand
from shared.interview.rules.layers import MOST_OF_A_LAYER, Layer, Numbers, convolution, make_normal, outputs
from shared.interview.rules.learned import CLOSE, LEAD, SHARE, SHARES, are_close, best_act
from shared.interview.rules.pieces import BEGIN, END, LONGEST_WORD, UNKNOWN, WORD_BEGINS, Pieces, pieces_of
from shared.interview.rules.sense import LEAST, heard_meaning, sense
from shared.interview.rules.wording import clean
from shared.interview.understanding import Act
from tests.integration.builders import question

TURNS = (
    "he told me he'd be waiting outside with the gun tonight",
    "could you say that once more please",
    "I would rather not go into that",
    "no sé qué decirle la verdad",
    "tiene una pistola y está en la puerta",
    "qwzx ñandú 😀",
    "so " * 500,
    "",
)


def of_pieces(*scored: tuple[str, float]) -> Pieces:
    names = ["<unk>", "<s>", "</s>", *(name for name, _ in scored)]
    scores = np.array([0, 0, 0, *(score for _, score in scored)], np.float16)
    return pieces_of({"pieces": np.frombuffer("\n".join(names).encode(), np.uint8), "scores": scores})


def a_layer(rows: int, columns: int, seed: int = 0) -> Layer:
    random = np.random.default_rng(seed)
    whole = random.integers(-MOST_OF_A_LAYER, MOST_OF_A_LAYER + 1, (rows, columns)).astype(np.float32)
    return Layer(whole, random.random(columns, np.float32), random.random(columns, np.float32))


def some_rows(rows: int, columns: int) -> Numbers:
    return np.random.default_rng(1).standard_normal((rows, columns)).astype(np.float32)


def test_a_word_that_is_a_piece_is_that_piece_and_another_is_made_of_its_likeliest() -> None:
    pieces = of_pieces(("▁go", -1), ("ing", -2), ("in", -1), ("g", -1.5), ("▁g", -4), ("o", -4))
    assert pieces.of(["go"]) == [BEGIN, 3, END]
    assert pieces.of(["going", "go"]) == [BEGIN, 3, 4, 3, END]  # "ing", not "in" and "g"


def test_what_no_piece_is_for_is_the_unknown_piece() -> None:
    pieces = of_pieces((WORD_BEGINS, -1), ("a", -1))
    assert pieces.of(["a😀a"]) == [BEGIN, 3, 4, UNKNOWN, 4, END]
    assert pieces.of([]) == [BEGIN, END]
    assert len(pieces.of(["a" * 10_000])) == LONGEST_WORD + 3


@pytest.mark.parametrize(("rows", "depth", "columns"), [(1, 500, 20), (7, 33, 3), (40, 200, 300)])
def test_a_layer_multiplies_whole_numbers_exactly(rows: int, depth: int, columns: int) -> None:
    layer, given = a_layer(depth, columns), some_rows(rows, depth)
    steps = np.abs(given).max(axis=1, keepdims=True) / 127
    whole = np.rint(given.astype(float) / steps).astype(np.int64)
    exact = whole @ layer.matrix.astype(np.int64) * steps * layer.scale + layer.shift
    np.testing.assert_allclose(outputs(given, layer), exact, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("rows", [1, 2, 3, 20])
def test_a_convolution_sees_each_row_with_its_neighbours(rows: int) -> None:
    layer, given = a_layer(5 * 8, 6), some_rows(rows, 8)
    edged = np.pad(given, ((2, 2), (0, 0)))
    beside = np.hstack([edged[at : at + rows] for at in range(5)])
    expected = beside @ (layer.matrix * layer.scale) + layer.shift
    found = convolution(given, layer, order=5, before=2)
    assert np.abs(found - expected).max() < 0.03 * np.abs(expected).max()


def test_a_normal_row_has_a_mean_of_zero_and_a_mean_square_of_one() -> None:
    rows, alike = some_rows(3, 50) * 9 + 4, np.ones((1, 50), np.float32)
    make_normal(rows)
    make_normal(alike)
    np.testing.assert_allclose(rows.mean(axis=1), 0, atol=1e-5)
    np.testing.assert_allclose(np.square(rows).mean(axis=1), 1, rtol=1e-5)
    assert not alike.any()


def test_words_that_mean_alike_are_near_each_other_in_whichever_language() -> None:
    def nearness(one: str, other: str) -> float:
        rows = [heard_meaning(sense().encoder, clean(heard)) for heard in (one, other)]
        return float(rows[0] @ rows[1] / np.sqrt(np.square(rows).sum(axis=1).prod()))

    same = nearness("he has a gun in his hand", "tiene una pistola en la mano")
    assert same > nearness("he has a gun in his hand", "me gusta cocinar con mi abuela")
    assert same > nearness("we paid the rent in march", "tiene una pistola en la mano")


def test_the_network_gives_every_act_a_likelihood() -> None:
    for heard in TURNS:
        likely = sense().likely("What happened then?", heard, "en", ["rules answer"])
        assert set(likely) == set(Act)
        assert sum(np.exp(list(likely.values()))) == pytest.approx(1, abs=len(likely) * np.exp(LEAST))


def test_only_acts_that_are_close_are_asked_about() -> None:
    clear = {Act.ANSWER: 0.9, Act.STOP: 0.9 - CLOSE, Act.WAIT: -1.0}
    assert not are_close(clear)
    assert are_close(clear | {Act.STOP: 0.9 - CLOSE / 2})
    assert are_close(dict.fromkeys(clear, -0.9)), "nothing is claimed: the rules decide, unless it is sure"


def test_a_second_opinion_decides_between_acts_that_are_close() -> None:
    likely = {Act.ANSWER: -4.0, Act.STOP: -0.05, Act.WAIT: -5.0}
    close = {Act.ANSWER: 0.1, Act.STOP: 0.0, Act.WAIT: -1.0}
    assert best_act(close, None, by_rules=Act.WAIT, language="en") is Act.ANSWER
    assert best_act(close, likely, by_rules=Act.WAIT, language="en") is Act.STOP
    assert best_act(dict.fromkeys(close, -0.9), None, by_rules=Act.WAIT, language="en") is Act.WAIT


def test_a_second_opinion_counts_for_more_in_spanish() -> None:
    likely = {Act.ANSWER: -2.0, Act.STOP: 0.0}
    between = (2 * SHARE + 2 * SHARES["es"]) / 2
    close = {Act.ANSWER: between, Act.STOP: 0.0}
    assert best_act(close, likely, by_rules=Act.WAIT, language="en") is Act.ANSWER
    assert best_act(close, likely, by_rules=Act.WAIT, language="es") is Act.STOP


def test_where_the_rules_find_an_answer_another_act_must_lead() -> None:
    short, enough = ({Act.ANSWER: 0.0, Act.STOP: lead} for lead in (LEAD - 0.01, LEAD + 0.01))
    assert best_act(short, None, by_rules=Act.ANSWER, language="en") is Act.ANSWER
    assert best_act(short, None, by_rules=Act.STOP, language="en") is Act.STOP
    assert best_act(enough, None, by_rules=Act.ANSWER, language="en") is Act.STOP


OPINIONS = """
import json, sys, time
from shared.interview.rules.sense import sense
wall, own = time.process_time(), time.thread_time()
turns = json.loads(sys.argv[1])
found = [[*sense().likely("What happened then?", heard, "en", ["rules answer"]).values()] for heard in turns]
print(json.dumps([found, time.process_time() - wall, time.thread_time() - own]))
"""
ANOTHER_PROCESSOR = {"OPENBLAS_CORETYPE": "Prescott", "NPY_DISABLE_CPU_FEATURES": "AVX2 FMA3 AVX512F"}


def opinions(environment: dict[str, str]) -> tuple[list[list[float]], float, float]:
    told = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"} | environment
    command = [sys.executable, "-W", "ignore", "-c", OPINIONS, json.dumps(TURNS)]
    ran = subprocess.run(command, cwd=PROJECT, env=told, capture_output=True, text=True, check=True)
    found, of_process, of_thread = json.loads(ran.stdout)
    return found, of_process, of_thread


def test_the_second_opinion_is_the_same_on_another_processor() -> None:
    here, there = opinions({}), opinions(ANOTHER_PROCESSOR)
    assert here[0] == there[0]


def test_the_second_opinion_begins_no_threads() -> None:
    _, of_process, of_thread = opinions({})
    assert of_process <= 1.2 * of_thread


def test_turns_of_any_length_have_a_second_opinion() -> None:
    for heard in TURNS:
        assert isinstance(understand(question("q1", "What happened then?"), heard, language="en").act, Act)


def test_an_act_that_no_weights_claim_is_taken_where_the_second_opinion_is_sure() -> None:
    unclaimed = {Act.ANSWER: -0.9, Act.DECLINE: -0.6, Act.STOP: -1.0}
    sure, unsure = {Act.ANSWER: -3.0, Act.DECLINE: -0.1, Act.STOP: -4.0}, {Act.ANSWER: -1.0, Act.DECLINE: -0.6}
    against = {Act.ANSWER: -3.0, Act.DECLINE: -4.0, Act.STOP: -0.1}
    assert are_close(unclaimed)
    assert best_act(unclaimed, sure, by_rules=Act.ANSWER, language="en") is Act.DECLINE
    assert best_act(unclaimed, sure, by_rules=Act.WAIT, language="en") is Act.WAIT
    assert best_act(unclaimed, unsure, by_rules=Act.ANSWER, language="en") is Act.ANSWER
    assert best_act(unclaimed, against, by_rules=Act.ANSWER, language="en") is Act.ANSWER
