"""One warm process a function environment: what stands in for Lambda's sandbox on one machine.

Standard library only: it runs inside LocalStack's interpreter (localstack_plugin.py) and in the tests.
"""

import contextlib
import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

INIT_SECONDS = 60.0
ENDING_SECONDS = 10.0
"""From the end of its pipe to its own: a moment, unless the machine is very busy."""
LOG_BYTES_RETURNED = 256 * 1024
CHILD = Path(__file__).with_name("function_child.py")


class InitFailed(Exception):
    """The handler could not be imported; `payload` is what the invoker gets."""

    def __init__(self, payload: dict[str, Any]) -> None:
        self.payload = payload
        super().__init__(payload["errorMessage"])


@dataclass(frozen=True)
class Invocation:
    request_id: str
    function_arn: str
    payload: str
    """JSON."""
    trace_id: str = ""


@dataclass(frozen=True)
class Outcome:
    payload: bytes
    """JSON: the handler's result, or the error as Lambda describes it."""
    is_error: bool
    logs: str


@dataclass
class Environment:
    """A function's process. It takes one event at a time, as Lambda's does; several run side by side.

    After a timeout or a crash the process is replaced at the next event.
    """

    interpreter: Path
    """Has what Lambda's runtime has, and nothing else."""
    code: Path
    variables: Mapping[str, str]
    """All that the process gets; those that Lambda itself sets are among them."""
    timeout_seconds: float
    log_file: Path
    """Appended to; a function's environments share it."""
    _process: "_Process | None" = field(default=None, init=False)

    def start(self) -> None:
        """Start the process and import the handler. Raises InitFailed."""
        self._process = process = _Process(self)
        try:
            answer = process.receive(INIT_SECONDS)
        except TimeoutError:
            answer = {"init_error": _error("Sandbox.Timedout", f"Init took more than {INIT_SECONDS:.0f} seconds")}
        if answer is None:
            answer = {"init_error": _error("Runtime.ExitError", f"Runtime exited during init: {process.ending()}")}
        if "init_error" in answer:
            self.stop()
            raise InitFailed(answer["init_error"])

    def invoke(self, invocation: Invocation) -> Outcome:
        """Hand the event to the handler and wait for its answer, at most for the function's timeout.

        Raises InitFailed if the process had to be replaced and the handler cannot be imported.
        """
        if self._process is None or not self._process.is_alive():
            self.start()
        process = self._process
        assert process is not None
        log_start = self.log_file.stat().st_size
        request = f"RequestId: {invocation.request_id} Error:"
        process.send(invocation, self.timeout_seconds)
        try:
            answer = process.receive(self.timeout_seconds)
        except TimeoutError:
            told = f"{request} Task timed out after {self.timeout_seconds:.2f} seconds"
            answer = {"error": _error("Sandbox.Timedout", told)}
            self.stop()
        if answer is None:
            told = f"{request} Runtime exited with error: {process.ending()}"
            answer = {"error": _error("Runtime.ExitError", told)}
            self.stop()
        logs = self._logs_since(log_start)
        if "error" in answer:
            return Outcome(json.dumps(answer["error"]).encode(), True, logs)
        return Outcome(answer["result"].encode(), False, logs)

    def stop(self) -> None:
        """Kill the process and what it started in its group. An event in hand is answered as an exit."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _logs_since(self, start: int) -> str:
        with self.log_file.open("rb") as log:
            log.seek(start)
            return log.read(LOG_BYTES_RETURNED).decode(errors="replace")


class _Process:
    """The child and its two pipes: events go in on stdin, answers come back on a pipe of their own."""

    def __init__(self, environment: Environment) -> None:
        answers, childs_answers = os.pipe()
        self._answers = os.fdopen(answers, "rb", buffering=0)
        self._unread = b""
        environment.log_file.parent.mkdir(parents=True, exist_ok=True)
        try:
            with environment.log_file.open("ab") as log:
                self._child = subprocess.Popen(
                    # -P: this directory is not the function's, and has modules that hide the library's own
                    [str(environment.interpreter), "-P", "-u", str(CHILD), str(childs_answers)],
                    stdin=subprocess.PIPE,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env={**environment.variables, "LAMBDA_TASK_ROOT": str(environment.code)},
                    cwd=environment.code,
                    pass_fds=(childs_answers,),
                    start_new_session=True,
                )
        finally:
            os.close(childs_answers)

    def is_alive(self) -> bool:
        return self._child.poll() is None

    def ending(self) -> str:
        """How it ended, in Lambda's words; it is killed if only its pipe has ended."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._child.wait(timeout=ENDING_SECONDS)
        self.kill()
        status = self._child.returncode
        return f"exit status {status}" if status >= 0 else f"signal: {signal.Signals(-status).name}"

    def send(self, invocation: Invocation, timeout_seconds: float) -> None:
        message = {
            "request_id": invocation.request_id,
            "function_arn": invocation.function_arn,
            "payload": invocation.payload,
            "trace_id": invocation.trace_id,
            "timeout_seconds": timeout_seconds,
        }
        assert self._child.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has just ended, which receive() finds out
            self._child.stdin.write(json.dumps(message).encode() + b"\n")
            self._child.stdin.flush()

    def receive(self, seconds: float) -> dict[str, Any] | None:
        """The next answer, or None if the process has ended. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        poll = select.poll()
        poll.register(self._answers, select.POLLIN)
        while b"\n" not in self._unread:
            if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
                raise TimeoutError
            chunk = self._answers.read(1 << 20)
            if not chunk:
                return None
            self._unread += chunk
        line, _, self._unread = self._unread.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        if self._child.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self._child.stdin.close()


def _error(kind: str, message: str) -> dict[str, Any]:
    return {"errorType": kind, "errorMessage": message}
