"""Functions as processes, without LocalStack around them: real children, killed and replaced for real."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from infra.local.executor import Environment, InitFailed, Invocation
from infra.toolchain import python_environments
from tests.integration.local.conftest import PATIENCE_SECONDS

HANDLER = """
import os, subprocess, sys, time
from pathlib import Path
print("imported")
calls = 0

def handler(event, context):
    global calls
    calls += 1
    print("heard", event.get("word"))
    match event.get("do"):
        case "raise": raise ValueError("no such thing")
        case "exit": os._exit(3)
        case "sleep": time.sleep(event["seconds"])
        case "spawn": print("child", subprocess.Popen(["sleep", "600"]).pid) or time.sleep(600)
        case "meet":
            Path(event["at"], str(os.getpid())).touch()
            while len(os.listdir(event["at"])) < event["others"]: time.sleep(0.01)
        case "unserialisable": return object()
    return {
        "calls": calls, "pid": os.getpid(), "id": context.aws_request_id, "function": context.function_name,
        "left": context.get_remaining_time_in_millis(), "path": sys.path, "variables": sorted(os.environ),
    }
"""

type Make = Callable[..., Environment]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Environment] = []

    def environment(code: str = HANDLER, timeout_seconds: float = 60.0, interpreter: Path | None = None) -> Environment:
        folder = tmp_path / f"code-{len(made)}"
        folder.mkdir()
        (folder / "app.py").write_text(code)
        variables = {
            "_HANDLER": "app.handler",
            "AWS_LAMBDA_FUNCTION_NAME": "f",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f",
            "AWS_LAMBDA_LOG_STREAM_NAME": "stream",
        }
        log = tmp_path / "logs" / "f.log"
        made.append(Environment(interpreter or Path(sys.executable), folder, variables, timeout_seconds, log))
        return made[-1]

    yield environment
    for one in made:
        one.stop()


def event(request_id: str = "r1", **payload: object) -> Invocation:
    return Invocation(request_id, "arn:aws:lambda:::function:f", json.dumps(payload))


def answer(environment: Environment, invocation: Invocation) -> dict[str, Any]:
    outcome = environment.invoke(invocation)
    assert not outcome.is_error, outcome
    result: dict[str, Any] = json.loads(outcome.payload)
    return result


def error(environment: Environment, invocation: Invocation) -> dict[str, Any]:
    outcome = environment.invoke(invocation)
    assert outcome.is_error, outcome
    result: dict[str, Any] = json.loads(outcome.payload)
    return result


def test_one_process_takes_event_after_event(make: Make) -> None:
    environment = make()

    first, second = answer(environment, event("r1")), answer(environment, event("r2"))

    assert (first["calls"], second["calls"]) == (1, 2)
    assert first["pid"] == second["pid"]
    assert (second["id"], second["function"]) == ("r2", "f")
    assert 40_000 < second["left"] <= 60_000


def test_a_function_sees_its_own_code_and_variables_only(make: Make) -> None:
    environment = make()

    seen = answer(environment, event())

    assert seen["path"][0] == str(environment.code)
    assert not any("infra" in entry for entry in seen["path"])
    assert "HOME" not in seen["variables"]


def test_what_lambda_does_not_have_cannot_be_imported(make: Make) -> None:
    environment = make(
        "import boto3, snapshot_restore_py, sqlalchemy", interpreter=python_environments.function_python()
    )

    with pytest.raises(InitFailed) as failed:
        environment.invoke(event())

    assert failed.value.payload["errorMessage"] == "No module named 'sqlalchemy'"


def test_what_is_printed_goes_to_the_log_and_not_into_the_answer(make: Make) -> None:
    environment = make()
    environment.start()

    outcome = environment.invoke(event(word="hello"))

    assert outcome.logs == "heard hello\n"
    assert environment.log_file.read_text() == "imported\nheard hello\n"


def test_an_error_is_described_as_lambda_does_and_the_process_goes_on(make: Make) -> None:
    environment = make()

    failed = error(environment, event(do="raise"))

    assert (failed["errorType"], failed["errorMessage"]) == ("ValueError", "no such thing")
    assert failed["requestId"] == "r1"
    assert 'raise": raise ValueError' in failed["stackTrace"][-1]
    assert "function_child" not in "".join(failed["stackTrace"])
    assert answer(environment, event())["calls"] == 2


def test_a_result_that_is_no_json_is_an_error(make: Make) -> None:
    assert error(make(), event(do="unserialisable"))["errorType"] == "TypeError"


def test_a_function_that_takes_too_long_is_killed_and_replaced(make: Make) -> None:
    environment = make(timeout_seconds=2.0)
    first = answer(environment, event())["pid"]

    failed = error(environment, event("r9", do="sleep", seconds=60))

    assert failed["errorType"] == "Sandbox.Timedout"
    assert failed["errorMessage"] == "RequestId: r9 Error: Task timed out after 2.00 seconds"
    assert not is_running(first)
    assert answer(environment, event())["calls"] == 1


def test_what_a_function_has_started_dies_with_it(make: Make) -> None:
    environment = make(timeout_seconds=2.0)

    outcome = environment.invoke(event(do="spawn"))

    assert outcome.is_error
    child = int(outcome.logs.rpartition("child ")[2])
    deadline = time.monotonic() + PATIENCE_SECONDS
    while command(child) == b"sleep\x00600\x00":
        assert time.monotonic() < deadline, "it lives on"


def test_a_process_that_exits_is_an_error_and_replaced(make: Make) -> None:
    environment = make()

    failed = error(environment, event(do="exit"))

    assert failed["errorType"] == "Runtime.ExitError"
    assert "exit status 3" in failed["errorMessage"]
    assert answer(environment, event())["calls"] == 1


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("import nothing_of_this_name", "ModuleNotFoundError"),
        ("def handler(event, context) return 1", "SyntaxError"),
        ("x = 1", "AttributeError"),
        ("import sys; sys.exit(1)", "SystemExit"),
        ("import os; os._exit(4)", "Runtime.ExitError"),
    ],
)
def test_a_handler_that_cannot_be_imported_says_why(make: Make, code: str, kind: str) -> None:
    with pytest.raises(InitFailed) as failed:
        make(code).start()

    assert failed.value.payload["errorType"] == kind


def test_four_environments_work_side_by_side(make: Make, tmp_path: Path) -> None:
    environments = [make() for _ in range(4)]
    place = tmp_path / "meeting"
    place.mkdir()
    meeting = event(do="meet", at=str(place), others=4)  # one after the other, the first would wait for ever

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda one: answer(one, meeting), environments))

    assert len({one["pid"] for one in answers}) == 4


def test_an_environment_that_is_stopped_answers_the_event_in_hand(make: Make) -> None:
    environment = make()
    environment.start()

    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(environment.invoke, event(word="before", do="sleep", seconds=600))
        while "before" not in environment.log_file.read_text():
            assert not asked.done(), asked.result()
        environment.stop()
        outcome = asked.result(timeout=PATIENCE_SECONDS)

    assert outcome.is_error
    assert b"signal: SIGKILL" in outcome.payload


def is_running(pid: int) -> bool:
    return os.path.exists(f"/proc/{pid}")


def command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
