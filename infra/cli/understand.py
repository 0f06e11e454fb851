"""`lexnova understand`: what turns mean, a JSON line each in and out, without any system being up."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from itertools import batched, chain

from pydantic import BaseModel, Field, ValidationError

from infra.cli.faults import BYTE_ORDER_MARK, first_fault
from infra.local.errors import LocalError
from shared.config import AgentSettings
from shared.interview.answers import understand
from shared.interview.phrases import LANGUAGES, language_of
from shared.interview.rules.languages import likely_language
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Understanding

DESCRIPTION = """Read lines {"question","type","options"?,"heard"} on standard input and write for each a line
{"act","complete","value"}, and what is "missing" of an incomplete answer. "before" may hold a list of what was said
towards the answer already, "language" the interview's; without it the question's words tell. Any other field is left
alone: labelled turns can be read as they are. A line that cannot be read is answered by
{"error":{"code","detail","line"}}; the exit status is 1 then, once all lines are done."""


class ModelNotSet(LocalError):
    """`--model` needs a key."""

    def __init__(self) -> None:
        super().__init__("--model asks Gemini and needs GEMINI_API_KEY. Set it, or leave --model out to use the rules.")


class Line(BaseModel):
    """One turn to be understood. Other fields, such as labels, are left alone."""

    question: str = Field(min_length=1)
    type: AnswerType = AnswerType.TEXT
    options: tuple[str, ...] = ()
    heard: str
    before: tuple[str, ...] = ()
    language: str | None = None

    @property
    def asked(self) -> Question:
        answer = ExpectedAnswer(type=self.type, options=self.options)
        return Question(id=QuestionId("q1"), text=self.question, answer=answer)

    def language_or(self, default: str | None) -> str:
        return self.language or default or likely_language(self.question, LANGUAGES)


PART_LINES = 250
"""So many lines are understood in one go; more than these on all cores."""
PARTS_A_CORE = 8
"""So many parts are read ahead for each core: standard input may be long."""

type Numbered = tuple[int, bytes]
type Answer = dict[str, object]
type Understands = Callable[[Line, str], Understanding]


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "understand", help="what turns mean, by the rules or by the model", description=DESCRIPTION
    )
    parser.add_argument("--model", action="store_true", help="ask Gemini (GEMINI_API_KEY), as the agent does")
    parser.add_argument("--language", choices=sorted(LANGUAGES), help="of the interviews; else each question's own")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    if sys.stdin is None:
        raise LocalError("Standard input is closed. Give the lines there: lexnova understand < FILE")
    lines = enumerate(sys.stdin.buffer, start=1)
    if not arguments.model:
        return _write(_on_all_cores(lines, arguments.language))
    with asyncio.Runner() as runner, closing(_Model(runner)) as model:
        return _write(answers(lines, model.understand, arguments.language))


def _on_all_cores(lines: Iterable[Numbered], language: str | None) -> Iterator[Answer]:
    """In their order; few lines are not worth another process."""
    parts = batched(lines, PART_LINES, strict=False)
    first = next(parts, ())
    if len(first) < PART_LINES:
        yield from _answered(first, language)
        return
    cores = os.process_cpu_count() or 1
    with ProcessPoolExecutor(cores) as pool:
        for some in batched(chain([first], parts), cores * PARTS_A_CORE, strict=False):
            yield from chain.from_iterable(pool.map(partial(_answered, language=language), some))


def _answered(lines: Iterable[Numbered], language: str | None) -> list[Answer]:
    return list(answers(lines, by_rules, language))


def by_rules(line: Line, language: str) -> Understanding:
    return understand(line.asked, line.heard, language=language, before=line.before)


class _Model:
    """Gemini, asked as the agent asks it: with its deadline, and the rules behind it."""

    def __init__(self, runner: asyncio.Runner) -> None:
        from agent_container.understanding import Understander  # livekit takes seconds to import

        try:
            self._settings = AgentSettings()
        except ValidationError as error:
            _, setting, fault = first_fault(error)
            raise LocalError(f"The setting {setting.upper()} is wrong: {fault}.") from None
        if self._settings.gemini_api_key is None:
            raise ModelNotSet
        self._make = Understander
        self._runner = runner
        self._understanders: dict[str, Understander] = {}

    def understand(self, line: Line, language: str) -> Understanding:
        return self._runner.run(self._ask(line, language))

    async def _ask(self, line: Line, language: str) -> Understanding:
        if language not in self._understanders:
            self._understanders[language] = self._make(self._settings, language)
        return await self._understanders[language].understand(line.asked, line.heard, line.before)

    def close(self) -> None:
        for understander in self._understanders.values():
            self._runner.run(understander.aclose())


def _write(all_answers: Iterable[Answer]) -> int:
    failed = 0
    for answer in all_answers:
        failed += "error" in answer
        print(json.dumps(answer, ensure_ascii=False))
    return 1 if failed else 0


def answers(lines: Iterable[Numbered], understands: Understands, language: str | None) -> Iterator[Answer]:
    """One answer a line; an empty line has none."""
    for number, raw in lines:
        if not raw.strip():
            continue
        try:
            line = Line.model_validate_json(raw.removeprefix(BYTE_ORDER_MARK) if number == 1 else raw)
        except ValidationError as error:
            yield _refused(number, error)
            continue
        of = line.language_or(language)
        if language_of(of) not in LANGUAGES:
            detail = f"There are no rules for the language {of!r}."
            yield {"error": {"code": "language_not_supported", "detail": detail, "line": number}}
            continue
        yield _described(understands(line, of))


def _described(turn: Understanding) -> dict[str, object]:
    value = list(turn.value) if isinstance(turn.value, tuple) else turn.value
    described: dict[str, object] = {"act": turn.act, "complete": turn.is_complete, "value": value}
    if turn.missing is not None:
        described["missing"] = turn.missing
    return described


def _refused(number: int, error: ValidationError) -> dict[str, object]:
    """Names the field, never what stood in it."""
    kind, field, fault = first_fault(error)
    is_json = kind not in ("json_invalid", "json_type")
    detail = f"{field}: {fault}" if field else fault if is_json else "The line is not JSON."
    return {"error": {"code": "invalid_line" if is_json else "not_json", "detail": detail, "line": number}}
