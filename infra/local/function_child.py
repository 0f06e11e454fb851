"""Runs inside a function's process: imports the handler once, then answers one event a line.

Started by executor.py with an interpreter that has what Lambda's runtime has, and nothing of this project: only the
standard library may be imported here. Events come on stdin, answers go to a pipe of their own: stdout is the log.
"""

import importlib
import json
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any


class Context:
    """What Lambda hands to a handler beside the event."""

    def __init__(self, invocation: dict[str, Any]) -> None:
        self.aws_request_id: str = invocation["request_id"]
        self.invoked_function_arn: str = invocation["function_arn"]
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = None
        self.client_context = None
        self._deadline = time.monotonic() + invocation["timeout_seconds"]

    def get_remaining_time_in_millis(self) -> int:
        return max(0, int((self._deadline - time.monotonic()) * 1000))


def main(answers_descriptor: int) -> None:
    events: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_events, args=(events,), daemon=True).start()
    with os.fdopen(answers_descriptor, "w") as answers:
        try:
            handler = _load(os.environ["_HANDLER"])
        except BaseException as error:  # noqa: BLE001 - SystemExit too: whoever invokes must hear of it
            _answer(answers, {"init_error": _described(error)})
            return
        _answer(answers, {"ready": True})
        while True:
            invocation = json.loads(events.get())
            _answer(answers, _invoke(handler, invocation))


def _read_events(events: "queue.SimpleQueue[bytes]") -> None:
    for line in sys.stdin.buffer:
        events.put(line)
    os._exit(0)  # whoever sends events has gone: nobody waits for the answer


def _load(name: str) -> Callable[[Any, Context], Any]:
    module, _, function = name.rpartition(".")
    sys.path.insert(0, os.environ["LAMBDA_TASK_ROOT"])
    handler: Callable[[Any, Context], Any] = getattr(importlib.import_module(module.replace("/", ".")), function)
    return handler


def _invoke(handler: Callable[[Any, Context], Any], invocation: dict[str, Any]) -> dict[str, Any]:
    os.environ["_X_AMZN_TRACE_ID"] = invocation["trace_id"]
    try:
        event = json.loads(invocation["payload"]) if invocation["payload"] else {}
        answer: dict[str, Any] = {"result": json.dumps(handler(event, Context(invocation)))}
    except BaseException as error:  # noqa: BLE001
        traceback.print_exc()
        answer = {"error": {**_described(error), "requestId": invocation["request_id"]}}
    sys.stdout.flush()
    sys.stderr.flush()
    return answer


def _described(error: BaseException) -> dict[str, Any]:
    """An error as Lambda's Python runtime reports it."""
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "stackTrace": [str(line) for line in traceback.format_list(_frames(error))],
    }


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    return [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]


def _answer(answers: Any, message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
