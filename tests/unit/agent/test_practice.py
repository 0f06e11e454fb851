"""What a worker goes through once, for all jobs' processes that are forked from it."""

import subprocess
import sys
from pathlib import Path

import pytest

from agent_container.practice import practise
from shared.interview.phrases import LANGUAGES
from shared.interview.script import AnswerType

PROJECT = Path(__file__).parents[3]
AN_INTERVIEW = """
import re, sys
import agent_container.warm
loaded, compiled = set(sys.modules), []
make = re._compiler.compile
re._compiler.compile = lambda pattern, flags=0: compiled.append(pattern) or make(pattern, flags)
from tests.unit.interview.building import begun, question
interview = begun(*(question(kind, type=kind) for kind in ("text", "yes_no", "date", "number")))
for words in ("I was walking home.", "No, I was not.", "The third of May 2019.", "Yes.", "About four."):
    interview.say(words)
assert len(interview.answers) >= 3, interview.answers
print(*sorted(name for name in set(sys.modules) - loaded if name.startswith(("shared", "livekit"))))
print(*compiled)
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_put_and_the_interview_ends(language: str) -> None:
    state = practise(language)
    assert state.phase == "ended"
    assert len(state.answers) == len(AnswerType)


def test_after_it_an_interview_loads_no_module_and_makes_no_pattern() -> None:
    ran = subprocess.run([sys.executable, "-c", AN_INTERVIEW], cwd=PROJECT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split("\n")[:2] == ["", ""]
